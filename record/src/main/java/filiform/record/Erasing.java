package filiform.record;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Carries erasures out within one transaction: the key is destroyed, everything derived and attached is removed, and
/// an event in the clinic's chain tells of it. The chain itself stays, sealed for ever.
final class Erasing {

    private final Handle handle;
    private final ChainKeys keys;
    private final Models models;

    Erasing(Handle handle, ChainKeys keys, Models models) {
        this.handle = handle;
        this.keys = keys;
        this.models = models;
    }

    /// Those that were ordered but whose key is still there: after a crash, or in a restored backup.
    static List<Erasure> open(Handle handle, List<Erasure> ordered) {
        return ordered.stream()
                .filter(erasure -> isReadable(handle, erasure.patient()))
                .toList();
    }

    static boolean isReadable(Handle handle, Chain chain) {
        return handle.createQuery("SELECT COUNT(*) FROM chain_key WHERE chain = :chain AND wrapped IS NOT NULL")
                        .bind("chain", chain.toString())
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    void carryOut(Erasure erasure, Instant now) {
        if (Rows.find(handle, erasure.event()).isEmpty()) {
            new Appending(handle, keys, models)
                    .put(erasure.toEvent(), Rows.lock(handle).sequence() + 1, now);
        }
        models.erase(handle, erasure.patient());
        for (String gone : List.of(
                "DELETE FROM attachment WHERE chain = :chain",
                "UPDATE chain_key SET wrapped = NULL WHERE chain = :chain")) {
            handle.createUpdate(gone)
                    .bind("chain", erasure.patient().toString())
                    .execute();
        }
    }
}
