package filiform.app.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

/// What the client says of an event besides its content.
final class Told {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private Told() {}

    static Optional<UUID> id(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// The place in the journal up to which a page was shown; 0 where it does not say.
    static long sequence(String text) {
        return text.matches("[0-9]{1,15}") ? Long.parseLong(text) : 0;
    }

    /// The client's clock where it told it and it can be right, else ours.
    static Instant happened(String text, Clock clock) {
        Instant now = clock.instant();
        try {
            Instant told = Instant.parse(text);
            return told.isBefore(EARLIEST) || told.isAfter(now.plus(Duration.ofDays(1))) ? now : told;
        } catch (DateTimeParseException _) {
            return now;
        }
    }
}
