package filiform.app.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// How often each sender may ask: a bucket of tokens that fills again at a steady rate. Kept in memory; of more
/// senders than it holds, it forgets who was silent longest.
public final class Buckets {

    /// How often one sender may ask.
    ///
    /// @param burst     how many may come at once, at least 1
    /// @param perSecond how fast the bucket fills again, above 0
    public record Rate(int burst, double perSecond) {
        public Rate {
            if (burst < 1 || !(perSecond > 0)) {
                throw new IllegalArgumentException("Not a rate: %d at once, %s a second.".formatted(burst, perSecond));
            }
        }
    }

    private record Bucket(double tokens, Instant at) {}

    private static final int MOST = 20_000;

    private final Rate rate;
    private final Clock clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true);

    public Buckets(Rate rate, Clock clock) {
        this.rate = rate;
        this.clock = clock;
    }

    /// Takes one token of this sender; false where none is left.
    public synchronized boolean take(String sender) {
        Instant now = clock.instant();
        Bucket before = buckets.getOrDefault(sender, new Bucket(rate.burst(), now));
        double passed = Math.max(0, Duration.between(before.at(), now).toNanos() / 1e9);
        double tokens = Math.min(rate.burst(), before.tokens() + passed * rate.perSecond());
        boolean some = tokens >= 1;
        buckets.put(sender, new Bucket(some ? tokens - 1 : tokens, now));
        if (buckets.size() > MOST) {
            var eldest = buckets.keySet().iterator();
            eldest.next();
            eldest.remove();
        }
        return some;
    }

    /// Whole seconds until one more may come, at least 1.
    public long wait_s() {
        return Math.max(1, (long) Math.ceil(1 / rate.perSecond()));
    }
}
