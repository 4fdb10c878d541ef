package filiform.injury.recovery;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is believed of how this nerve recovers, by Bayes' rule over degree, way, speed, delay and place, once the
/// first signs seen, and looked for in vain, are weighed.
///
/// The degrees come with what studies say of them; the way of recovery given the degree from content.
final class Regrowth {

    /// A sign is misjudged about this often.
    private static final double ERROR = 0.01;

    private final Nodes nodes;
    private final TimeKnowledge times;
    private final Map<Sunderland, Double> studied;
    private final List<Sign> signs;
    private final double[] speeds;
    private final double[][] regrown;
    private final double[][] lifted;

    Regrowth(
            Nodes nodes,
            TimeKnowledge times,
            Map<Sunderland, Double> studied,
            List<Sign> signs,
            Optional<TinelAdvance> tinel) {
        this.times = times;
        this.studied = new EnumMap<>(studied);
        this.signs = List.copyOf(signs);
        this.nodes = nodes;
        speeds = new double[nodes.regrowths()];
        Arrays.setAll(speeds, node -> speed(nodes.rate(node), tinel));
        double sum = Arrays.stream(speeds).sum();
        Arrays.setAll(speeds, node -> speeds[node] / sum);
        regrown = new double[signs.size()][];
        lifted = new double[signs.size()][];
        for (int i = 0; i < signs.size(); i++) {
            Sign sign = signs.get(i);
            regrown[i] = new double[nodes.regrowths()];
            Arrays.setAll(regrown[i], node -> likely(sign, day -> nodes.regrown(sign.target(), node, day)));
            lifted[i] = new double[nodes.blocks()];
            Arrays.setAll(lifted[i], node -> likely(sign, day -> nodes.lifted(node, day)));
        }
    }

    private static double speed(double rate, Optional<TinelAdvance> tinel) {
        if (tinel.isEmpty() || tinel.get().shownSpeed().isEmpty()) {
            return 1;
        }
        double away = (tinel.get().speed() - rate) / tinel.get().speedSd();
        return ERROR + StrictMath.exp(-away * away / 2);
    }

    private static double likely(Sign sign, java.util.function.DoubleUnaryOperator by) {
        double before = sign.seen().tells() ? by.applyAsDouble(sign.seen().after()) : 0;
        double chance =
                sign.seen().by().isPresent() ? by.applyAsDouble(sign.seen().by().getAsInt()) - before : 1 - before;
        return ERROR + (1 - 2 * ERROR) * Math.max(0, chance);
    }

    /// What is believed without one sign, so that it can be said what it would have been expected to be.
    ///
    /// The weight of each node of regrowth and of the lifting block, the part of regrowth that becomes useful,
    /// and the weight of no recovery. All weights sum to 1.
    static final class Weights {
        final double[] regrowth;
        final double[] block;
        final double useful;
        final double never;

        private Weights(double[] regrowth, double[] block, double useful, double never) {
            this.regrowth = regrowth;
            this.block = block;
            this.useful = useful;
            this.never = never;
        }
    }

    Weights without(Target target) {
        double[] grow = speeds.clone();
        double[] block = new double[nodes.blocks()];
        Arrays.fill(block, 1.0 / nodes.blocks());
        double never = 1;
        for (int i = 0; i < signs.size(); i++) {
            Sign sign = signs.get(i);
            if (!sign.target().name().equals(target.name())) {
                multiply(grow, regrown[i]);
                multiply(block, lifted[i]);
                never *= sign.seen().by().isPresent() ? ERROR : 1 - ERROR;
            }
        }
        double byRegrowth = 0;
        double useful = 0;
        double byBlock = 0;
        double byNothing = 0;
        for (Sunderland degree : Sunderland.values()) {
            double weight = studied.getOrDefault(degree, 0.0);
            TimeKnowledge.Chances chances = times.ways().of(degree);
            byRegrowth += weight * chances.regrowth();
            useful += weight * chances.regrowth() * chances.useful();
            byBlock += weight * chances.block();
            byNothing += weight * (1 - chances.regrowth() - chances.block());
        }
        scale(grow, byRegrowth);
        scale(block, byBlock);
        double sum = Arrays.stream(grow).sum() + Arrays.stream(block).sum() + never * byNothing;
        scale(grow, 1 / sum);
        scale(block, 1 / sum);
        return new Weights(grow, block, byRegrowth > 0 ? useful / byRegrowth : 0, never * byNothing / sum);
    }

    /// The degrees after all signs.
    Map<Sunderland, Double> degrees() {
        double[] grow = speeds.clone();
        double[] block = new double[nodes.blocks()];
        Arrays.fill(block, 1.0 / nodes.blocks());
        double never = 1;
        for (int i = 0; i < signs.size(); i++) {
            multiply(grow, regrown[i]);
            multiply(block, lifted[i]);
            never *= signs.get(i).seen().by().isPresent() ? ERROR : 1 - ERROR;
        }
        double byRegrowth = Arrays.stream(grow).sum();
        double byBlock = Arrays.stream(block).sum();
        var degrees = new EnumMap<Sunderland, Double>(Sunderland.class);
        double sum = 0;
        for (Sunderland degree : Sunderland.values()) {
            TimeKnowledge.Chances chances = times.ways().of(degree);
            double chance = studied.getOrDefault(degree, 0.0)
                    * (chances.block() * byBlock
                            + chances.regrowth() * byRegrowth
                            + (1 - chances.block() - chances.regrowth()) * never);
            degrees.put(degree, chance);
            sum += chance;
        }
        double whole = sum;
        degrees.replaceAll((_, chance) -> chance / whole);
        return degrees;
    }

    Nodes nodes() {
        return nodes;
    }

    private static void multiply(double[] into, double[] factors) {
        for (int i = 0; i < into.length; i++) {
            into[i] *= factors[i];
        }
    }

    private static void scale(double[] into, double factor) {
        for (int i = 0; i < into.length; i++) {
            into[i] *= factor;
        }
    }
}
