package filiform.app.text;

import filiform.planning.Chance;

/// Probabilities as people read them: no finer than the data behind them.
public final class ChanceWords {

    /// From here on a percentage reads more easily than "1 in 7".
    private static final double PERCENT = 0.1;

    /// No answer of this program is finer than this.
    private static final double LEAST = 1e-6;

    private ChanceWords() {}

    /// "1 in 12", or "below 1 in 1,000" where the data allow no more to be claimed.
    public static String of(Chance chance) {
        return of(chance.value().value(), chance.floor());
    }

    /// The same for a bare number.
    ///
    /// @param floor the least that the data allow to be claimed
    public static String of(double value, double floor) {
        return value < floor ? "below " + oneIn(floor) : oneIn(value);
    }

    /// The range that the figures leave open, in one kind of words.
    public static String range(Chance chance) {
        double low = chance.value().low();
        double high = chance.value().high();
        if (high < chance.floor()) {
            return "all " + of(high, chance.floor());
        }
        String from = low >= 0.01 && high >= PERCENT ? percent(low) : of(low, chance.floor());
        String to = oneIn(high);
        return from.equals(to) ? to : from + " to " + to;
    }

    /// "23 %" or "1 in 24".
    public static String oneIn(double probability) {
        if (probability >= 0.995) {
            return "almost certain";
        }
        if (probability >= PERCENT) {
            return "%d %%".formatted(Math.round(100 * probability));
        }
        if (probability < LEAST) {
            return "below 1 in 1,000,000";
        }
        double one = 1 / probability;
        long rounded = one < 20 ? Math.round(one) : Math.round(one / scale(one)) * scale(one);
        return "1 in %,d".formatted(rounded);
    }

    private static long scale(double one) {
        return (long) Math.pow(10, Math.floor(Math.log10(one)) - 1);
    }

    /// "97 %", "below 1 %", "above 99 %".
    public static String percent(double probability) {
        if (probability > 0.99) {
            return "above 99 %";
        }
        return probability < 0.01 ? "below 1 %" : "%d %%".formatted(Math.round(100 * probability));
    }
}
