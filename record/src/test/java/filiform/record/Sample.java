package filiform.record;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/// Events for the tests.
final class Sample {

    static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    private Sample() {}

    static Event event(UUID visit, String body) {
        return event(UUID.randomUUID(), visit, NOON, body);
    }

    static Event event(UUID id, UUID visit, Instant happenedAt, String body) {
        return new Event(id, visit, "needle.inserted", happenedAt, "0.1.0", "sha256:abc", body);
    }
}
