package filiform.record;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/// What happened in a visit, as the client tells it. The client chooses `id`, so that it may send the same event
/// again when it is not sure that the first one arrived.
///
/// `type` is a stable word such as `needle.inserted`; `program` and `knowledge` name the version and the hash that
/// gave the answers; `body` is one JSON object. A body that is not, or is too large, is a programmer's mistake here:
/// the edge checks its input first, with [#MAX_BODY_BYTES].
public record Event(
        UUID id, UUID visit, String type, Instant happenedAt, String program, String knowledge, String body) {

    /// The largest body, in bytes of UTF-8.
    public static final int MAX_BODY_BYTES = 1_000_000;

    private static final int MAX_LABEL = 200;
    private static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9._-]{0,63}");
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("3000-01-01T00:00:00Z");

    public Event {
        require(TYPE.matcher(type).matches(), "type must be lower-case words joined by '.', '_' or '-'", type);
        require(
                !happenedAt.isBefore(EARLIEST) && happenedAt.isBefore(END),
                "happenedAt must lie in 1900 to 2999",
                happenedAt);
        requireLabel("program", program);
        requireLabel("knowledge", knowledge);
        require(storable(body), "body must be text without NUL and lone surrogates, length", body.length());
        int bytes = body.length() > MAX_BODY_BYTES ? body.length() : body.getBytes(StandardCharsets.UTF_8).length;
        require(bytes <= MAX_BODY_BYTES, "body must have at most %d bytes".formatted(MAX_BODY_BYTES), bytes);
        require(JsonObject.isOne(body), "body must be one JSON object, length", body.length());
    }

    /// The same thing said again: program and knowledge may differ, for a client may resend after an upgrade.
    public boolean saysTheSameAs(Event other) {
        return id.equals(other.id)
                && visit.equals(other.visit)
                && type.equals(other.type)
                && happenedAt.equals(other.happenedAt)
                && body.equals(other.body);
    }

    private static void requireLabel(String name, String label) {
        require(
                !label.isBlank() && label.length() <= MAX_LABEL && storable(label),
                name + " must have 1 to 200 letters",
                label);
    }

    private static boolean storable(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static void require(boolean holds, String rule, Object was) {
        if (!holds) {
            throw new IllegalArgumentException("%s, was %s.".formatted(rule, was));
        }
    }
}
