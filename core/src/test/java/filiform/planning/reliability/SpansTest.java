package filiform.planning.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Unions of intervals against looking at every stretch between two ends.
class SpansTest {

    private final SplittableRandom random = new SplittableRandom(11);

    @Test
    void theChanceOfAUnionCountsEveryStretchOnce() {
        var spans = new Spans();
        for (int round = 0; round < 2000; round++) {
            double[][] intervals = new double[random.nextInt(40)][];
            spans.clear();
            for (int i = 0; i < intervals.length; i++) {
                intervals[i] = interval();
                spans.add(intervals[i][0], intervals[i][1]);
            }
            double mean = random.nextDouble();
            double sd = 0.2 + random.nextDouble();
            assertThat(spans.chance(mean, sd)).isCloseTo(stretches(intervals, mean, sd), within(1e-13));
        }
    }

    /// Some are reversed, no number, points or endless.
    private double[] interval() {
        double from = 4 * random.nextDouble() - 2;
        double to = from + (random.nextInt(4) == 0 ? 2 : 0.1) * (random.nextDouble() - 0.1);
        return switch (random.nextInt(30)) {
            case 0 -> new double[] {Double.NaN, to};
            case 1 -> new double[] {from, from};
            case 2 -> new double[] {Double.NEGATIVE_INFINITY, from - 2};
            case 3 -> new double[] {to + 2, Double.POSITIVE_INFINITY};
            case 4 -> Capsule.nowhere();
            default -> new double[] {from, to};
        };
    }

    private static double stretches(double[][] intervals, double mean, double sd) {
        var ends = new TreeSet<Double>();
        for (double[] interval : intervals) {
            if (interval[0] <= interval[1]) {
                ends.add(interval[0]);
                ends.add(interval[1]);
            }
        }
        double chance = 0;
        for (Double from : ends) {
            Double to = ends.higher(from);
            if (to != null && covered(intervals, from, to)) {
                chance += Normal.between((from - mean) / sd, (to - mean) / sd);
            }
        }
        return chance;
    }

    private static boolean covered(double[][] intervals, double from, double to) {
        for (double[] interval : intervals) {
            if (interval[0] <= from && interval[1] >= to) {
                return true;
            }
        }
        return false;
    }

    @Test
    void withoutSpreadItIsInsideOrOutside() {
        var spans = new Spans();
        spans.add(1, 2);
        spans.add(4, 5);
        double[] places = {0.9, 1.1, 1.9, 2.1, 3.9, 4.5, 5.1};
        double[] inside = {0, 1, 1, 0, 0, 1, 0};
        for (int i = 0; i < places.length; i++) {
            assertThat(spans.chance(places[i], 0)).isEqualTo(inside[i]);
        }
    }
}
