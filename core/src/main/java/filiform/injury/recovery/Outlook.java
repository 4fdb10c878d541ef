package filiform.injury.recovery;

import java.util.OptionalInt;

/// When one muscle or area shows its first sign of recovery, and when it is useful again.
///
/// Both among those that recover by themselves; the chances are of an injury without an operation.
final class Outlook {

    /// Days between two values of the curve.
    static final int STEP = 3;

    /// How many values it has.
    static final int COUNT = 1201;
    private static final int USEFUL_NODES = 9;

    /// The last day that is looked at: ten years.
    private static final int HORIZON = STEP * (COUNT - 1);

    private final Percentiles firstSign;
    private final Percentiles useful;
    private final double chance;
    private final double usefulChance;
    private final double[] curve;

    private Outlook(Percentiles firstSign, Percentiles useful, double chance, double usefulChance, double[] curve) {
        this.firstSign = firstSign;
        this.useful = useful;
        this.chance = chance;
        this.usefulChance = usefulChance;
        this.curve = curve;
    }

    Percentiles firstSign() {
        return firstSign;
    }

    Percentiles useful() {
        return useful;
    }

    /// That a first sign ever comes, 0 to 1.
    double chance() {
        return chance;
    }

    /// That useful function ever comes, 0 to 1.
    double usefulChance() {
        return usefulChance;
    }

    /// What is to be expected, given what was seen of this target itself and of the others.
    static Outlook of(Regrowth regrowth, TimeKnowledge times, Target target, Seen seen) {
        Regrowth.Weights weights = regrowth.without(target);
        double[] grown = grown(regrowth.nodes(), weights, target);
        double[] lifted = lifted(regrowth.nodes(), weights);
        double after = seen.after();
        cut(grown, after, seen.by());
        cut(lifted, after, seen.by());
        double recovering = grown[COUNT - 1] + lifted[COUNT - 1];
        double never = seen.by().isPresent() ? 0 : weights.never;
        double[] useful = new double[COUNT];
        add(useful, grown, times.afterRegrowth(), weights.useful);
        add(useful, lifted, times.afterBlock(), 1);
        double[] first = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            first[i] = grown[i] + lifted[i];
        }
        double all = recovering + never;
        double usefulAll = grown[COUNT - 1] * weights.useful + lifted[COUNT - 1];
        double[] curve = first.clone();
        for (int i = 0; i < COUNT; i++) {
            curve[i] = all > 0 ? curve[i] / all : 0;
        }
        return new Outlook(
                percentiles(first, recovering),
                percentiles(useful, usefulAll),
                all > 0 ? recovering / all : 0,
                all > 0 ? usefulAll / all : 0,
                curve);
    }

    /// Chance that a first sign has come by this day, 0 to 1.
    double by(int day) {
        return at(curve, day);
    }

    private static double[] grown(Nodes nodes, Regrowth.Weights weights, Target target) {
        double[] grown = new double[COUNT];
        double[] steps = new double[COUNT + 1];
        for (int node = 0; node < nodes.regrowths(); node++) {
            double[] open = nodes.open(target, node);
            int from = index(open[0]);
            int to = index(open[1]);
            for (int i = from; i <= to; i++) {
                grown[i] += weights.regrowth[node] * nodes.regrown(target, node, STEP * i);
            }
            steps[Math.min(COUNT, to + 1)] += weights.regrowth[node];
        }
        double sum = 0;
        for (int i = 0; i < COUNT; i++) {
            sum += steps[i];
            grown[i] += sum;
        }
        return grown;
    }

    private static int index(double day) {
        return (int) Math.max(0, Math.min(COUNT - 1, Math.floor(day / STEP)));
    }

    private static double[] lifted(Nodes nodes, Regrowth.Weights weights) {
        double[] lifted = new double[COUNT];
        for (int node = 0; node < nodes.blocks(); node++) {
            for (int i = 0; i < COUNT; i++) {
                lifted[i] += weights.block[node] * nodes.liftedBy(node, i);
            }
        }
        return lifted;
    }

    /// Keeps what lies after one day and, where a sign was seen, no later than another.
    private static void cut(double[] cumulative, double after, OptionalInt by) {
        double before = at(cumulative, after);
        double most = by.isPresent() ? at(cumulative, by.getAsInt()) : cumulative[COUNT - 1];
        for (int i = 0; i < COUNT; i++) {
            cumulative[i] = Math.max(0, Math.min(cumulative[i], most) - before);
        }
    }

    /// Adds a share of what comes so much later.
    private static void add(double[] into, double[] first, Spread later, double share) {
        for (double days : later.nodes(USEFUL_NODES)) {
            for (int i = 0; i < COUNT; i++) {
                into[i] += share / USEFUL_NODES * at(first, STEP * i - days);
            }
        }
    }

    private static double at(double[] cumulative, double day) {
        if (day <= 0) {
            return cumulative[0];
        }
        if (day >= HORIZON) {
            return cumulative[COUNT - 1];
        }
        int i = (int) Math.floor(day / STEP);
        double part = day / STEP - i;
        return cumulative[i] * (1 - part) + cumulative[i + 1] * part;
    }

    private static Percentiles percentiles(double[] cumulative, double whole) {
        return new Percentiles(
                quantile(cumulative, 0.1 * whole),
                quantile(cumulative, 0.5 * whole),
                quantile(cumulative, 0.9 * whole));
    }

    /// The first day on which the share is reached; the horizon where it never is.
    private static int quantile(double[] cumulative, double share) {
        for (int i = 1; i < COUNT; i++) {
            if (cumulative[i] >= share) {
                double rise = cumulative[i] - cumulative[i - 1];
                double part = rise > 0 ? Math.max(0, (share - cumulative[i - 1]) / rise) : 1;
                return (int) Math.ceil(STEP * (i - 1 + Math.min(1, part)));
            }
        }
        return HORIZON;
    }
}
