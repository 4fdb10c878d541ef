package filiform.record;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Journals and events for the tests.
final class Sample {

    static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    private Sample() {}

    static Database database(Path folder) {
        return Database.folder(data(folder));
    }

    static Path data(Path folder) {
        return folder.resolve("data");
    }

    static Keys keys(Path folder) {
        return Keys.at(folder.resolve("keys").resolve("clinic.key"));
    }

    static Journal open(Path folder) {
        return open(folder, CLOCK);
    }

    static Journal open(Path folder, Clock clock) {
        return Journal.open(database(folder), keys(folder), clock, List.of());
    }

    static Event event(UUID visit, String body) {
        return event(UUID.randomUUID(), visit, NOON, body);
    }

    static Event event(UUID id, UUID visit, Instant happenedAt, String body) {
        return event(id, visit, "needle.inserted", happenedAt, Optional.empty(), body);
    }

    static Event correction(Event of, String body) {
        return event(
                UUID.randomUUID(),
                of.visit().orElseThrow(),
                of.type(),
                NOON,
                Optional.of(new Correction(of.id(), "typed wrongly")),
                body);
    }

    static Event event(
            UUID id, UUID visit, String type, Instant happenedAt, Optional<Correction> corrects, String body) {
        return new Event(
                id,
                Chain.unnamed(visit),
                Optional.of(visit),
                type,
                1,
                happenedAt,
                Event.SYSTEM,
                corrects,
                "0.1.0",
                "sha256:abc",
                body);
    }

    /// A second later each time it is asked.
    static Clock ticking() {
        return new Clock() {
            private Instant now = NOON;

            @Override
            public synchronized Instant instant() {
                now = now.plusSeconds(1);
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }
}
