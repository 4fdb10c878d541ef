package filiform.knowledge.check;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.knowledge.Fixture;
import filiform.knowledge.tree.Fault;
import filiform.knowledge.tree.Faults;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Files that were never meant well are refused with a fault, quickly, and never with an exception.
@Timeout(20)
class HostileContentTest {

    @TempDir
    private Path folder;

    @Test
    void tenMegabytesAreNotRead() throws IOException {
        var spoiled = new Fixture().put("areas.yaml", "areas:\n" + "  - {name: again}\n".repeat(600_000));

        assertThat(ContentCheck.check(spoiled.in(folder)).faults())
                .extracting(Fault::code)
                .contains("K-004");
    }

    @Test
    void aFileJustWithinTheLimitOfWrongItemsIsReportedWhole() {
        assertThat(codes("areas:\n" + "  - 1\n".repeat(300_000))).isEmpty();
    }

    @Test
    void deepNestingIsRefused() {
        for (String deep : new String[] {"[".repeat(900_000), "{a: ".repeat(400_000), "- ".repeat(900_000), nested()}) {
            assertThat(codes(deep)).containsExactly("K-004");
        }
    }

    private static String nested() {
        var text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            text.append(" ".repeat(i)).append("a:\n");
        }
        return text.toString();
    }

    @Test
    void aliasesNeverUnfold() {
        var bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x, x]\n");
        for (char name = 'b'; name <= 'z'; name++) {
            String before = "*" + (char) (name - 1);
            bomb.append("%c: &%c [%s]\n"
                    .formatted(name, name, String.join(", ", java.util.Collections.nCopies(10, before))));
        }

        assertThat(codes(bomb.toString())).isNotEmpty().containsOnly("K-003");
    }

    @Test
    void mergeKeysAndForeignTypesAreRefused() {
        assertThat(codes("a: &x {b: 1}\nc: {<<: *x}\n")).containsOnly("K-003");
        assertThat(codes("a: !!javax.script.ScriptEngineManager [x]\n")).containsOnly("K-003");
        assertThat(codes("a: !!binary R0lGODlh\n")).containsOnly("K-003");
    }

    @Test
    void whatIsNotTextIsRefused() {
        var random = new SplittableRandom(20260101);
        for (int round = 0; round < 500; round++) {
            byte[] garbage = new byte[round * 4];
            random.nextBytes(garbage);
            var faults = new Faults();

            boolean read = YamlTree.read("areas.yaml", garbage, faults).isPresent();

            assertThat(read).as("round %d", round).isFalse();
            assertThat(faults.none()).as("round %d", round).isFalse();
        }
    }

    @Test
    void whatIsNoGroupOfFieldsIsRefused() {
        for (String text :
                new String[] {"- a\n- b\n", "just words", "12", "null", "", "\n\n# nothing\n", "---\n...\n"}) {
            assertThat(codes(text)).as(text).hasSize(1).containsAnyOf("K-001", "K-013");
        }
    }

    @Test
    void aSiteCutShortIsNeverReadAsWholeBeforeItsFirstDepth() throws IOException {
        String whole = new Fixture().text("sites/limb.yaml");
        int enough = whole.indexOf("depths_mm") + "depths_mm:".length();
        Path place = new Fixture().in(folder);
        for (int length = 0; length < enough; length += 19) {
            Files.writeString(place.resolve("sites/limb.yaml"), whole.substring(0, length));

            assertThat(ContentCheck.check(place).good()).as("cut at %d", length).isFalse();
        }
    }

    private static java.util.List<String> codes(String text) {
        var faults = new Faults();
        YamlTree.read("areas.yaml", text.getBytes(StandardCharsets.UTF_8), faults);
        return faults.all().stream().map(Fault::code).toList();
    }
}
