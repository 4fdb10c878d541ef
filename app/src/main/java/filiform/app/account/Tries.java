package filiform.app.account;

import java.time.Duration;
import java.time.Instant;

/// Wrong tries at one door (an account, an address), and until when it is locked. The fifth wrong try locks for a
/// minute, each further one twice as long as the one before, a day at most. A right try, or a day without any, begins
/// anew.
///
/// @param wrong how many in a row
/// @param last  when the last one was
public record Tries(int wrong, Instant last) {

    static final Tries NONE = new Tries(0, Instant.EPOCH);

    static final int FREE = 5;
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(1);

    boolean locked(Instant now) {
        return now.isBefore(until());
    }

    Instant until() {
        if (wrong < FREE) {
            return Instant.MIN;
        }
        long times = 1L << Math.min(wrong - FREE, 20);
        Duration lock = FIRST.multipliedBy(times);
        return last.plus(lock.compareTo(LONGEST) > 0 ? LONGEST : lock);
    }

    Tries more(Instant now) {
        boolean old = wrong > 0 && last.plus(LONGEST).isBefore(now);
        return new Tries(old ? 1 : Math.min(wrong + 1, 1_000), now);
    }
}
