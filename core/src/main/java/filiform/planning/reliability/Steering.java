package filiform.planning.reliability;

import java.util.Arrays;

/// Where a part of the sample points is moved to: around one design point of one structure, reached by the first pass
/// or by a later one.
final class Steering {

    /// The coordinates that may be moved: errors common to all passes, those of the one pass, entry, body size, and the
    /// structure's own depth and radius.
    static final int COMMON = 0;

    static final int OWN = 3;
    static final int ENTRY = 6;
    static final int BODY = 8;
    static final int STRUCTURE_DEPTH = 9;
    static final int RADIUS = 10;

    /// Moved nowhere: the plain normals.
    static final Steering PLAIN = new Steering(0, false, new double[Points.SIZE]);

    final int structure;
    final boolean later;
    final double[] centre;
    private final double half;

    private Steering(int structure, boolean later, double[] centre) {
        this.structure = structure;
        this.later = later;
        this.centre = centre;
        half = Arrays.stream(centre).map(c -> c * c).sum() / 2;
    }

    /// @param point  of the encounter of one pass with the structure
    /// @param later  a redirected pass
    /// @param common correlation of this pass's error of direction with all passes'; `depthCommon` of depth
    /// @param shared correlation of the structure's depth with body size
    /// @param alone  one structure only: entry and course across are integrated, not sampled
    static Steering to(
            int structure,
            boolean later,
            Encounter encounter,
            DesignPoint point,
            double common,
            double depthCommon,
            double shared,
            boolean alone) {
        double[] u = Arrays.copyOf(point.variables(), Encounter.MOST);
        double[] centre = new double[Points.SIZE];
        for (int k = 0; k < 3; k++) {
            double part = k == Encounter.DEPTH ? depthCommon : common;
            centre[COMMON + k] = Math.sqrt(part) * u[k];
            centre[OWN + k] = Math.sqrt(1 - part) * u[k];
        }
        boolean plane = encounter.placed().plane();
        centre[BODY] = shared * u[Encounter.STRUCTURE_DEPTH];
        centre[STRUCTURE_DEPTH] = plane ? 0 : Math.sqrt(1 - shared * shared) * u[Encounter.STRUCTURE_DEPTH];
        centre[RADIUS] = u[Encounter.RADIUS];
        if (!plane) {
            // the entry moves against the structure
            double across = alone ? 0 : -Math.sqrt(encounter.entryPart()) * u[Encounter.LATERAL];
            double along = -u[Encounter.ALONG];
            centre[ENTRY] = encounter.placed().x(along, across);
            centre[ENTRY + 1] = encounter.placed().y(along, across);
        }
        return new Steering(structure, later, centre);
    }

    /// How much likelier the sample is under this steering than under the plain normals. Later passes are alike, so any
    /// of them may have been the steered one.
    double ratio(Sample sample) {
        double[] u = sample.shared;
        double depth = sample.depths[structure];
        double radius = sample.radii[structure];
        double sum = -half + centre[STRUCTURE_DEPTH] * depth + centre[RADIUS] * radius + centre[BODY] * u[BODY];
        for (int k = COMMON; k < OWN; k++) {
            sum += centre[k] * u[k];
        }
        sum += centre[ENTRY] * u[ENTRY] + centre[ENTRY + 1] * u[ENTRY + 1];
        if (!later) {
            return Exponential.exp(sum + own(sample.own, 0));
        }
        double ratio = 0;
        for (int at = 3; at < sample.own.length; at += 3) {
            ratio += Exponential.exp(sum + own(sample.own, at));
        }
        return ratio / (sample.own.length / 3 - 1);
    }

    private double own(double[] errors, int at) {
        return centre[OWN] * errors[at] + centre[OWN + 1] * errors[at + 1] + centre[OWN + 2] * errors[at + 2];
    }
}
