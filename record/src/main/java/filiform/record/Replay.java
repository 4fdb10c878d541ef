package filiform.record;

import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;

/// Reads the journal from some event on, one event at a time, without those of erased chains.
final class Replay {

    /// How many rows PostgreSQL sends at a time.
    static final int FETCH = 1000;

    private static final int WRAPPED = 17;

    private Replay() {}

    static void after(Handle handle, ChainKeys keys, long sequence, Consumer<Recorded> reader) {
        var opened = new Opened(keys);
        try (var rows = rows(handle, sequence)) {
            while (rows.hasNext()) {
                Keyed next = rows.next();
                next.wrapped().ifPresent(wrapped -> reader.accept(opened.one(next.row(), wrapped)));
            }
        }
    }

    /// The rows after a sequence, in the order of the journal, each with the key of its chain.
    static ResultIterator<Keyed> rows(Handle handle, long sequence) {
        return handle.createQuery(
                        "SELECT <columns>, (SELECT wrapped FROM chain_key WHERE chain_key.chain = event.chain)"
                                + " FROM event WHERE sequence > :sequence ORDER BY sequence")
                .define("columns", EventRow.COLUMNS)
                .bind("sequence", sequence)
                .setFetchSize(FETCH)
                .map((row, _) -> new Keyed(EventRow.of(row), Optional.ofNullable(row.getString(WRAPPED))))
                .iterator();
    }

    /// An event and the wrapped key of its chain; none where the chain was erased.
    record Keyed(EventRow row, Optional<String> wrapped) {}
}
