package filiform.app.text;

import filiform.planning.Chance;

/// Probabilities as people read them: no finer than the data behind them.
public final class ChanceWords {

    private ChanceWords() {}

    /// "1 in 12", or "below 1 in 1,000" where the data allow no more to be claimed.
    public static String of(Chance chance) {
        double value = chance.value().value();
        return value < chance.floor() ? "below " + oneIn(chance.floor()) : oneIn(value);
    }

    /// The range that the figures leave open, in the same words.
    public static String range(Chance chance) {
        double low = Math.max(chance.value().low(), chance.floor());
        double high = Math.max(chance.value().high(), chance.floor());
        if (chance.value().high() < chance.floor()) {
            return "all below " + oneIn(chance.floor());
        }
        String from = chance.value().low() < chance.floor() ? "below " + oneIn(chance.floor()) : oneIn(low);
        return from + " to " + oneIn(high);
    }

    public static String oneIn(double probability) {
        if (probability >= 0.995) {
            return "almost certain";
        }
        if (probability >= 0.2) {
            return "%d %%".formatted(Math.round(100 * probability));
        }
        if (probability < 1e-6) {
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
