package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Each picture of the manual is taken by a test, and each that is taken is shown.
class ManualTest {

    private static final Pattern TAKES = Pattern.compile("Manual\\.picture\\([^;]*\"([a-z-]+)\"\\);");
    private static final Pattern SHOWS = Pattern.compile("([a-z-]+)\\.png\\)");

    @Test
    void eachPictureIsTakenByATestAndShown() throws IOException {
        List<String> files;
        try (Stream<Path> folder = Files.list(Manual.PICTURES)) {
            files = folder.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".png"))
                    .map(name -> name.replace(".png", ""))
                    .sorted()
                    .toList();
        }

        assertThat(found(Path.of("src/test/java"), ".java", TAKES)).containsExactlyElementsOf(files);
        var shown = found(Path.of("../docs"), ".md", SHOWS);
        shown.addAll(found(Path.of("../README.md"), ".md", SHOWS));
        assertThat(shown).containsExactlyElementsOf(files);
    }

    private static SortedSet<String> found(Path under, String ending, Pattern pattern) throws IOException {
        var found = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(under)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(ending)).toList()) {
                pattern.matcher(Files.readString(file))
                        .results()
                        .map((MatchResult result) -> result.group(1))
                        .forEach(found::add);
            }
        }
        return found;
    }
}
