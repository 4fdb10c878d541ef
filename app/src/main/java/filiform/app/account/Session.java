package filiform.app.account;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// A browser that somebody signed in with.
///
/// @param token hash of what the cookie holds
/// @param id    by which its owner ends it from elsewhere
/// @param used  at most a minute old
/// @param proved when password and code were last asked
public record Session(String token, UUID id, UUID account, Stage stage, Instant opened, Instant used, Instant proved) {

    /// How far signing in has come.
    public enum Stage {
        /// The password was right; the code of the second factor is still asked.
        CODE,
        /// The password is set; the second factor must be set before anything else.
        SET_UP,
        /// Signed in.
        IN
    }

    /// How long a session lasts.
    ///
    /// @param idle     without use
    /// @param absolute at most
    /// @param proof    how long a proof of who it is counts for what needs one
    public record Ends(Duration idle, Duration absolute, Duration proof) {

        public static final Ends USUAL = new Ends(Duration.ofMinutes(20), Duration.ofHours(12), Duration.ofMinutes(5));

        public Ends {
            if (!idle.isPositive() || absolute.compareTo(idle) < 0 || !proof.isPositive()) {
                throw new IllegalArgumentException("A session cannot last %s and %s.".formatted(idle, absolute));
            }
        }
    }

    /// How long the steps of signing in may take.
    static final Duration HALF = Duration.ofMinutes(15);

    boolean over(Instant now, Ends ends) {
        Duration most = stage == Stage.IN ? ends.absolute() : HALF;
        return !now.isBefore(opened.plus(most)) || !now.isBefore(used.plus(ends.idle()));
    }

    /// Whether password and code were asked lately.
    public boolean proved(Instant now, Ends ends) {
        return now.isBefore(proved.plus(ends.proof()));
    }
}
