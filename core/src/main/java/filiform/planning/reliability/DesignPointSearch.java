package filiform.planning.reliability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Finds design points by the improved Hasofer-Lind Rackwitz-Fiessler iteration (Zhang and Der Kiureghian 1995), with
/// the
/// surface's curvature: steps are halved until a merit function falls, from several starts and for each piece of the
/// structure.
///
/// Where the handle would stop the needle before the design point, the depth error is held at that stop.
public final class DesignPointSearch {

    private static final int ITERATIONS = 30;
    private static final double CLOSE = 1e-5;

    /// Design points nearer to each other than this, in standard deviations, are one.
    private static final double SAME = 0.5;

    /// A design point farther off than the nearest by more than this adds too little to sample around it.
    private static final double MINOR = 1.5;

    /// Off the axes, since a needle through the middle of a tube has no gradient there.
    private static final double[][] STARTS = {
        {0.01, 0.013, 0.017, -0.011, 0.007, 0.019, 0.015},
        {0, 0, 0, 0, 0, 2, 0.1},
        {0, 0, 0, 0, 0, -2, -0.1},
        {0.1, 0.1, -2, 0.5, 0.1, 0.1, 0.1},
        {0.1, 0.1, 2, -1, 0.1, 0.1, -0.1}
    };

    private DesignPointSearch() {}

    /// The nearest design point.
    public static DesignPoint find(Encounter encounter) {
        return all(encounter).getFirst();
    }

    /// Every design point that matters, the nearest first; one that is out of reach where there is none.
    public static List<DesignPoint> all(Encounter encounter) {
        return from(encounter, List.of(STARTS));
    }

    /// The same, from the design points of a neighbouring problem and from the middle.
    public static List<DesignPoint> near(Encounter encounter, List<DesignPoint> others) {
        var starts = new ArrayList<double[]>();
        starts.add(STARTS[0]);
        others.stream().filter(DesignPoint::reached).map(DesignPoint::variables).forEach(starts::add);
        return from(encounter, starts);
    }

    private static List<DesignPoint> from(Encounter encounter, List<double[]> starts) {
        if (encounter.outOfReach()) {
            return List.of(unreached(encounter));
        }
        var found = new ArrayList<DesignPoint>();
        for (int piece = 0; piece < encounter.pieces(); piece++) {
            for (double[] start : starts) {
                DesignPoint point = from(encounter, piece, start);
                if (point.reached()) {
                    found.add(point);
                }
            }
        }
        return found.isEmpty() ? List.of(unreached(encounter)) : apart(found);
    }

    /// The nearest of those that lie close together, and of these the ones that matter.
    private static List<DesignPoint> apart(List<DesignPoint> found) {
        found.sort(Comparator.comparingDouble(point -> Math.abs(point.index())));
        double farthest = Math.abs(found.getFirst().index()) + MINOR;
        var apart = new ArrayList<DesignPoint>();
        for (DesignPoint point : found) {
            if (Math.abs(point.index()) <= farthest && apart.stream().noneMatch(other -> same(other, point))) {
                apart.add(point);
            }
        }
        return apart;
    }

    /// From one start only, such as the design point of a neighbouring problem.
    public static DesignPoint from(Encounter encounter, double[] start) {
        if (encounter.outOfReach()) {
            return unreached(encounter);
        }
        DesignPoint best = unreached(encounter);
        for (int piece = 0; piece < encounter.pieces(); piece++) {
            DesignPoint point = from(encounter, piece, start);
            best = Math.abs(point.index()) < Math.abs(best.index()) ? point : best;
        }
        return best;
    }

    private static boolean same(DesignPoint one, DesignPoint other) {
        double[] a = one.variables();
        double[] b = other.variables();
        double square = 0;
        for (int i = 0; i < a.length; i++) {
            square += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return square < SAME * SAME;
    }

    /// Where a structure cannot lie nearer than a least depth, the surface has a ledge: nearer values of the depth
    /// variable
    /// change nothing. The point at the ledge's edge is then sought with that variable held.
    private static DesignPoint from(Encounter encounter, int piece, double[] start) {
        DesignPoint free = stopping(encounter, piece, start, false);
        double ledge = encounter.ledge();
        if (free.reached() && free.variables()[Encounter.STRUCTURE_DEPTH] > ledge) {
            return free;
        }
        DesignPoint held = Double.isInfinite(ledge) ? free : stopping(encounter, piece, start, true);
        return Math.abs(held.index()) < Math.abs(free.index()) ? held : free;
    }

    private static DesignPoint stopping(Encounter encounter, int piece, double[] start, boolean ledge) {
        boolean[] held = new boolean[encounter.size()];
        double[] from = Arrays.copyOf(start, encounter.size());
        if (ledge) {
            held[Encounter.STRUCTURE_DEPTH] = true;
            from[Encounter.STRUCTURE_DEPTH] = Math.min(encounter.ledge(), 0);
        }
        DesignPoint free = iterate(encounter, piece, from, held);
        if (free.variables()[Encounter.DEPTH] <= encounter.deepest()) {
            return free;
        }
        held[Encounter.DEPTH] = true;
        from[Encounter.DEPTH] = encounter.deepest();
        return iterate(encounter, piece, from, held);
    }

    private static DesignPoint unreached(Encounter encounter) {
        return new DesignPoint(new double[encounter.size()], sign(encounter) * DesignPoint.OUT_OF_REACH);
    }

    private static double sign(Encounter encounter) {
        return encounter.margin(new double[Encounter.MOST]) < 0 ? -1 : 1;
    }

    private static DesignPoint iterate(Encounter encounter, int piece, double[] start, boolean[] held) {
        int size = encounter.size();
        double[] u = start.clone();
        double[] step = new double[size];
        double[] trial = new double[size];
        double margin = encounter.margin(u, piece);
        var newton = new NewtonStep(encounter, piece, held);
        for (int iteration = 0; iteration < ITERATIONS && newton.find(u, margin, step); iteration++) {
            if (length(step) < CLOSE && Math.abs(margin) < CLOSE) {
                double length = length(u);
                return length < DesignPoint.OUT_OF_REACH
                        ? new DesignPoint(u, sign(encounter) * length)
                        : unreached(encounter);
            }
            margin = walk(encounter, piece, newton, u, step, margin, trial);
        }
        return unreached(encounter);
    }

    /// Moves `u` along the step as far as the merit falls, and returns the margin there.
    private static double walk(
            Encounter encounter,
            int piece,
            NewtonStep newton,
            double[] u,
            double[] step,
            double margin,
            double[] trial) {
        double weight = 2 * Math.max(Math.max(length(u), 1) / newton.steepness(), newton.multiplier());
        double before = merit(length(u), weight, margin);
        double reached = margin;
        for (double part = 1; part > 0.001; part /= 2) {
            for (int i = 0; i < u.length; i++) {
                trial[i] = u[i] + part * step[i];
            }
            reached = encounter.margin(trial, piece);
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
