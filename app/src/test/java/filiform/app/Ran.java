package filiform.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import filiform.app.cli.Commands;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// A command as it was run in this process: its exit code and what it wrote, in UTF-8.
public record Ran(int exit, String out, String err) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    public static Ran with(String... arguments) {
        return input(new byte[0], arguments);
    }

    /// With a command of another package beside the usual ones.
    public static Ran with(Object command, String... arguments) {
        return input(new byte[0], List.of(command), arguments);
    }

    /// With standard input.
    public static Ran input(byte[] input, String... arguments) {
        return input(input, List.of(), arguments);
    }

    private static Ran input(byte[] input, List<Object> more, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        InputStream before = System.in;
        PrintStream outBefore = System.out;
        PrintStream errBefore = System.err;
        int exit;
        try {
            System.setIn(new ByteArrayInputStream(input));
            // A terminal that knows ASCII only: the program must write UTF-8 on its own.
            System.setOut(new PrintStream(out, true, StandardCharsets.US_ASCII));
            System.setErr(new PrintStream(err, true, StandardCharsets.US_ASCII));
            exit = Commands.run(more, arguments);
        } finally {
            System.setIn(before);
            System.setOut(outBefore);
            System.setErr(errBefore);
        }
        return new Ran(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// With JSON on standard input and the answer as JSON.
    public static Ran json(String step, String input) {
        return input(input.getBytes(StandardCharsets.UTF_8), step, "-", "--json");
    }

    public JsonNode answer() {
        return tree(out);
    }

    /// Each fault as "code where".
    public List<String> faults() {
        return tree(err)
                .path("faults")
                .valueStream()
                .map(fault ->
                        fault.path("code").asText() + " " + fault.path("where").asText())
                .toList();
    }

    /// What each fault says.
    public Stream<String> said() {
        return tree(err)
                .path("faults")
                .valueStream()
                .map(fault -> fault.path("what").asText());
    }

    private static JsonNode tree(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON: " + text, e);
        }
    }
}
