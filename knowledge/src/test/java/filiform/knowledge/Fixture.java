package filiform.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A small content folder that is whole, to be spoiled at will.
public final class Fixture {

    private static final List<String> FILES = List.of(
            "about.yaml",
            "sources/limb.yaml",
            "nerves/limb.yaml",
            "muscles/limb.yaml",
            "variants/limb.yaml",
            "chart.yaml",
            "areas.yaml",
            "places.yaml",
            "sites/limb.yaml",
            "conditions.yaml",
            "screening.yaml",
            "jurisdictions.yaml",
            "consent.yaml",
            "drugs.yaml",
            "sensations.yaml",
            "redflags.yaml",
            "aftercare.yaml",
            "checkins.yaml",
            "languages/es.yaml",
            "documentation.yaml",
            "explain.yaml",
            "signs.yaml",
            "localisation.yaml",
            "placement.yaml",
            "recovery.yaml",
            "care.yaml");

    private final Map<String, String> files = new LinkedHashMap<>();

    public Fixture() {
        FILES.forEach(file -> files.put(file, read(file)));
    }

    public static List<String> files() {
        return FILES;
    }

    /// Replaces a text that must stand exactly once in the file.
    public Fixture edit(String file, String find, String replace) {
        String text = text(file);
        int first = text.indexOf(find);
        if (first < 0 || text.indexOf(find, first + 1) >= 0) {
            throw new IllegalArgumentException("'%s' must stand once in %s.".formatted(find, file));
        }
        files.put(file, text.replace(find, replace));
        return this;
    }

    public Fixture put(String file, String text) {
        files.put(file, text);
        return this;
    }

    public Fixture remove(String file) {
        files.remove(file);
        return this;
    }

    public String text(String file) {
        String text = files.get(file);
        if (text == null) {
            throw new IllegalArgumentException("The fixture has no %s.".formatted(file));
        }
        return text;
    }

    public Path in(Path folder) {
        files.forEach((name, text) -> write(folder.resolve(name), text));
        return folder;
    }

    private static void write(Path path, String text) {
        try {
            Files.createDirectories(path.resolveSibling("."));
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String file) {
        try (InputStream in = Fixture.class.getResourceAsStream("/fixture/" + file)) {
            if (in == null) {
                throw new IllegalStateException("No fixture " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
