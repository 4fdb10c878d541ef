package filiform.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// One reviewed input, with what must come of it.
///
/// @param exit   of the command
/// @param form   true where the input's form alone is wrong, so that the schema must refuse it as well
/// @param faults each as "code where"
public record Case(String step, String what, int exit, boolean form, List<String> faults, JsonNode input) {

    /// Inputs that are answered.
    public static List<Case> answered() {
        return read("cases.json");
    }

    /// Inputs that are refused.
    public static List<Case> refused() {
        return read("refused.json");
    }

    private static List<Case> read(String file) {
        try (InputStream in = Objects.requireNonNull(Case.class.getResourceAsStream(file), file)) {
            return new ObjectMapper()
                    .readTree(in)
                    .valueStream()
                    .map(row -> new Case(
                            row.path("step").asText(),
                            row.path("what").asText(),
                            row.path("exit").asInt(),
                            row.path("form").asBoolean(),
                            row.path("faults")
                                    .valueStream()
                                    .map(JsonNode::asText)
                                    .toList(),
                            row.path("input")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return step + ": " + what;
    }
}
