package filiform.record;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// The checkpoints that stand in the journal itself.
final class Checkpoints {

    private Checkpoints() {}

    /// Takes a checkpoint of what the journal holds now.
    static Checkpoint take(Handle handle, ChainKeys keys, Instant now) {
        long sequence = Rows.lock(handle).sequence();
        var digest = new HeadDigest();
        try (var heads = handle
                .createQuery("SELECT chain, position, hash FROM chain_head")
                .setFetchSize(Replay.FETCH)
                .map((row, _) -> new EventHead(row.getString("chain"), row.getLong("position"), row.getString("hash")))
                .stream()) {
            // Sorted here and not in SQL: databases do not agree on the order of letters.
            heads.sorted().forEach(head -> digest.add(head.chain(), head.position(), head.hash()));
        }
        Checkpoint taken = Checkpoint.sign(keys.ring(), now, sequence, digest.chains(), digest.hash());
        handle.createUpdate("""
                        INSERT INTO checkpoint (sequence, taken_at, chains, digest, key, signature)
                        VALUES (:sequence, :taken_at, :chains, :digest, :key, :signature)
                        ON CONFLICT (sequence, taken_at) DO NOTHING""")
                .bind("sequence", taken.sequence())
                .bind("taken_at", Times.text(taken.takenAt()))
                .bind("chains", taken.chains())
                .bind("digest", taken.digest())
                .bind("key", taken.key())
                .bind("signature", taken.signature())
                .execute();
        return taken;
    }

    static List<Checkpoint> all(Handle handle) {
        return handle.createQuery("SELECT * FROM checkpoint ORDER BY sequence, taken_at")
                .map((row, _) -> new Checkpoint(
                        Times.of(row.getString("taken_at")),
                        row.getLong("sequence"),
                        row.getLong("chains"),
                        row.getString("digest"),
                        row.getString("key"),
                        row.getString("signature")))
                .list();
    }

    private record EventHead(String chain, long position, String hash) implements Comparable<EventHead> {

        @Override
        public int compareTo(EventHead other) {
            return chain.compareTo(other.chain);
        }
    }
}
