package filiform.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import filiform.record.seal.Encoding;
import filiform.record.seal.KeyRing;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/// A person's lawful order to erase a patient.
///
/// @param patient a patient's chain
/// @param event   id of the event that tells of it
/// @param author  the account that erased
/// @param ground  why it is lawful, 1 to 2000 letters, without anything of the patient
public record Erasure(Chain patient, UUID event, Instant at, UUID author, String ground) {

    /// The type of the event that tells of it, in the clinic's chain.
    public static final String TYPE = "patient.erased";

    /// No answer of a step led to it, so that it names neither version nor content.
    private static final String PROGRAM = "journal";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    public Erasure {
        if (patient.kind() != Chain.Kind.PATIENT) {
            throw new IllegalArgumentException("Only a patient can be erased, was %s.".formatted(patient));
        }
        if (ground.isBlank() || ground.length() > Correction.MAX_WHY || !Correction.storable(ground)) {
            throw new IllegalArgumentException(
                    "ground must have 1 to 2000 letters, had %d.".formatted(ground.length()));
        }
    }

    Event toEvent() {
        return new Event(
                event,
                Chain.CLINIC,
                Optional.empty(),
                TYPE,
                1,
                at,
                author,
                Optional.empty(),
                PROGRAM,
                PROGRAM,
                MAPPER.createObjectNode()
                        .put("patient", patient.id().toString())
                        .put("ground", ground)
                        .toString());
    }

    /// The patient whom an event of this type erased.
    static Optional<Chain> patientOf(Event event) {
        try {
            return event.type().equals(TYPE) && event.chain().equals(Chain.CLINIC)
                    ? Optional.of(Chain.patient(UUID.fromString(
                            MAPPER.readTree(event.body()).path("patient").asText())))
                    : Optional.empty();
        } catch (JsonProcessingException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// One line for the notes beside the key file, sealed by the master key.
    String note(KeyRing ring) {
        String text = MAPPER.createObjectNode()
                .put("patient", patient.id().toString())
                .put("event", event.toString())
                .put("at", Times.text(at))
                .put("author", author.toString())
                .put("ground", ground)
                .toString();
        return Base64.getEncoder().encodeToString(ring.seal(about(), text.getBytes(StandardCharsets.UTF_8)));
    }

    /// Reads a line; none where a crash left half of one.
    static Optional<Erasure> of(KeyRing ring, String note) {
        return ring.open(about(), ChainKeys.decode(note)).map(Erasure::read);
    }

    private static Erasure read(byte[] text) {
        try {
            JsonNode node = MAPPER.readTree(new String(text, StandardCharsets.UTF_8));
            return new Erasure(
                    Chain.patient(UUID.fromString(node.path("patient").asText())),
                    UUID.fromString(node.path("event").asText()),
                    Times.of(node.path("at").asText()),
                    UUID.fromString(node.path("author").asText()),
                    node.path("ground").asText());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A sealed note is JSON.", e);
        }
    }

    private static byte[] about() {
        return Encoding.of("filiform erasure note 1").bytes();
    }
}
