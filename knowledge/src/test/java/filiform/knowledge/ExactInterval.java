package filiform.knowledge;

import filiform.measure.Interval;
import org.hipparchus.special.Beta;

/// The exact 95 percent interval of a share, of Clopper and Pearson.
public final class ExactInterval {

    private ExactInterval() {}

    /// A share of so many, at least one.
    public static Interval of(int hits, int of) {
        if (hits < 0 || of < 1 || hits > of) {
            throw new IllegalArgumentException("No count: %d of %d.".formatted(hits, of));
        }
        double low = hits == 0 ? 0 : root(hits, of - hits + 1.0, 0.025);
        double high = hits == of ? 1 : root(hits + 1.0, (double) of - hits, 0.975);
        return new Interval((double) hits / of, low, high);
    }

    /// Where the beta distribution reaches the probability.
    private static double root(double a, double b, double probability) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (Beta.regularizedBeta(middle, a, b) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
