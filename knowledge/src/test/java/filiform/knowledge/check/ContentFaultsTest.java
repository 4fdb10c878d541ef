package filiform.knowledge.check;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.knowledge.Fixture;
import filiform.knowledge.tree.Code;
import filiform.knowledge.tree.Fault;
import filiform.knowledge.tree.Faults;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ContentFaultsTest {

    private static final Set<Code> TESTED_ELSEWHERE =
            EnumSet.of(Code.TOO_LARGE, Code.FILE_MISSING, Code.FILE_UNKNOWN, Code.STALE);

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} {2} -> {3}")
    @CsvFileSource(
            resources = "/cases/faults.csv",
            numLinesToSkip = 1,
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false)
    void oneFaultGivesItsCodeAndPlaceAndNoOther(
            String code, String file, String find, @Nullable String replace, String where) throws IOException {
        var spoiled = new Fixture().edit(file, lines(find), lines(Objects.requireNonNullElse(replace, "")));

        List<Fault> faults = ContentCheck.check(spoiled.in(folder)).faults();

        assertThat(faults)
                .extracting(fault -> fault.code() + " " + fault.where())
                .containsExactly(code + " " + where);
        assertThat(faults.getFirst().what()).matches("[\\p{Lu}'].*[.?]");
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n");
    }

    @Test
    void everyCodeHasACase() throws IOException {
        try (InputStream in = ContentFaultsTest.class.getResourceAsStream("/cases/faults.csv")) {
            String cases = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(Arrays.stream(Code.values()).filter(code -> !TESTED_ELSEWHERE.contains(code)))
                    .allSatisfy(code -> assertThat(cases).contains("\n" + code.label() + "|"));
        }
    }

    @Test
    void codesAreUnique() {
        assertThat(Arrays.stream(Code.values()).map(Code::label)).doesNotHaveDuplicates();
    }

    @Test
    void everyKindOfFileMustBeThere() throws IOException {
        for (String file : Fixture.files()) {
            Path place = folder.resolve(file.replace('/', '-'));
            Report report = ContentCheck.check(new Fixture().remove(file).in(place));

            assertThat(report.faults()).as(file).extracting(Fault::code).containsExactly("K-005");
        }
    }

    @Test
    void aFileOfNoKnownKindIsAFault() throws IOException {
        var spoiled = new Fixture().put("areas-hand.yaml", "areas: []").put("nerves/deep/leg.yaml", "nerves: []");
        spoiled.put("schema/of-an-editor.json", "{}").put(".hidden", "");

        assertThat(ContentCheck.check(spoiled.in(folder)).faults())
                .extracting(fault -> fault.code() + " " + fault.where())
                .containsExactly("K-006 areas-hand.yaml", "K-006 nerves/deep/leg.yaml");
    }

    @Test
    void aPackedFileThatIsMissingIsAFault() throws IOException {
        var faults = new Faults();
        ContentFiles.bundled(List.of("nerves/of-the-moon.yaml"), faults);

        assertThat(faults.all()).extracting(Fault::code).containsExactly("K-007");
    }

    @Test
    void allFaultsOfMeaningAreReportedAtOnce() throws IOException {
        var spoiled = new Fixture()
                .edit("areas.yaml", "[made-up-book]", "[made-up-hearsay]")
                .edit("muscles/limb.yaml", "{C7: 0.6, C8: 0.4}", "{C7: 0.6, C8: 0.3}")
                .edit("nerves/limb.yaml", "name: groove", "name: beginning")
                .edit("sites/limb.yaml", "to: division}", "to: the moon}")
                .edit("sites/limb.yaml", "to_mm: {mean: 26", "to_mm: {mean: 6");

        assertThat(codes(spoiled)).containsExactlyInAnyOrder("K-025", "K-052", "K-032", "K-035", "K-042");
    }

    @Test
    void allFaultsOfFormAreReportedAtOnceAndComeFirst() throws IOException {
        var spoiled = new Fixture()
                .edit("areas.yaml", "region: hand", "region: paw")
                .edit("muscles/limb.yaml", "role: prime", "roll: prime")
                .edit("nerves/limb.yaml", "name: groove", "name: beginning")
                .edit("sites/limb.yaml", "passes: 10", "passes: many");

        assertThat(codes(spoiled)).containsExactlyInAnyOrder("K-014", "K-011", "K-012", "K-013");
    }

    private List<String> codes(Fixture spoiled) throws IOException {
        return ContentCheck.check(spoiled.in(folder)).faults().stream()
                .map(Fault::code)
                .collect(Collectors.toList());
    }

    @Test
    void anUnknownNameSaysWhatWasProbablyMeant() throws IOException {
        var spoiled =
                new Fixture().edit("sites/limb.yaml", "[pulling muscle, shared muscle]", "[pulling muscle, puller]");

        assertThat(ContentCheck.check(spoiled.in(folder)).faults().getFirst().what())
                .isEqualTo("There is no muscle 'puller'. Did you mean 'pulling muscle'?");
    }
}
