package filiform.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.record.seal.Encoding;
import filiform.record.seal.KeyRing;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/// What a backup says of itself: when it was taken, with which keys it opens, the hash of each of its parts, and one
/// hash over everything that it answers; signed.
///
/// @param keys    fingerprint of the keys; the keys themselves are in no backup
/// @param answers see [Answers]
record Manifest(Instant takenAt, long sequence, String keys, String answers, List<Part> parts) {

    static final String ENTRY = "manifest.json";

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String FORMAT = "filiform-backup-1";

    Manifest {
        parts = List.copyOf(parts);
    }

    byte[] json(KeyRing ring) throws IOException {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("format", FORMAT);
        node.put("taken_at", Times.text(takenAt));
        node.put("sequence", sequence);
        node.put("keys", keys);
        node.put("answers", answers);
        var listed = node.putArray("parts");
        parts.forEach(part -> listed.addObject()
                .put("name", part.name())
                .put("rows", part.rows())
                .put("sha256", part.sha256()));
        node.put("signature", Base64.getEncoder().encodeToString(ring.sign(message())));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(node);
    }

    static Signed of(byte[] json) throws IOException {
        JsonNode node = MAPPER.readTree(json);
        try {
            if (!FORMAT.equals(node.path("format").asText())) {
                throw new IOException("no manifest of this format");
            }
            var parts = new ArrayList<Part>();
            node.path("parts")
                    .forEach(part -> parts.add(new Part(
                            part.path("name").asText(),
                            part.path("rows").asLong(),
                            part.path("sha256").asText())));
            return new Signed(
                    new Manifest(
                            Times.of(node.path("taken_at").asText()),
                            node.path("sequence").asLong(),
                            node.path("keys").asText(),
                            node.path("answers").asText(),
                            parts),
                    node.path("signature").asText());
        } catch (DateTimeException e) {
            throw new IOException("no manifest", e);
        }
    }

    private byte[] message() {
        Encoding message = Encoding.of("filiform backup 1", Times.text(takenAt), sequence, keys, answers);
        parts.forEach(
                part -> message.add(part.name()).add(Long.toString(part.rows())).add(part.sha256()));
        return message.bytes();
    }

    /// One entry of the archive.
    record Part(String name, long rows, String sha256) {}

    /// A manifest as it was read, and what it was signed with.
    record Signed(Manifest manifest, String signature) {

        boolean isSignedBy(KeyRing ring) {
            return KeyRing.verifies(ring.verifying(), manifest.message(), ChainKeys.decode(signature));
        }
    }
}
