package filiform.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Small files with names that say their job.
class SizeBudgetTest {

    private static final int CORE = 200;
    private static final int ELSEWHERE = 300;
    /// The one drawing to scale is kept in one place.
    private static final String DRAWING = "/web/draw/CrossSection.java";

    private static final Pattern EMPTY_NAME = Pattern.compile(".*(Utils?|Manager|Helpers?|Impl)\\.java");

    @Test
    void noMainFileIsLongerThanItsModuleAllows() {
        assertThat(main().map(file -> lines(file) + " " + file).filter(SizeBudgetTest::tooLong))
                .isEmpty();
    }

    private static boolean tooLong(String counted) {
        if (counted.endsWith(DRAWING)) {
            return false;
        }
        int lines = Integer.parseInt(counted.substring(0, counted.indexOf(' ')));
        boolean numerics = counted.contains("/planning/reliability/");
        return lines > (counted.contains("core/src") && !numerics ? CORE : ELSEWHERE);
    }

    @Test
    void noClassIsNamedForNothing() {
        assertThat(main().filter(file ->
                        EMPTY_NAME.matcher(file.getFileName().toString()).matches()))
                .isEmpty();
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> main() {
        List<Path> files = Stream.of("core", "knowledge", "record", "app")
                .flatMap(module -> walk(Path.of("..", module, "src", "main", "java")).stream())
                .toList();
        assertThat(files).hasSizeGreaterThan(100);
        return files.stream();
    }

    private static List<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
