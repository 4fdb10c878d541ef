package filiform.record;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// The list of visits: one row a visit, and how many there are.
final class VisitList implements ReadModel {

    @Override
    public String name() {
        return "visits-1";
    }

    @Override
    public void clear(Handle handle) {
        handle.execute("DELETE FROM visit");
        handle.execute("UPDATE visit_total SET total = 0");
    }

    @Override
    public void apply(Handle handle, Recorded recorded, Sealing sealing) {
        recorded.event().visit().ifPresent(visit -> {
            long events = count(handle, visit, recorded);
            if (events == 1) {
                handle.execute("UPDATE visit_total SET total = total + 1");
            }
        });
    }

    @Override
    public void erase(Handle handle, Chain chain) {
        int gone = handle.createUpdate("DELETE FROM visit WHERE chain = :chain")
                .bind("chain", chain.toString())
                .execute();
        handle.createUpdate("UPDATE visit_total SET total = total - :gone")
                .bind("gone", gone)
                .execute();
    }

    private static long count(Handle handle, UUID visit, Recorded recorded) {
        return handle.createQuery("""
                        INSERT INTO visit (id, chain, first_happened, last_recorded, events)
                        VALUES (:id, :chain, :happened_at, :recorded_at, 1)
                        ON CONFLICT (id) DO UPDATE SET
                          first_happened = CASE WHEN excluded.first_happened < visit.first_happened
                                                THEN excluded.first_happened ELSE visit.first_happened END,
                          last_recorded  = CASE WHEN excluded.last_recorded > visit.last_recorded
                                                THEN excluded.last_recorded ELSE visit.last_recorded END,
                          events         = visit.events + 1
                        RETURNING events""")
                .bind("id", visit.toString())
                .bind("chain", recorded.event().chain().toString())
                .bind("happened_at", Times.text(recorded.event().happenedAt()))
                .bind("recorded_at", Times.text(recorded.recordedAt()))
                .mapTo(Long.class)
                .one();
    }

    /// The latest recorded first. The narrow inner query walks the index alone.
    static List<VisitSummary> page(Handle handle, int from, int count) {
        return handle.createQuery("""
                        SELECT visit.* FROM visit JOIN (
                          SELECT id FROM visit ORDER BY last_recorded DESC, id LIMIT :count OFFSET :from) AS page
                        ON page.id = visit.id
                        ORDER BY visit.last_recorded DESC, visit.id""")
                .bind("count", count)
                .bind("from", from)
                .map((row, _) -> new VisitSummary(
                        UUID.fromString(row.getString("id")),
                        Chain.of(row.getString("chain")),
                        Times.of(row.getString("first_happened")),
                        Times.of(row.getString("last_recorded")),
                        row.getLong("events")))
                .list();
    }

    static long total(Handle handle) {
        return handle.createQuery("SELECT total FROM visit_total")
                .mapTo(Long.class)
                .one();
    }
}
