package filiform.planning.reliability;

/// The likeliest values of the standard normal variables at which needle and structure just touch.
public final class DesignPoint {

    /// Beyond this many standard deviations nothing is searched: the structure counts as out of reach.
    public static final double OUT_OF_REACH = 8;

    private final double[] u;
    private final double index;

    DesignPoint(double[] u, double index) {
        this.u = u.clone();
        this.index = index;
    }

    /// Signed Hasofer-Lind reliability index: negative where the plan as stated already touches.
    public double index() {
        return index;
    }

    /// All variables, in the order of [Encounter].
    public double[] variables() {
        return u.clone();
    }

    public boolean reached() {
        return Math.abs(index) < OUT_OF_REACH;
    }

    /// Share of each variable in the squared index, summing to 1, or all zero out of reach.
    public double[] shares() {
        double[] shares = new double[u.length];
        double sum = 0;
        for (double value : u) {
            sum += value * value;
        }
        for (int i = 0; i < u.length; i++) {
            shares[i] = sum == 0 ? 0 : u[i] * u[i] / sum;
        }
        return shares;
    }
}
