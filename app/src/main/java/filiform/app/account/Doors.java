package filiform.app.account;

import filiform.record.Journal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/// Counts tries at an account and from an address, in the database, so that a restart forgives nothing. A try counts
/// as wrong when it begins, so that many at once gain nothing. A door stands there as a hash.
final class Doors {

    /// What tries are counted at.
    enum Kind {
        ACCOUNT(Tries.OF_ACCOUNT),
        ADDRESS(Tries.OF_ADDRESS);

        final int free;

        Kind(int free) {
            this.free = free;
        }
    }

    private static final Duration KEPT = Duration.ofDays(3);

    private final Journal journal;
    private final Clock clock;

    Doors(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /// Begins a try; false where the door is locked.
    boolean enter(Kind kind, String which) {
        String door = door(kind, which);
        Instant now = clock.instant();
        return journal.write(handle -> {
            Tries tries = tries(handle, door);
            if (tries.locked(now, kind.free)) {
                return false;
            }
            handle.execute(
                    "DELETE FROM wrong_try WHERE last < ?", now.minus(KEPT).toEpochMilli());
            handle.execute("""
                    INSERT INTO wrong_try (door, wrong, last) VALUES (?, ?, ?)
                    ON CONFLICT (door) DO UPDATE SET wrong = excluded.wrong, last = excluded.last""", door, tries.more(now).wrong(), now.toEpochMilli());
            return true;
        });
    }

    /// The try was right: the door begins anew.
    void right(Kind kind, String which) {
        journal.write(handle -> handle.execute("DELETE FROM wrong_try WHERE door = ?", door(kind, which)));
    }

    private static String door(Kind kind, String which) {
        return Secret.hash(kind + " " + which);
    }

    private static Tries tries(Handle handle, String door) {
        return handle.select("SELECT * FROM wrong_try WHERE door = ?", door)
                .map((row, _) -> new Tries(row.getInt("wrong"), Instant.ofEpochMilli(row.getLong("last"))))
                .findFirst()
                .orElse(Tries.NONE);
    }
}
