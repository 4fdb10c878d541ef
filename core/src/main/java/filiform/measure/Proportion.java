package filiform.measure;

import org.hipparchus.special.Beta;

/// A share that was counted, with its exact range.
///
/// @param events 0 to `of`
/// @param of     at least 1
public record Proportion(int events, int of) {

    private static final double HALF_ERROR = 0.025;

    public Proportion {
        if (events < 0 || of < 1 || events > of) {
            throw new IllegalArgumentException("Need 0 <= events <= of, of >= 1, was %d of %d.".formatted(events, of));
        }
    }

    public double share() {
        return (double) events / of;
    }

    /// The share with its exact 95 % range (Clopper and Pearson), 0 to 1.
    public Interval exact() {
        double low = events == 0 ? 0 : quantile(HALF_ERROR, events, of - events + 1.0);
        double high = events == of ? 1 : quantile(1 - HALF_ERROR, events + 1.0, of - events);
        return new Interval(share(), Math.min(low, share()), Math.max(high, share()));
    }

    /// The x at which the beta distribution reaches this probability, by halving.
    private static double quantile(double probability, double a, double b) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < 200 && high > low; i++) {
            double middle = 0.5 * (low + high);
            if (middle == low || middle == high) {
                break;
            }
            if (Beta.regularizedBeta(middle, a, b) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return 0.5 * (low + high);
    }
}
