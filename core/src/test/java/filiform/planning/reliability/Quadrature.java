package filiform.planning.reliability;

/// The chance of contact in one pass where few errors vary, by adding up over a grid of the errors that are not
/// integrated in closed form. The grid is halved until nothing changes.
///
/// It trusts the closed-form spans, which are searched for themselves, and nothing of design points and sampling.
final class Quadrature {

    private static final double SETTLED = 2e-3;
    private static final double FINEST = 1.0 / 256;
    private static final double END = 8;

    private final Pose pose;
    private final Placed placed;
    private final boolean[] varies;
    private final Thrust thrust;
    private final Spans spans = new Spans();

    /// @param pose aimed from the frame's origin
    Quadrature(Pose pose, Obstacle obstacle) {
        this.pose = pose;
        placed = new Placed(obstacle, pose.entryX(), pose.entryY(), pose.radius());
        thrust = new Thrust(pose);
        boolean bounded = obstacle instanceof Obstacle.Winding || obstacle instanceof Obstacle.Solid;
        varies = new boolean[] {
            pose.directionSd() > 0,
            pose.directionSd() > 0,
            pose.depthSd() > 0,
            !placed.plane() && obstacle.depthSd() > 0,
            placed.variesInSize(),
            false,
            bounded && pose.entrySd() > 0
        };
    }

    /// NaN where the finest grid has not settled.
    double chance() {
        double before = at(0.25);
        for (double step = 0.125; step >= FINEST; step /= 2) {
            double now = at(step);
            if (Math.abs(now - before) <= SETTLED * now) {
                return now;
            }
            before = now;
        }
        return Double.NaN;
    }

    /// On a grid of this step, shifted off the middle.
    double at(double step) {
        return sum(0, new double[Encounter.MOST], END * END, step);
    }

    private double sum(int variable, double[] u, double left, double step) {
        if (variable == u.length) {
            return inner(u);
        }
        if (!varies[variable]) {
            return sum(variable + 1, u, left, step);
        }
        double end = Math.sqrt(left);
        double sum = 0;
        for (double x = (Math.floor(-end / step) + 0.5) * step; x <= end; x += step) {
            u[variable] = x;
            double weight = step * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
            sum += weight * sum(variable + 1, u, Math.max(0, left - x * x), step);
        }
        u[variable] = 0;
        return sum;
    }

    private double inner(double[] u) {
        spans.clear();
        thrust.go(u[Encounter.TILT_A], u[Encounter.TILT_B], u[Encounter.DEPTH]);
        placed.body()
                .spans(
                        placed.along(thrust.x, thrust.y),
                        placed.across(thrust.x, thrust.y),
                        thrust.z,
                        pose.entrySd() * u[Encounter.ALONG],
                        placed.obstacle().depthAt(u[Encounter.STRUCTURE_DEPTH]),
                        placed.radius(u[Encounter.RADIUS]),
                        spans);
        return placed.plane()
                ? spans.chance(placed.obstacle().depth(), placed.obstacle().depthSd())
                : spans.chance(placed.across(), Math.hypot(placed.acrossSd(), pose.entrySd()));
    }
}
