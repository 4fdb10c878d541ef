package filiform.app.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// The clock of a clinic that can be turned on, so that a story of weeks is told in seconds.
final class Later extends Clock {

    private volatile Duration later = Duration.ZERO;

    /// So much after now.
    void turnTo(Duration after) {
        later = after;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(later);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
