package filiform.record.seal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.record.JournalException;
import filiform.record.store.OwnerOnly;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/// The file that holds a clinic's keys, for its owner alone.
public final class KeyFile {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String FORMAT = "filiform-keys-1";
    private static final int LARGEST = 10_000;

    private KeyFile() {}

    /// Reads the keys. Refuses a file that others may read, and one that holds no keys.
    public static KeyRing read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new JournalException("The key file %s is missing or is no file.".formatted(file));
            }
            OwnerOnly.require(file);
            if (Files.size(file) > LARGEST) {
                throw noKeys(file);
            }
            JsonNode node = MAPPER.readTree(Files.readAllBytes(file));
            if (!FORMAT.equals(node.path("format").asText())) {
                throw noKeys(file);
            }
            return new KeyRing(bytes(node, "master"), bytes(node, "signing"), bytes(node, "verifying"));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException _) {
            // The cause may repeat what the file holds.
            throw noKeys(file);
        }
    }

    /// Makes new keys in a new file, on disk when this returns. The file appears whole or not at all: of several that
    /// make it at once, one succeeds.
    ///
    /// @return nothing where the file is there already
    public static Optional<KeyRing> make(Path file) {
        KeyRing ring = KeyRing.make();
        ObjectNode node = MAPPER.createObjectNode()
                .put("format", FORMAT)
                .put("keep", "Without this file the journal cannot be read. Keep a copy away from the journal.")
                .put("master", text(ring.master()))
                .put("signing", text(ring.signing()))
                .put("verifying", text(ring.verifying()));
        Path aside = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".new");
        try {
            OwnerOnly.makeFolder(file);
            try {
                try (FileChannel channel = OwnerOnly.newFile(aside)) {
                    channel.write(ByteBuffer.wrap(
                            MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(node)));
                    channel.force(true);
                }
                Files.createLink(file, aside);
            } catch (FileAlreadyExistsException _) {
                return Optional.empty();
            } finally {
                Files.deleteIfExists(aside);
            }
            return Optional.of(ring);
        } catch (IOException | UnsupportedOperationException e) {
            throw new JournalException(
                    "The key file %s cannot be made: %s."
                            .formatted(file, e.getClass().getSimpleName()),
                    e);
        }
    }

    private static byte[] bytes(JsonNode node, String name) {
        return Base64.getDecoder().decode(node.path(name).asText());
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static JournalException noKeys(Path file) {
        return new JournalException(
                "%s is no key file of Filiform, or is damaged. Put back the copy that was kept elsewhere."
                        .formatted(file));
    }
}
