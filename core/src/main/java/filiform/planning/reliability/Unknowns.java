package filiform.planning.reliability;

import org.hipparchus.random.SobolSequenceGenerator;

/// A fixed set of standard normal vectors, evenly spread: what the figures leave unknown is drawn from them.
public final class Unknowns {

    public static final int COUNT = 32;
    public static final int SIZE = 8;

    private static final double[][] DRAWS = new double[COUNT][SIZE];

    static {
        SobolSequenceGenerator sobol = new SobolSequenceGenerator(SIZE);
        for (double[] draw : DRAWS) {
            double[] point = sobol.nextVector();
            for (int k = 0; k < SIZE; k++) {
                draw[k] = Normal.quantile(point[k] + 0.5 / COUNT);
            }
        }
    }

    private Unknowns() {}

    /// Component `k` of draw `draw`.
    public static double value(int draw, int k) {
        return DRAWS[draw][k];
    }

    /// The second lowest and second highest of the values: about the 5th and 95th percentile.
    public static double[] range(double[] values) {
        double[] sorted = values.clone();
        java.util.Arrays.sort(sorted);
        return new double[] {sorted[1], sorted[sorted.length - 2]};
    }
}
