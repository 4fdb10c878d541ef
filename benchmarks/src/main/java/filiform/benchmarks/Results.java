package filiform.benchmarks;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/// What was measured, from one part of the run to the next: a file under `target`.
final class Results {

    private final Path file;
    private final Properties values = new Properties();

    private Results(Path file) {
        this.file = file;
    }

    /// In the folder that `benchmarks.results` names.
    static Results open() throws IOException {
        var results = new Results(folder().resolve("measured.properties"));
        if (Files.exists(results.file)) {
            try (Reader reader = Files.newBufferedReader(results.file)) {
                results.values.load(reader);
            }
        }
        return results;
    }

    static Path folder() throws IOException {
        return Files.createDirectories(Path.of(System.getProperty("benchmarks.results", "benchmarks/target/results")));
    }

    void put(String key, double value) throws IOException {
        values.setProperty(key, Double.toString(value));
        try (Writer writer = Files.newBufferedWriter(file)) {
            values.store(writer, "measured");
        }
    }

    /// Every value whose key matches.
    double[] matching(String keys) {
        return values.stringPropertyNames().stream()
                .filter(key -> key.matches(keys))
                .map(values::getProperty)
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
