package filiform.planning.reliability;

/// A grid of values over equal steps, and the smooth surface between them.
///
/// The surface is the cubic of Catmull and Rom (1974) in both directions, held near the four values around it.
public final class Grid {

    private final double[][] values;

    /// Keeps the rows given, of which there are at least two, all of one length.
    public Grid(double[][] values) {
        this.values = values.clone();
    }

    /// The same surface with more nodes.
    ///
    /// @param rows and columns, 2 or more each
    public double[][] enlarged(int rows, int columns) {
        double[][] larger = new double[rows][columns];
        double down = (values.length - 1.0) / (rows - 1);
        double along = (values[0].length - 1.0) / (columns - 1);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                larger[row][column] = at(row * down, column * along);
            }
        }
        return larger;
    }

    private double at(double row, double column) {
        int r = Math.min((int) row, values.length - 2);
        int c = Math.min((int) column, values[0].length - 2);
        double[] across = new double[4];
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = -1; i <= 2; i++) {
            double[] line = values[Math.clamp(r + i, 0, values.length - 1)];
            double before = line[Math.max(c - 1, 0)];
            double here = line[c];
            double next = line[c + 1];
            double after = line[Math.min(c + 2, line.length - 1)];
            across[i + 1] = cubic(before, here, next, after, column - c);
            if (i == 0 || i == 1) {
                least = Math.min(least, Math.min(here, next));
                most = Math.max(most, Math.max(here, next));
            }
        }
        double room = (most - least) / 4;
        return Math.clamp(cubic(across[0], across[1], across[2], across[3], row - r), least - room, most + room);
    }

    private static double cubic(double before, double here, double next, double after, double part) {
        double slope = (next - before) / 2;
        double nextSlope = (after - here) / 2;
        double rise = next - here;
        double third = slope + nextSlope - 2 * rise;
        double second = 3 * rise - 2 * slope - nextSlope;
        return ((third * part + second) * part + slope) * part + here;
    }
}
