package filiform.planning.reliability;

/// One pass of the needle: where its tip ends, given the errors of direction and depth. The shaft is the straight line
/// from the entry to the tip.
///
/// In the site's axes, relative to the entry. Its values change with each call of [#go]; use one in one thread.
final class Thrust {

    private final Pose pose;
    private final double directionSd;
    private final double planX;
    private final double planY;
    private final double planZ;
    private final double axisX;
    private final double axisY;
    private final double axisZ;
    private final double otherX;
    private final double otherY;

    /// Of the tip.
    double x;

    double y;
    double z;

    Thrust(Pose pose) {
        this.pose = pose;
        directionSd = pose.directionSd();
        double sinTilt = StrictMath.sin(pose.tilt());
        double cosTilt = StrictMath.cos(pose.tilt());
        double cos = StrictMath.cos(pose.azimuth());
        double sin = StrictMath.sin(pose.azimuth());
        planX = sinTilt * cos;
        planY = sinTilt * sin;
        planZ = cosTilt;
        axisX = cosTilt * cos;
        axisY = cosTilt * sin;
        axisZ = -sinTilt;
        otherX = -sin;
        otherY = cos;
    }

    /// Sets the tip for these standard normal errors; the handle stops the needle.
    void go(double tiltA, double tiltB, double depth) {
        double inserted = pose.depth() + pose.depthSd() * depth;
        point(tiltA, tiltB, inserted > pose.deepest() ? pose.deepest() : inserted);
    }

    /// As if nothing stopped the needle: smooth, for the search of the design point.
    void goUnstopped(double tiltA, double tiltB, double depth) {
        point(tiltA, tiltB, pose.depth() + pose.depthSd() * depth);
    }

    private void point(double tiltA, double tiltB, double inserted) {
        double a = directionSd * tiltA;
        double b = directionSd * tiltB;
        double scale = Math.max(0, inserted) / Math.sqrt(1 + a * a + b * b);
        x = scale * (planX + a * axisX + b * otherX);
        y = scale * (planY + a * axisY + b * otherY);
        z = scale * (planZ + a * axisZ);
    }
}
