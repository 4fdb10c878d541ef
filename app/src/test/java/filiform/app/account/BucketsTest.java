package filiform.app.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BucketsTest {

    private final SetClock clock = new SetClock(Instant.parse("2026-03-01T08:00:00Z"));
    private final Buckets buckets = new Buckets(new Buckets.Rate(10, 2), clock);

    private long taken(String sender, int asked) {
        return IntStream.range(0, asked).filter(_ -> buckets.take(sender)).count();
    }

    @Test
    void aBurstIsLetThroughAndTheRestIsNot() {
        assertThat(taken("a", 25)).isEqualTo(10);
        assertThat(taken("b", 5)).isEqualTo(5);
    }

    @Test
    void itFillsAgainAtItsRateAndNeverBeyondTheBurst() {
        taken("a", 25);
        clock.forward_s(3);
        assertThat(taken("a", 25)).isEqualTo(6);
        clock.forward_s(3_600);
        assertThat(taken("a", 25)).isEqualTo(10);
    }

    @Test
    void aClockThatGoesBackGivesNothing() {
        taken("a", 25);
        clock.forward_s(-3_600);
        assertThat(taken("a", 5)).isZero();
    }

    @Test
    void aFloodOfSendersDoesNotFillTheMemory() {
        taken("a", 25);
        for (int i = 0; i < 30_000; i++) {
            assertThat(buckets.take("sender " + i)).isTrue();
        }
        assertThat(taken("a", 25)).as("forgotten, the longest silent").isEqualTo(10);
    }

    @Test
    void aRateThatIsNoneIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Buckets.Rate(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Buckets.Rate(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Buckets.Rate(1, Double.NaN));
    }
}
