package filiform.injury.recovery;

import filiform.atlas.Basis;
import filiform.planning.reliability.Normal;

/// A quantity above 0 whose logarithm is spread normally: days, or mm a day.
///
/// @param median half lies below it
/// @param sdLog  standard deviation of the natural logarithm; nine tenths less one tenth span 2.56 of it
public record Spread(double median, double sdLog, Basis basis) {

    public Spread {
        if (!(median > 0) || !(sdLog > 0) || !Double.isFinite(median + sdLog)) {
            throw new IllegalArgumentException(
                    "A spread needs median and sd above 0, was %s, %s.".formatted(median, sdLog));
        }
    }

    /// The share below `x`; 0 for what is not above 0.
    double below(double x) {
        return x > 0 ? Normal.below(StrictMath.log(x / median) / sdLog) : 0;
    }

    double quantile(double share) {
        return median * StrictMath.exp(sdLog * Normal.quantile(share));
    }

    /// The middles of `count` parts that are equally likely: a fixed grid, so that the same question has the same
    /// answer.
    double[] nodes(int count) {
        var nodes = new double[count];
        for (int i = 0; i < count; i++) {
            nodes[i] = quantile((i + 0.5) / count);
        }
        return nodes;
    }
}
