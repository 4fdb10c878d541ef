package filiform.planning.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import filiform.atlas.Basis;
import filiform.atlas.Grade;
import filiform.atlas.Source;
import filiform.measure.Proportion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountTest {

    private static final Basis BASIS =
            new Basis(Grade.MEASURED, List.of(new Source("made-up", "Made up.", "", "project", "abstract")), "");

    /// Exact ranges in percent as the evidence gives them.
    @ParameterizedTest
    @CsvSource({
        "1463, 7629, 18.30, 20.08, 0.005",
        "0, 7629, 0, 0.0483, 0.00005",
        "20, 20464, 0.060, 0.151, 0.0005",
        "576, 7629, 6.97, 8.17, 0.005",
        "1, 31822, 0.0001, 0.0175, 0.00005",
        "148, 202, 66.6, 79.2, 0.05",
        "7, 7, 59.0, 100, 0.05"
    })
    void theExactRangeIsThatOfClopperAndPearson(int events, int of, double low, double high, double error) {
        var range = new Proportion(events, of).exact();

        assertThat(100 * range.low()).isCloseTo(low, within(error));
        assertThat(100 * range.high()).isCloseTo(high, within(error));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 100, 100",
        "0.91, 91, 100",
        "0.0755, 8, 100",
        "0.0051, 1, 100",
        "0.0049, 5, 1000",
        "0.000977, 1, 1000",
        "0.0000087, 1, 100000",
        "0.00000175, 2, 1000000",
        "0.000000001, 1, 100000000"
    })
    void aShareIsCountedInTheSmallestRoundGroupThatShowsIt(double share, int count, int outOf) {
        assertThat(Frequency.of(share)).isEqualTo(new Frequency(count, outOf));
    }

    @Test
    void nothingSeenIsNeverShownAsNone() {
        for (int of = 1; of < 100_000; of = 3 * of + 1) {
            Count none = new Count.Counted(new Proportion(0, of), "people", true, BASIS);

            assertThat(none.atMost()).isTrue();
            assertThat(none.cautious()).isPositive();
            assertThat(Frequency.of(none.cautious()).count()).isPositive();
        }
    }

    @Test
    void aHarmWithoutACountMustSayThatItIsNotKnown() {
        Count seldom = new Count.Rate(0.1, Optional.empty(), "practitioners", false, BASIS);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Harm("a", "A", "It.", "Do.", Set.of(), Set.of(), List.of(seldom), ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Harm("a", "A", "It.", "Do.", Set.of(), Set.of(), List.of(), " "));
        assertThat(new Harm("a", "A", "It.", "Do.", Set.of(), Set.of(), List.of(seldom), "Not known.")
                        .arisesAt(Optional.empty()))
                .isTrue();
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Frequency.of(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Frequency.of(Double.NaN));
    }
}
