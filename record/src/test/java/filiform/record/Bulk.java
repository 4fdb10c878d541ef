package filiform.record;

import java.util.List;
import org.jdbi.v3.core.Handle;

/// Many rows at once, for the tests of a large journal: what the journal itself never does.
final class Bulk {

    private static final String COLUMNS = EventRow.COLUMNS;

    private Bulk() {}

    static void insert(Handle handle, List<EventRow> rows) {
        var batch = handle.prepareBatch("INSERT INTO event (" + COLUMNS + ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
        for (EventRow row : rows) {
            batch.add(
                    row.sequence(),
                    row.chain(),
                    row.position(),
                    row.id(),
                    row.visit().orElseThrow(),
                    row.type(),
                    row.version(),
                    row.happenedAt(),
                    row.recordedAt(),
                    row.author(),
                    row.corrects(),
                    row.program(),
                    row.knowledge(),
                    row.sealed(),
                    row.previous(),
                    row.hash());
        }
        batch.execute();
    }

    /// Derives the heads from the events.
    static void heads(Handle handle) {
        handle.execute("""
                INSERT INTO chain_head (chain, position, hash, last_recorded)
                SELECT event.chain, event.position, event.hash, event.recorded_at FROM event
                JOIN (SELECT chain, MAX(position) AS position FROM event GROUP BY chain) AS last
                  ON last.chain = event.chain AND last.position = event.position""");
        handle.execute("UPDATE journal_head SET sequence = (SELECT MAX(sequence) FROM event)");
    }
}
