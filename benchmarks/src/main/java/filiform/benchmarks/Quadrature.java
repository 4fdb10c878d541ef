package filiform.benchmarks;

import java.util.function.DoubleUnaryOperator;

/// Integrals over standard normal variables, by Gauss and Legendre's rule on panels.
final class Quadrature {

    private static final int PANELS = 12;
    private static final int NODES = 8;
    private static final double FAR = 8.5;

    private final double[] places = new double[PANELS * NODES];
    private final double[] weights = new double[PANELS * NODES];

    Quadrature() {
        double half = FAR / PANELS;
        for (int panel = 0; panel < PANELS; panel++) {
            double middle = -FAR + half * (2 * panel + 1);
            for (int node = 0; node < NODES; node++) {
                double t = root(node);
                int at = panel * NODES + node;
                places[at] = middle + half * t;
                double slope = slope(t);
                weights[at] = half
                        * 2
                        / ((1 - t * t) * slope * slope)
                        * Math.exp(-places[at] * places[at] / 2)
                        / Math.sqrt(2 * Math.PI);
            }
        }
    }

    /// The mean of a function of one standard normal variable.
    double mean(DoubleUnaryOperator function) {
        double sum = 0;
        for (int i = 0; i < places.length; i++) {
            sum += weights[i] * function.applyAsDouble(places[i]);
        }
        return sum;
    }

    /// Of the Legendre polynomial, by Newton's method.
    private static double root(int number) {
        double t = Math.cos(Math.PI * (number + 0.75) / (NODES + 0.5));
        for (int i = 0; i < 50; i++) {
            t -= legendre(NODES, t) / slope(t);
        }
        return t;
    }

    private static double slope(double t) {
        return NODES * (t * legendre(NODES, t) - legendre(NODES - 1, t)) / (t * t - 1);
    }

    private static double legendre(int degree, double t) {
        double before = 1;
        double value = t;
        for (int n = 2; n <= degree; n++) {
            double next = ((2 * n - 1) * t * value - (n - 1) * before) / n;
            before = value;
            value = next;
        }
        return value;
    }
}
