package filiform.planning.reliability;

import java.util.Arrays;

/// A set of intervals on a line, for the chance that a normal variable falls into any of them.
final class Spans {

    private double[] low = new double[16];
    private double[] high = new double[16];
    private int count;

    void clear() {
        count = 0;
    }

    /// Adds an interval; one whose ends are reversed or not a number is empty and is left out.
    void add(double from, double to) {
        if (!(from <= to)) {
            return;
        }
        if (count == low.length) {
            low = Arrays.copyOf(low, 2 * count);
            high = Arrays.copyOf(high, 2 * count);
        }
        int at = count++;
        while (at > 0 && low[at - 1] > from) {
            low[at] = low[at - 1];
            high[at] = high[at - 1];
            at--;
        }
        low[at] = from;
        high[at] = to;
    }

    /// The chance that a normal variable of this mean and sd lies in the union.
    double chance(double mean, double sd) {
        double chance = 0;
        double scale = 1 / Math.max(sd, 1e-9);
        for (int i = 0; i < count; ) {
            double from = low[i];
            double to = high[i];
            for (i++; i < count && low[i] <= to; i++) {
                to = Math.max(to, high[i]);
            }
            chance += Normal.between((from - mean) * scale, (to - mean) * scale);
        }
        return chance;
    }
}
