package filiform.injury.recovery;

import filiform.planning.reliability.Normal;

/// The fixed grid over what is not known of a nerve's recovery: speed of regrowth, its delay, where in its segment the
/// lesion sits, and the day on which a block lifts. Every muscle and area of one nerve shares them.
final class Nodes {

    private static final int RATES = 15;
    private static final int DELAYS = 7;
    private static final int PLACES = 3;
    private static final int BLOCKS = 15;

    /// Muscles of one nerve do not come back on one day: sd of the logarithm of each one's day about the nerve's.
    private static final double APART = 0.3;

    private final double[] rates;
    private final double[] delays;
    private final double[] blocks;
    private final double[][] liftedBy;

    Nodes(TimeKnowledge times) {
        rates = times.rate().nodes(RATES);
        delays = times.delay().nodes(DELAYS);
        blocks = times.block().nodes(BLOCKS);
        liftedBy = new double[BLOCKS][Outlook.COUNT];
        for (int node = 0; node < BLOCKS; node++) {
            for (int i = 0; i < Outlook.COUNT; i++) {
                liftedBy[node][i] = lifted(node, Outlook.STEP * i);
            }
        }
    }

    /// The chance of [#lifted] on the i-th day of an outlook.
    double liftedBy(int node, int i) {
        return liftedBy[node][i];
    }

    int regrowths() {
        return RATES * DELAYS * PLACES;
    }

    int blocks() {
        return BLOCKS;
    }

    double rate(int node) {
        return rates[node / (DELAYS * PLACES)];
    }

    private double delay(int node) {
        return delays[node / PLACES % DELAYS];
    }

    private double distance(Target target, int node) {
        return target.from((node % PLACES + 0.5) / PLACES);
    }

    /// Chance that regrown fibres show a first sign by the day.
    double regrown(Target target, int node, double day) {
        if (day <= delay(node)) {
            return 0;
        }
        return Normal.below((rate(node) * (day - delay(node)) - distance(target, node)) / target.sd());
    }

    /// Chance that the first sign has come by the day because the block lifted.
    double lifted(int node, double day) {
        return day > 0 ? Normal.below(StrictMath.log(day / blocks[node]) / APART) : 0;
    }

    /// The days between which a node's regrowth is neither impossible nor certain.
    double[] open(Target target, int node) {
        double middle = delay(node) + distance(target, node) / rate(node);
        double wide = 5 * target.sd() / rate(node);
        return new double[] {middle - wide, middle + wide};
    }
}
