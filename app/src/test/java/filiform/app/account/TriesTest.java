package filiform.app.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TriesTest {

    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

    private static Tries after(int wrong) {
        Tries tries = Tries.NONE;
        for (int i = 0; i < wrong; i++) {
            tries = tries.more(NOW);
        }
        return tries;
    }

    @Test
    void fourWrongTriesLockNothingAndTheFifthLocks() {
        assertThat(after(4).locked(NOW, 5)).isFalse();
        assertThat(after(5).locked(NOW, 5)).isTrue();
        assertThat(after(5).locked(NOW.plusSeconds(59), 5)).isTrue();
        assertThat(after(5).locked(NOW.plusSeconds(60), 5)).isFalse();
    }

    @Test
    void theLockGrowsWithEachFurtherTryUpToADay() {
        for (int wrong = 5; wrong < 1_200; wrong++) {
            assertThat(after(wrong + 1).until(5))
                    .as("try %d", wrong)
                    .isAfterOrEqualTo(after(wrong).until(5));
        }
        assertThat(after(6).until(5)).isEqualTo(NOW.plusSeconds(120));
        assertThat(after(1_000).until(5)).isEqualTo(NOW.plus(Duration.ofDays(1)));
    }

    @Test
    void aDayWithoutATryBeginsAnew() {
        assertThat(after(9).more(NOW.plus(Duration.ofDays(2))).wrong()).isEqualTo(1);
        assertThat(after(9).more(NOW.plus(Duration.ofHours(23))).wrong()).isEqualTo(10);
    }
}
