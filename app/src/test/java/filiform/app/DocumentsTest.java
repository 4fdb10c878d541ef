package filiform.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The documents say only what is there: each guard that they name is a test, each link leads somewhere.
class DocumentsTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern GUARD = Pattern.compile("`(\\w+Test)\\.(\\w+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#|mailto:)([^)#\\s]+)");

    @Test
    void everyGuardThatADocumentNamesIsATest() {
        Map<String, String> tests = new HashMap<>();
        files(".java")
                .filter(file -> file.toString().contains("src/test/java"))
                .forEach(file -> tests.put(file.getFileName().toString().replace(".java", ""), read(file)));
        List<String> missing = new ArrayList<>();
        int named = 0;
        for (Path page : files(".md").toList()) {
            Matcher guard = GUARD.matcher(read(page));
            while (guard.find()) {
                named++;
                if (!tests.getOrDefault(guard.group(1), "").contains("void " + guard.group(2) + "(")) {
                    missing.add(ROOT.relativize(page) + ": " + guard.group());
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(named).as("guards named").isGreaterThan(20);
    }

    @Test
    void everyLinkWithinTheRepositoryLeadsSomewhere() {
        List<String> broken = new ArrayList<>();
        for (Path page : files(".md").toList()) {
            Matcher link = LINK.matcher(read(page));
            while (link.find()) {
                if (!Files.exists(page.resolveSibling(link.group(1)))) {
                    broken.add(ROOT.relativize(page) + ": " + link.group(1));
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static Stream<Path> files(String ending) {
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all
                    .filter(path -> path.toString().endsWith(ending))
                    .filter(path -> !ROOT.relativize(path).toString().contains("target/"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
