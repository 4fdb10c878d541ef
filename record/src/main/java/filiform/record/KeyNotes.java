package filiform.record;

import filiform.record.store.OwnerOnly;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What must be known without the journal, in files beside the key file: which patients were erased, so that a restored
/// backup is erased again, and the checkpoints, so that an older journal put in the place of the newer one is found
/// out.
final class KeyNotes {

    private final Path keys;

    KeyNotes(Path keys) {
        this.keys = keys;
    }

    List<String> erasures() {
        return lines(".erasures");
    }

    void noteErasure(String line) {
        add(".erasures", line);
    }

    List<Checkpoint> checkpoints() {
        return lines(".checkpoints").stream().map(Checkpoint::of).toList();
    }

    void noteCheckpoint(Checkpoint taken) {
        add(".checkpoints", taken.json());
    }

    private List<String> lines(String suffix) {
        Path file = file(suffix);
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                            .filter(line -> !line.isBlank())
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new JournalException("The notes %s beside the key file cannot be read.".formatted(file), e);
        }
    }

    private void add(String suffix, String line) {
        Path file = file(suffix);
        try (FileChannel channel = OwnerOnly.appending(file)) {
            // The line break comes first as well: a crash may have left half a line.
            channel.write(ByteBuffer.wrap(("\n" + line + "\n").getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        } catch (IOException e) {
            throw new JournalException(
                    "The notes %s beside the key file cannot be written. Nothing was done.".formatted(file), e);
        }
    }

    private Path file(String suffix) {
        return keys.resolveSibling(keys.getFileName() + suffix);
    }
}
