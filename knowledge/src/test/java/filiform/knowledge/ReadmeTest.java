package filiform.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.knowledge.tree.Code;
import filiform.knowledge.tree.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// The page for clinicians says what the program does.
class ReadmeTest {

    private final String page;

    ReadmeTest() throws IOException {
        page = Files.readString(Path.of("README.md"));
    }

    @Test
    void namesEveryCodeWithItsMeaningAndNoOther() {
        assertThat(page.lines().filter(line -> line.startsWith("| K-")))
                .containsExactlyElementsOf(Arrays.stream(Code.values())
                        .map(code -> "| %s | %s |".formatted(code.label(), code.meaning()))
                        .toList());
    }

    @Test
    void namesEveryKindOfFileAndEachHasItsSchema() {
        for (Section section : Section.values()) {
            assertThat(page).contains("| `" + section.place() + "` |");
            assertThat(Path.of("content/schema", section.schema())).exists();
        }
    }
}
