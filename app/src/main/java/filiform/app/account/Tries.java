package filiform.app.account;

import java.time.Duration;
import java.time.Instant;

/// Wrong tries at one door (an account, an address), and until when it is locked. The fifth wrong try at an
/// account, the twentieth from an address, locks for a minute, each further one twice as long as the one before, a day
/// at most. A right try, or a day without any, begins anew.
///
/// @param wrong how many in a row
/// @param last  when the last one was
public record Tries(int wrong, Instant last) {

    static final Tries NONE = new Tries(0, Instant.EPOCH);

    /// At an account.
    static final int OF_ACCOUNT = 5;

    /// From an address, behind which a whole clinic may sit.
    static final int OF_ADDRESS = 20;

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(1);

    /// @param free how many wrong tries lock the door
    boolean locked(Instant now, int free) {
        return now.isBefore(until(free));
    }

    Instant until(int free) {
        if (wrong < free) {
            return Instant.MIN;
        }
        long times = 1L << Math.min(wrong - free, 20);
        Duration lock = FIRST.multipliedBy(times);
        return last.plus(lock.compareTo(LONGEST) > 0 ? LONGEST : lock);
    }

    Tries more(Instant now) {
        boolean old = wrong > 0 && last.plus(LONGEST).isBefore(now);
        return new Tries(old ? 1 : Math.min(wrong + 1, 1_000), now);
    }
}
