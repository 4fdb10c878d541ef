package filiform.planning.reliability;

/// One drawn insertion: the standard normal errors of the hand in each pass, the entry, the body, and of each
/// structure.
/// Those that a steering moves come from the Sobol points, the rest from the table.
final class Sample {

    /// Common errors, entry and body size, at the places of [Steering].
    final double[] shared = new double[Points.SIZE];

    /// Three a pass.
    final double[] own;

    final double[] depths;
    final double[] radii;

    Sample(int passes, int structures) {
        own = new double[3 * passes];
        depths = new double[structures];
        radii = new double[structures];
    }

    /// Fills all errors for this point of a set.
    ///
    /// @param component number of the steering, so that each has its own run of the table
    void draw(int set, int point, int component, Steering steering) {
        double[] block = Points.block(point);
        int at = Points.at(set, point);
        double[] centre = steering.centre;
        int pass = steering.later ? 3 : 0;
        int run = own.length > 3 || depths.length > 1 ? Points.run(set, point, component) : 0;
        for (int j = 0; j < own.length; j++) {
            boolean steered = j >= pass && j < pass + 3;
            int c = Steering.OWN + j - pass;
            own[j] = steered ? block[at + c] + centre[c] : Points.tabled(run++);
        }
        for (int c = Steering.COMMON; c < Steering.OWN; c++) {
            shared[c] = block[at + c] + centre[c];
        }
        for (int c = Steering.ENTRY; c <= Steering.BODY; c++) {
            shared[c] = block[at + c] + centre[c];
        }
        for (int i = 0; i < depths.length; i++) {
            boolean steered = i == steering.structure;
            depths[i] = steered ? moved(block, at, centre, Steering.STRUCTURE_DEPTH) : Points.tabled(run++);
            radii[i] = steered ? moved(block, at, centre, Steering.RADIUS) : Points.tabled(run++);
        }
    }

    private static double moved(double[] block, int at, double[] centre, int c) {
        return block[at + c] + centre[c];
    }
}
