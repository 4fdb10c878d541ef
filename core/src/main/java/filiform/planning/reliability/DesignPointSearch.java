package filiform.planning.reliability;

/// Finds the design point by the improved Hasofer-Lind Rackwitz-Fiessler iteration (Zhang and Der Kiureghian 1995),
/// with
/// the surface's curvature: steps are halved until a merit function falls, from several starts; the nearest wins.
///
/// Where the handle would stop the needle before the design point, the depth error is held at that stop.
public final class DesignPointSearch {

    private static final int ITERATIONS = 60;
    private static final double CLOSE = 1e-5;

    /// Off the axes, since a needle through the middle of a tube has no gradient there.
    private static final double[][] STARTS = {
        {0.01, 0.013, 0.017, -0.011, 0.007, 0.019},
        {0, 0, 0, 0, 0, 2},
        {0, 0, 0, 0, 0, -2},
        {0.1, 0.1, -2, 0.5, 0.1, 0.1},
        {0.1, 0.1, 2, -1, 0.1, 0.1}
    };

    private DesignPointSearch() {}

    public static DesignPoint find(Encounter encounter) {
        DesignPoint best = unreached(encounter);
        for (double[] start : STARTS) {
            best = nearer(best, from(encounter, start));
        }
        return best;
    }

    /// From one start only, such as the design point of a neighbouring problem.
    public static DesignPoint from(Encounter encounter, double[] start) {
        DesignPoint free = iterate(encounter, start, false);
        return free.variables()[Encounter.DEPTH] > encounter.deepest() ? iterate(encounter, start, true) : free;
    }

    private static DesignPoint nearer(DesignPoint one, DesignPoint other) {
        return Math.abs(other.index()) < Math.abs(one.index()) ? other : one;
    }

    private static DesignPoint unreached(Encounter encounter) {
        double sign = encounter.margin(new double[6]) < 0 ? -1 : 1;
        return new DesignPoint(new double[encounter.size()], sign * DesignPoint.OUT_OF_REACH);
    }

    private static DesignPoint iterate(Encounter encounter, double[] start, boolean stopped) {
        int size = encounter.size();
        double[] u = java.util.Arrays.copyOf(start, size);
        if (stopped) {
            u[Encounter.DEPTH] = encounter.deepest();
        }
        double[] step = new double[size];
        double[] trial = new double[size];
        double margin = encounter.margin(u);
        var newton = new NewtonStep(encounter, stopped);
        for (int iteration = 0; iteration < ITERATIONS && newton.find(u, margin, step); iteration++) {
            if (length(step) < CLOSE && Math.abs(margin) < CLOSE) {
                double sign = encounter.margin(new double[6]) < 0 ? -1 : 1;
                double length = length(u);
                return length < DesignPoint.OUT_OF_REACH ? new DesignPoint(u, sign * length) : unreached(encounter);
            }
            margin = walk(encounter, newton, u, step, margin, trial);
        }
        return unreached(encounter);
    }

    /// Moves `u` along the step as far as the merit falls, and returns the margin there.
    private static double walk(
            Encounter encounter, NewtonStep newton, double[] u, double[] step, double margin, double[] trial) {
        double weight = 2 * Math.max(Math.max(length(u), 1) / newton.steepness(), newton.multiplier());
        double before = merit(length(u), weight, margin);
        double reached = margin;
        for (double part = 1; part > 0.001; part /= 2) {
            for (int i = 0; i < u.length; i++) {
                trial[i] = u[i] + part * step[i];
            }
            reached = encounter.margin(trial);
            if (merit(length(trial), weight, reached) < before) {
                break;
            }
        }
        System.arraycopy(trial, 0, u, 0, u.length);
        return reached;
    }

    private static double merit(double length, double weight, double margin) {
        return length * length / 2 + weight * Math.abs(margin);
    }

    private static double length(double[] u) {
        double square = 0;
        for (double value : u) {
            square += value * value;
        }
        return Math.sqrt(square);
    }
}
