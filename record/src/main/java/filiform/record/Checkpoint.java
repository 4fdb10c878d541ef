package filiform.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.record.seal.Encoding;
import filiform.record.seal.KeyRing;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

/// A signed state of the whole journal: one hash over the heads of all chains. Kept elsewhere, it shows later whether
/// anything up to it was rewritten, even by somebody who computed every hash anew.
///
/// @param sequence  the last event that it covers
/// @param chains    how many chains there were
/// @param digest    SHA-256 over all heads, in the order of the chains' names
/// @param key       the public key of the signature, X.509 in base64
/// @param signature Ed25519, in base64
public record Checkpoint(Instant takenAt, long sequence, long chains, String digest, String key, String signature) {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String FORMAT = "filiform-checkpoint-1";

    static Checkpoint sign(KeyRing ring, Instant takenAt, long sequence, long chains, String digest) {
        Base64.Encoder base64 = Base64.getEncoder();
        return new Checkpoint(
                takenAt,
                sequence,
                chains,
                digest,
                base64.encodeToString(ring.verifying()),
                base64.encodeToString(ring.sign(message(takenAt, sequence, chains, digest))));
    }

    /// Whether the signature fits content and key; the key may still be a stranger's.
    public boolean signatureFits() {
        return KeyRing.verifies(
                ChainKeys.decode(key), message(takenAt, sequence, chains, digest), ChainKeys.decode(signature));
    }

    /// As it is exported, in one line.
    public String json() {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("format", FORMAT);
        node.put("taken_at", Times.text(takenAt));
        node.put("sequence", sequence);
        node.put("chains", chains);
        node.put("digest", digest);
        node.put("key", key);
        node.put("signature", signature);
        return node.toString();
    }

    /// Reads what [#json] wrote; refuses everything else with a [JournalException].
    public static Checkpoint of(String json) {
        try {
            JsonNode node = MAPPER.readTree(json);
            if (!FORMAT.equals(node.path("format").asText())) {
                throw noCheckpoint();
            }
            return new Checkpoint(
                    Times.of(node.path("taken_at").asText()),
                    node.path("sequence").asLong(-1),
                    node.path("chains").asLong(-1),
                    node.path("digest").asText(),
                    node.path("key").asText(),
                    node.path("signature").asText());
        } catch (JsonProcessingException | DateTimeException _) {
            throw noCheckpoint();
        }
    }

    private static JournalException noCheckpoint() {
        return new JournalException("This is no checkpoint of a journal of Filiform, or it is damaged.");
    }

    private static byte[] message(Instant takenAt, long sequence, long chains, String digest) {
        return Encoding.of("filiform checkpoint 1", Times.text(takenAt), sequence, chains, digest)
                .bytes();
    }
}
