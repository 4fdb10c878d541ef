package filiform.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// The SQL of events and heads, the same for each database.
final class Rows {

    private static final String EVENT = "SELECT " + EventRow.COLUMNS + " FROM event ";

    private Rows() {}

    static Optional<EventRow> find(Handle handle, UUID id) {
        return events(handle, "WHERE id = :id")
                .bind("id", id.toString())
                .map((row, _) -> EventRow.of(row))
                .findOne();
    }

    static List<EventRow> ofVisit(Handle handle, UUID visit) {
        return list(events(handle, "WHERE visit = :visit ORDER BY sequence").bind("visit", visit.toString()));
    }

    static Optional<EventRow> firstOfVisit(Handle handle, UUID visit) {
        return list(events(handle, "WHERE visit = :visit ORDER BY sequence LIMIT 1")
                        .bind("visit", visit.toString()))
                .stream()
                .findFirst();
    }

    static List<EventRow> ofChain(Handle handle, Chain chain) {
        return list(events(handle, "WHERE chain = :chain ORDER BY position").bind("chain", chain.toString()));
    }

    static List<EventRow> correctionsOf(Handle handle, UUID id) {
        return list(events(handle, "WHERE corrects = :id ORDER BY sequence").bind("id", id.toString()));
    }

    /// What was recorded in a visit after a sequence and is of the same type, or a correction.
    static List<EventRow> since(Handle handle, UUID visit, String type, long seen) {
        return list(events(
                        handle,
                        "WHERE visit = :visit AND sequence > :seen AND (type = :type OR corrects IS NOT NULL) ORDER BY sequence")
                .bind("visit", visit.toString())
                .bind("type", type)
                .bind("seen", seen));
    }

    /// Everything that was recorded in a visit after a sequence.
    static List<EventRow> since(Handle handle, UUID visit, long seen) {
        return list(events(handle, "WHERE visit = :visit AND sequence > :seen ORDER BY sequence")
                .bind("visit", visit.toString())
                .bind("seen", seen));
    }

    static void insert(Handle handle, EventRow row) {
        handle.createUpdate("""
                        INSERT INTO event
                          (sequence, chain, position, id, visit, type, version, happened_at, recorded_at, author,
                           corrects, program, knowledge, sealed, previous, hash)
                        VALUES
                          (:sequence, :chain, :position, :id, :visit, :type, :version, :happenedAt, :recordedAt, :author,
                           :corrects, :program, :knowledge, :sealed, :previous, :hash)""")
                .bind("sequence", row.sequence())
                .bind("chain", row.chain())
                .bind("position", row.position())
                .bind("id", row.id())
                .bind("visit", row.visit())
                .bind("type", row.type())
                .bind("version", row.version())
                .bind("happenedAt", row.happenedAt())
                .bind("recordedAt", row.recordedAt())
                .bind("author", row.author())
                .bind("corrects", row.corrects())
                .bind("program", row.program())
                .bind("knowledge", row.knowledge())
                .bind("sealed", row.sealed())
                .bind("previous", row.previous())
                .bind("hash", row.hash())
                .execute();
        handle.createUpdate("""
                        INSERT INTO chain_head (chain, position, hash, last_recorded)
                        VALUES (:chain, :position, :hash, :recordedAt)
                        ON CONFLICT (chain) DO UPDATE SET
                          position = excluded.position, hash = excluded.hash, last_recorded = excluded.last_recorded""")
                .bind("chain", row.chain())
                .bind("position", row.position())
                .bind("hash", row.hash())
                .bind("recordedAt", row.recordedAt())
                .execute();
        handle.createUpdate("UPDATE journal_head SET sequence = :sequence")
                .bind("sequence", row.sequence())
                .execute();
    }

    /// Takes the journal's head for this transaction: no other program appends until it ends.
    static JournalHead lock(Handle handle) {
        return handle.createQuery("UPDATE journal_head SET sequence = sequence RETURNING sequence, keys")
                .map((row, _) -> new JournalHead(row.getLong("sequence"), Optional.ofNullable(row.getString("keys"))))
                .one();
    }

    static JournalHead head(Handle handle) {
        return handle.createQuery("SELECT sequence, keys FROM journal_head")
                .map((row, _) -> new JournalHead(row.getLong("sequence"), Optional.ofNullable(row.getString("keys"))))
                .one();
    }

    static void claim(Handle handle, String fingerprint) {
        handle.createUpdate("UPDATE journal_head SET keys = :keys WHERE keys IS NULL")
                .bind("keys", fingerprint)
                .execute();
    }

    static Optional<ChainHead> head(Handle handle, Chain chain) {
        return handle.createQuery("SELECT position, hash FROM chain_head WHERE chain = :chain")
                .bind("chain", chain.toString())
                .map((row, _) -> new ChainHead(row.getLong("position"), row.getString("hash")))
                .findOne();
    }

    /// Which patients nobody has recorded anything of since a time.
    static List<Chain> untouchedSince(Handle handle, Instant time) {
        return handle.createQuery("""
                        SELECT chain_head.chain FROM chain_head
                        JOIN chain_key ON chain_key.chain = chain_head.chain AND chain_key.wrapped IS NOT NULL
                        WHERE chain_head.chain LIKE 'patient:%' AND chain_head.last_recorded < :time
                        ORDER BY chain_head.last_recorded""")
                .bind("time", Times.text(time))
                .map((row, _) -> Chain.of(row.getString("chain")))
                .list();
    }

    private static Query events(Handle handle, String which) {
        return handle.createQuery(EVENT + which);
    }

    private static List<EventRow> list(Query query) {
        return query.map((row, _) -> EventRow.of(row)).list();
    }

    /// @param keys fingerprint of the keys that the journal is written with; none before it was first opened
    record JournalHead(long sequence, Optional<String> keys) {}

    record ChainHead(long position, String hash) {}
}
