package filiform.planning.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// The two functions that every chance goes through, over their whole range.
class NormalTest {

    @Test
    void theExponentialIsWithinTwoUnitsInTheLastPlaceOfTheStandardLibrary() {
        var random = new SplittableRandom(7);
        for (int i = 0; i < 200_000; i++) {
            double x = i % 2 == 0 ? -708 + 1417 * random.nextDouble() : random.nextDouble() - 0.5;
            double exact = StrictMath.exp(x);
            // the library itself may be one unit off
            assertThat(Math.abs(Exponential.exp(x) - exact)).as("exp %s", x).isLessThanOrEqualTo(3 * Math.ulp(exact));
        }
        assertThat(Exponential.exp(0)).isEqualTo(1);
        assertThat(Exponential.exp(-709)).isZero();
        assertThat(Exponential.exp(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(Exponential.exp(710)).isInfinite();
    }

    @Test
    void bothTailsAreRelativelyExact() {
        // eighths, so that the square is exact; below -37 the chance is taken as zero
        for (double x = 0; x <= 37; x += 0.125) {
            double exact = tail(x);
            double allowed = x < 5 ? 1e-10 : 1e-8;
            assertThat(Math.abs(Normal.below(-x) / exact - 1))
                    .as("below -%s", x)
                    .isLessThan(allowed);
            assertThat(Normal.below(x)).isEqualTo(1 - Normal.below(-x));
        }
    }

    /// The share above `x`: near the middle the series of `x + x³/3 + x⁵/15 + ...`, farther out the continued fraction
    /// of Laplace.
    private static double tail(double x) {
        double density = StrictMath.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
        if (x < 2) {
            double term = x;
            double sum = 0;
            for (int odd = 3; term > 1e-20; odd += 2) {
                sum += term;
                term *= x * x / odd;
            }
            return 0.5 - density * sum;
        }
        double fraction = x;
        for (int k = 4000; k > 0; k--) {
            fraction = x + k / fraction;
        }
        return density / fraction;
    }

    @Test
    void theQuantileUndoesTheShareBelow() {
        for (double x = -20; x <= 5; x += 0.01) {
            assertThat(Math.abs(Normal.quantile(Normal.below(x)) - x))
                    .as("%s", x)
                    .isLessThan(1e-8);
        }
        assertThat(Normal.quantile(0.5)).isZero();
    }

    @Test
    void theShareBetweenTwoValuesKeepsItsDigitsInEitherTail() {
        for (double x = 1; x < 30; x += 0.5) {
            double exact = tail(x) - tail(x + 0.125);
            assertThat(Math.abs(Normal.between(x, x + 0.125) / exact - 1))
                    .as("%s", x)
                    .isLessThan(1e-8);
            assertThat(Normal.between(-x - 0.125, -x)).isEqualTo(Normal.between(x, x + 0.125));
        }
        assertThat(Normal.between(2, 1)).isZero();
        assertThat(Normal.between(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY))
                .isEqualTo(1);
    }
}
