package filiform.record;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// What happened, as the client tells it. The client chooses `id`, so that it may send the same event again when it is
/// not sure that the first one arrived.
///
/// A body that is not one JSON object, or is too large, is a programmer's mistake here: the edge checks its input
/// first, with [#MAX_BODY_BYTES].
///
/// @param visit      the visit it belongs to; only events of a patient have one
/// @param type       a stable word such as `needle.inserted`
/// @param version    of the body's form, 1 to 999
/// @param happenedAt in the years 1900 to 2999
/// @param author     the account; [#SYSTEM] where the program itself or nobody signed in wrote it
/// @param program    the version that gave the answers
/// @param knowledge  the hash of the content that gave the answers
/// @param body       one JSON object; kept letter by letter, sealed under the chain's key
public record Event(
        UUID id,
        Chain chain,
        Optional<UUID> visit,
        String type,
        int version,
        Instant happenedAt,
        UUID author,
        Optional<Correction> corrects,
        String program,
        String knowledge,
        String body) {

    /// The largest body, in bytes of UTF-8.
    public static final int MAX_BODY_BYTES = 1_000_000;

    /// The author where nobody is signed in.
    public static final UUID SYSTEM = new UUID(0, 0x8000_0000_0000_0000L);

    private static final int MAX_LABEL = 200;
    private static final int MAX_VERSION = 999;
    private static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9._-]{0,63}");
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("3000-01-01T00:00:00Z");

    public Event {
        require(TYPE.matcher(type).matches(), "type must be lower-case words joined by '.', '_' or '-'", type);
        require(version >= 1 && version <= MAX_VERSION, "version must lie in 1 to 999", version);
        require(
                visit.isEmpty() || chain.kind() == Chain.Kind.PATIENT,
                "visit belongs to a patient's chain alone, chain",
                chain.kind());
        require(
                !happenedAt.isBefore(EARLIEST) && happenedAt.isBefore(END),
                "happenedAt must lie in 1900 to 2999",
                happenedAt);
        requireLabel("program", program);
        requireLabel("knowledge", knowledge);
        require(Correction.storable(body), "body must be text without NUL and lone surrogates, length", body.length());
        int bytes = body.length() > MAX_BODY_BYTES ? body.length() : body.getBytes(StandardCharsets.UTF_8).length;
        require(bytes <= MAX_BODY_BYTES, "body must have at most %d bytes".formatted(MAX_BODY_BYTES), bytes);
        require(JsonObject.isOne(body), "body must be one JSON object, length", body.length());
    }

    /// The same thing said again: program and knowledge may differ, for a client may resend after an upgrade.
    public boolean saysTheSameAs(Event other) {
        return id.equals(other.id)
                && chain.equals(other.chain)
                && visit.equals(other.visit)
                && type.equals(other.type)
                && version == other.version
                && happenedAt.equals(other.happenedAt)
                && author.equals(other.author)
                && corrects.equals(other.corrects)
                && body.equals(other.body);
    }

    private static void requireLabel(String name, String label) {
        require(
                !label.isBlank() && label.length() <= MAX_LABEL && Correction.storable(label),
                name + " must have 1 to 200 letters",
                label);
    }

    private static void require(boolean holds, String rule, Object was) {
        if (!holds) {
            throw new IllegalArgumentException("%s, was %s.".formatted(rule, was));
        }
    }
}
