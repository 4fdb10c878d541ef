package filiform.app.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.contract.AnswerJson;
import filiform.knowledge.tree.Fault;
import filiform.record.JournalException;
import filiform.record.Progress;
import filiform.record.store.OwnerOnly;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Option;

/// Where the answers, troubles and the progress of a command on the journal go.
final class JournalOutput {

    private static final int UNUSABLE = 2;
    private static final long SECOND = 1_000_000_000L;
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Option(names = "--json", description = "machine form")
    boolean json;

    /// What a command does.
    interface Task {
        Told run() throws IOException;
    }

    /// Its answer in both forms, and its exit code.
    record Told(ObjectNode json, String text, int exit) {

        static Told of(ObjectNode json, String text) {
            return new Told(json, text, 0);
        }
    }

    int run(Task task) {
        try {
            Told told = task.run();
            var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            out.println(json ? write(told.json()) : told.text());
            return told.exit();
        } catch (JournalException | StartException e) {
            return trouble(Objects.requireNonNullElse(e.getMessage(), "The journal is in trouble."));
        } catch (FileAlreadyExistsException e) {
            return trouble("%s is there already. Name a new file.".formatted(e.getFile()));
        } catch (NoSuchFileException e) {
            return trouble("%s is not there.".formatted(e.getFile()));
        } catch (IOException | UncheckedIOException e) {
            return trouble("A file cannot be read or written: %s.".formatted(e.getMessage()));
        }
    }

    private int trouble(String what) {
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        err.println(json ? write(AnswerJson.faults(List.of(new Fault("J-001", "journal", what)))) : what);
        return UNUSABLE;
    }

    /// Tells people each second how far long work has come.
    Progress progress(String what) {
        if (json) {
            return Progress.NONE;
        }
        long[] last = {System.nanoTime()};
        return (done, all) -> {
            long now = System.nanoTime();
            if (now - last[0] > SECOND) {
                last[0] = now;
                System.err.printf("%d of %d %s%n", done, all, what);
            }
        };
    }

    /// A new file that only its owner may read: what goes into it is not sealed.
    static OutputStream newFile(Path file) throws IOException {
        return Channels.newOutputStream(OwnerOnly.newFile(file));
    }

    static void write(OutputStream out, byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode tree(String text) throws JsonProcessingException {
        return (ObjectNode) MAPPER.readTree(text);
    }

    private static String write(ObjectNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write JSON.", e);
        }
    }
}
