package filiform.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// The SQL of the journal, the same for each database.
final class Rows {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'").withZone(ZoneOffset.UTC);

    private static final String EVENT =
            "SELECT sequence, id, visit, type, happened_at, recorded_at, program, knowledge, body FROM event";

    private Rows() {}

    static Optional<Recorded> find(Handle handle, UUID id) {
        return handle.createQuery(EVENT + " WHERE id = :id")
                .bind("id", id.toString())
                .map((row, _) -> recorded(row))
                .findOne();
    }

    static List<Recorded> ofVisit(Handle handle, UUID visit) {
        return handle.createQuery(EVENT + " WHERE visit = :visit ORDER BY sequence")
                .bind("visit", visit.toString())
                .map((row, _) -> recorded(row))
                .list();
    }

    static long last(Handle handle) {
        return handle.createQuery("SELECT COALESCE(MAX(sequence), 0) FROM event")
                .mapTo(Long.class)
                .one();
    }

    static void insert(Handle handle, Recorded recorded) {
        Event event = recorded.event();
        handle.createUpdate("""
                        INSERT INTO event
                          (sequence, id, visit, type, happened_at, recorded_at, program, knowledge, body)
                        VALUES
                          (:sequence, :id, :visit, :type, :happened_at, :recorded_at, :program, :knowledge, :body)""")
                .bind("sequence", recorded.sequence())
                .bind("id", event.id().toString())
                .bind("visit", event.visit().toString())
                .bind("type", event.type())
                .bind("happened_at", TIME.format(event.happenedAt()))
                .bind("recorded_at", TIME.format(recorded.recordedAt()))
                .bind("program", event.program())
                .bind("knowledge", event.knowledge())
                .bind("body", event.body())
                .execute();
    }

    static void count(Handle handle, Recorded recorded) {
        handle.createUpdate("""
                        INSERT INTO visit (id, first_happened, last_recorded, events)
                        VALUES (:id, :happened_at, :recorded_at, 1)
                        ON CONFLICT (id) DO UPDATE SET
                          first_happened = CASE WHEN excluded.first_happened < visit.first_happened
                                                THEN excluded.first_happened ELSE visit.first_happened END,
                          last_recorded  = CASE WHEN excluded.last_recorded > visit.last_recorded
                                                THEN excluded.last_recorded ELSE visit.last_recorded END,
                          events         = visit.events + 1""")
                .bind("id", recorded.event().visit().toString())
                .bind("happened_at", TIME.format(recorded.event().happenedAt()))
                .bind("recorded_at", TIME.format(recorded.recordedAt()))
                .execute();
    }

    static void recount(Handle handle) {
        handle.execute("DELETE FROM visit");
        handle.execute("""
                INSERT INTO visit (id, first_happened, last_recorded, events)
                SELECT visit, MIN(happened_at), MAX(recorded_at), COUNT(*) FROM event GROUP BY visit""");
    }

    static List<VisitSummary> visits(Handle handle) {
        return handle.createQuery("""
                        SELECT id, first_happened, last_recorded, events FROM visit
                        ORDER BY last_recorded DESC, id""")
                .map((row, _) -> new VisitSummary(
                        UUID.fromString(row.getString("id")),
                        Instant.parse(row.getString("first_happened")),
                        Instant.parse(row.getString("last_recorded")),
                        row.getLong("events")))
                .list();
    }

    private static Recorded recorded(ResultSet row) throws SQLException {
        long sequence = row.getLong("sequence");
        try {
            return new Recorded(sequence, Instant.parse(row.getString("recorded_at")), event(row));
        } catch (IllegalArgumentException | DateTimeParseException _) {
            throw new JournalException("Event %d of the journal is damaged. Keep the file and restore it from a backup."
                    .formatted(sequence));
        }
    }

    private static Event event(ResultSet row) throws SQLException {
        return new Event(
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("visit")),
                row.getString("type"),
                Instant.parse(row.getString("happened_at")),
                row.getString("program"),
                row.getString("knowledge"),
                row.getString("body"));
    }
}
