package filiform.planning.reliability;

import java.util.List;

/// The chance that each structure is touched in a drawn insertion: its place across its run (of a sheet: its depth) is
/// integrated in closed form over the union of the passes' chords.
final class Touching {

    private final Pose pose;
    private final List<Together> structures;
    private final Placed[] placed;
    private final Thrust[] thrusts;
    private final double[] commonTilt;
    private final double commonDepth;
    private final double[][] tips;
    private final Spans spans = new Spans();

    /// @param laterCommon correlation of a later pass's error of direction with all passes'
    Touching(Pose pose, List<Together> structures, Passes passes, double laterCommon) {
        this.pose = pose;
        this.structures = structures;
        placed = structures.stream()
                .map(structure -> new Placed(structure.obstacle(), pose.entryX(), pose.entryY(), pose.radius()))
                .toArray(Placed[]::new);
        thrusts = new Thrust[] {new Thrust(pose), new Thrust(pose.redirected(passes.redirectionSd()))};
        commonTilt = new double[] {passes.common(), laterCommon};
        commonDepth = passes.common();
        tips = new double[passes.count()][3];
    }

    /// Sends all passes of the sample.
    void thrust(Sample sample) {
        double sharedDepth = Math.sqrt(commonDepth);
        double apartDepth = Math.sqrt(1 - commonDepth);
        for (int pass = 0; pass < tips.length; pass++) {
            int kind = pass == 0 ? 0 : 1;
            double shared = Math.sqrt(commonTilt[kind]);
            double apart = Math.sqrt(1 - commonTilt[kind]);
            double[] own = sample.own;
            Thrust thrust = thrusts[kind];
            thrust.go(
                    shared * sample.shared[0] + apart * own[3 * pass],
                    shared * sample.shared[1] + apart * own[3 * pass + 1],
                    sharedDepth * sample.shared[2] + apartDepth * own[3 * pass + 2]);
            tips[pass][0] = thrust.x;
            tips[pass][1] = thrust.y;
            tips[pass][2] = thrust.z;
        }
    }

    /// The chance that any pass touches structure `i`, 0 to 1, given what was drawn but for its place.
    ///
    /// @param alone the only structure: the entry across its run is integrated as well, not taken from the sample
    double chance(Sample sample, int i, boolean alone) {
        Placed here = placed[i];
        double shared = structures.get(i).shared();
        double apart = Math.sqrt(1 - shared * shared);
        double body = shared * sample.shared[Steering.BODY];
        Obstacle obstacle = here.obstacle();
        double entryX = pose.entrySd() * sample.shared[Steering.ENTRY];
        double entryY = pose.entrySd() * sample.shared[Steering.ENTRY + 1];
        fill(here, -here.along(entryX, entryY), obstacle.depthAt(body + apart * sample.depths[i]), sample.radii[i]);
        if (here.plane()) {
            return spans.chance(obstacle.depth() + obstacle.depthSd() * body, obstacle.depthSd() * apart);
        }
        return alone
                ? spans.chance(here.across(), StrictMath.hypot(here.acrossSd(), pose.entrySd()))
                : spans.chance(here.across() - here.across(entryX, entryY), here.acrossSd());
    }

    private void fill(Placed here, double along, double depth, double radius) {
        spans.clear();
        for (double[] tip : tips) {
            here.body()
                    .spans(
                            here.along(tip[0], tip[1]),
                            here.across(tip[0], tip[1]),
                            tip[2],
                            along,
                            depth,
                            here.radius(radius),
                            spans);
        }
    }
}
