package filiform.planning.reliability;

/// The probability that the tip ends between two faces, whose depths vary independently of each other.
public final class LayerSampling {

    private LayerSampling() {}

    /// Faces beneath one pose; each of `points` in every set is used.
    public static double inside(Pose pose, Obstacle.Sheet near, Obstacle.Sheet far, int points) {
        var thrust = new Thrust(pose);
        double sum = 0;
        for (int point = 0; point < points; point++) {
            double[] block = Points.block(point);
            for (int set = 0; set < Points.SETS; set++) {
                int at = Points.at(set, point);
                thrust.go(block[at], block[at + 1], block[at + 2]);
                sum += past(thrust.z, near) * (1 - past(thrust.z, far));
            }
        }
        return Math.clamp(sum / (points * Points.SETS), 0, 1);
    }

    private static double past(double tip, Obstacle.Sheet face) {
        return tip < face.least() ? 0 : Normal.below((tip - face.depth()) / Math.max(face.depthSd(), 1e-9));
    }
}
