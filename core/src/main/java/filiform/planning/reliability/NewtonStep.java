package filiform.planning.reliability;

/// The step of sequential quadratic programming towards the nearest point of a limit state's surface.
///
/// Without curvature it is the step of Hasofer, Lind, Rackwitz and Fiessler. The end of a needle near a thin tube bends
/// the
/// surface so much that this alone does not settle; the curvature is therefore counted wherever it helps.
final class NewtonStep {

    private static final double STEP = 1e-4;

    private final Encounter encounter;
    private final int piece;
    private final int size;
    private final boolean[] held;
    private final double[] gradient;
    private final double[][] hessian;
    private double steepness;
    private double multiplier;

    /// @param piece   of the structure
    /// @param held    variables that stay where they are
    NewtonStep(Encounter encounter, int piece, boolean[] held) {
        this.encounter = encounter;
        this.piece = piece;
        this.held = held;
        size = encounter.size();
        gradient = new double[size];
        hessian = new double[size][size];
    }

    double steepness() {
        return steepness;
    }

    /// How much nearer the surface is for each unit of margin given up; guides the merit function.
    double multiplier() {
        return Math.abs(multiplier);
    }

    /// Fills `step`, and returns false where the margin does not change with any variable.
    boolean find(double[] u, double margin, double[] step) {
        differentiate(u, margin);
        if (!(steepness > 1e-9)) {
            return false;
        }
        boolean curved = multiplier > 0 && factorise(multiplier);
        if (!curved) {
            factorise(0);
        }
        double[] fromCentre = solve(u.clone());
        double[] fromSurface = solve(gradient.clone());
        double along = margin;
        double across = 0;
        for (int i = 0; i < size; i++) {
            along -= gradient[i] * fromCentre[i];
            across += gradient[i] * fromSurface[i];
        }
        multiplier = along / across;
        for (int i = 0; i < size; i++) {
            step[i] = held(i) ? 0 : -fromCentre[i] - multiplier * fromSurface[i];
        }
        return true;
    }

    private boolean held(int i) {
        return held[i];
    }

    private void differentiate(double[] u, double margin) {
        double[] above = new double[size];
        double[] below = new double[size];
        double square = 0;
        for (int i = 0; i < size; i++) {
            above[i] = moved(u, i, STEP, i, 0);
            below[i] = moved(u, i, -STEP, i, 0);
            gradient[i] = held(i) ? 0 : (above[i] - below[i]) / (2 * STEP);
            square += gradient[i] * gradient[i];
        }
        steepness = Math.sqrt(square);
        for (int i = 0; i < size; i++) {
            hessian[i][i] = (above[i] - 2 * margin + below[i]) / (STEP * STEP);
            for (int j = 0; j < i; j++) {
                double mixed = moved(u, i, STEP, j, STEP) - above[i] - above[j] + margin;
                hessian[i][j] = mixed / (STEP * STEP);
            }
        }
    }

    private double moved(double[] u, int i, double by, int j, double also) {
        double first = u[i];
        double second = u[j];
        u[i] += by;
        u[j] += also;
        double margin = encounter.margin(u, piece);
        u[j] = second;
        u[i] = first;
        return margin;
    }

    private final double[][] root = new double[Encounter.MOST][Encounter.MOST];

    /// Cholesky root of the identity plus `weight` times the curvature; false where that is not positive.
    private boolean factorise(double weight) {
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = (i == j ? 1 : 0) + (held(i) || held(j) ? 0 : weight * hessian[i][j]);
                for (int k = 0; k < j; k++) {
                    sum -= root[i][k] * root[j][k];
                }
                if (i == j) {
                    if (!(sum > 0.05)) {
                        return false;
                    }
                    root[i][i] = Math.sqrt(sum);
                } else {
                    root[i][j] = sum / root[j][j];
                }
            }
        }
        return true;
    }

    private double[] solve(double[] vector) {
        for (int i = 0; i < size; i++) {
            vector[i] = held(i) ? 0 : vector[i];
            for (int k = 0; k < i; k++) {
                vector[i] -= root[i][k] * vector[k];
            }
            vector[i] /= root[i][i];
        }
        for (int i = size - 1; i >= 0; i--) {
            for (int k = i + 1; k < size; k++) {
                vector[i] -= root[k][i] * vector[k];
            }
            vector[i] /= root[i][i];
        }
        return vector;
    }
}
