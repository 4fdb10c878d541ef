package filiform.planning.reliability;

/// One needle and one structure as a limit state over independent standard normal variables.
///
/// The variables, in this order: `TILT_A`, `TILT_B` error of direction about two axes, `DEPTH` error of the inserted
/// length, `STRUCTURE_DEPTH`, and for a tube `RADIUS` and `LATERAL` (entry and course together, across the tube). The
/// last variable of each kind enters linearly, so it is integrated in closed form: see [#chord].
///
/// The inserted length stays between nothing and what the handle allows. Tissue is not compressed by the palpating
/// hand: no source gives by how much, so the structure may lie nearer than modelled; measured depths should be taken as
/// needled.
public final class Encounter {

    public static final int TILT_A = 0;
    public static final int TILT_B = 1;
    public static final int DEPTH = 2;
    public static final int STRUCTURE_DEPTH = 3;
    public static final int RADIUS = 4;
    public static final int LATERAL = 5;

    private static final double NEARLY_FLAT = 1e-6;

    private final Pose pose;
    private final Obstacle obstacle;
    private final boolean tube;
    // needle direction = (z, q) of planned direction + a * first axis + b * second axis, then scaled to length 1
    private final double planZ;
    private final double axisZ;
    private final double planQ;
    private final double axisQ;
    private final double otherQ;
    private final double lateral;
    private final double lateralSd;
    private final double entryPart;
    private final double reach;
    private final double radiusSd;

    public Encounter(Pose pose, Obstacle obstacle) {
        this.pose = pose;
        this.obstacle = obstacle;
        double sinTilt = StrictMath.sin(pose.tilt());
        double cosTilt = StrictMath.cos(pose.tilt());
        planZ = cosTilt;
        axisZ = -sinTilt;
        switch (obstacle) {
            case Obstacle.Sheet _ -> {
                tube = false;
                planQ = axisQ = otherQ = lateral = entryPart = reach = radiusSd = 0;
                lateralSd = 0;
            }
            case Obstacle.Winding _, Obstacle.Solid _ -> throw new UnsupportedOperationException("not yet");
            case Obstacle.Tube shape -> {
                tube = true;
                double turn = pose.azimuth() - shape.direction();
                planQ = sinTilt * StrictMath.sin(turn);
                axisQ = cosTilt * StrictMath.sin(turn);
                otherQ = StrictMath.cos(turn);
                double across = StrictMath.cos(shape.direction());
                lateral = shape.offset() * across;
                double course = shape.offsetSd() * across;
                lateralSd = Math.sqrt(course * course + pose.entrySd() * pose.entrySd());
                entryPart = lateralSd == 0 ? 0 : pose.entrySd() * pose.entrySd() / (lateralSd * lateralSd);
                reach = shape.radius() + pose.radius();
                radiusSd = shape.radiusSd();
            }
        }
    }

    public Pose pose() {
        return pose;
    }

    public Obstacle obstacle() {
        return obstacle;
    }

    /// The number of variables.
    public int size() {
        return tube ? 6 : 4;
    }

    /// Part of the lateral variance that is the needle's entry, 0 to 1; the rest is the structure's course.
    public double entryPart() {
        return entryPart;
    }

    public double lateralSd() {
        return lateralSd;
    }

    /// The greatest depth variable: beyond it the handle stops the needle.
    public double deepest() {
        return pose.depthSd() == 0 ? 0 : (pose.deepest() - pose.depth()) / pose.depthSd();
    }

    /// Distance in mm between the surfaces, negative where they overlap; here the handle does not stop the needle, the
    /// search for the design point does.
    public double margin(double[] u) {
        double a = pose.tiltSd() * u[TILT_A];
        double b = pose.tiltSd() * u[TILT_B];
        double scale = Math.max(0, pose.depth() + pose.depthSd() * u[DEPTH]) / Math.sqrt(1 + a * a + b * b);
        double tipZ = scale * (planZ + a * axisZ);
        double z = obstacle.depthAt(u[STRUCTURE_DEPTH]);
        if (!tube) {
            return z - tipZ;
        }
        double tipQ = scale * (planQ + a * axisQ + b * otherQ);
        double q = lateral + lateralSd * u[LATERAL];
        double square = tipQ * tipQ + tipZ * tipZ;
        double along = square == 0 ? 0 : Math.clamp((q * tipQ + z * tipZ) / square, 0, 1);
        double dq = q - along * tipQ;
        double dz = z - along * tipZ;
        return Math.sqrt(dq * dq + dz * dz) - radius(u);
    }

    /// The values of the last variable at which the needle touches, given all others: `chord[0]` to `chord[1]`,
    /// reversed
    /// where there are none.
    public void chord(double[] u, double[] chord) {
        double a = pose.tiltSd() * u[TILT_A];
        double b = pose.tiltSd() * u[TILT_B];
        double inserted = Math.clamp(pose.depth() + pose.depthSd() * u[DEPTH], 0, pose.deepest());
        double scale = 1 / Math.sqrt(1 + a * a + b * b);
        double dz = scale * (planZ + a * axisZ);
        if (tube) {
            double dq = scale * (planQ + a * axisQ + b * otherQ);
            acrossTube(u, Math.max(dz, NEARLY_FLAT), dq, inserted, chord);
        } else {
            chord[0] = Double.NEGATIVE_INFINITY;
            double tip = inserted * dz;
            chord[1] = tip < obstacle.least()
                    ? Double.NEGATIVE_INFINITY
                    : standard(tip - obstacle.depth(), obstacle.depthSd());
        }
    }

    /// The horizontal chord, at the tube's depth, of the needle thickened by the tube's radius.
    private void acrossTube(double[] u, double dz, double dq, double inserted, double[] chord) {
        double radius = radius(u);
        double z = obstacle.depthAt(u[STRUCTURE_DEPTH]);
        double first = Math.max(0, (z - radius) / dz);
        double last = Math.min(inserted, (z + radius) / dz);
        if (first > last || inserted == 0) {
            chord[0] = 1;
            chord[1] = 0;
            return;
        }
        double slope = dq / dz;
        double lean = radius * slope / Math.sqrt(1 + slope * slope);
        chord[0] = standard(edge(Math.clamp((z - lean) / dz, first, last), z, dz, dq, radius, -1) - lateral, lateralSd);
        chord[1] = standard(edge(Math.clamp((z + lean) / dz, first, last), z, dz, dq, radius, 1) - lateral, lateralSd);
    }

    private static double edge(double along, double z, double dz, double dq, double radius, int side) {
        double above = z - along * dz;
        return along * dq + side * Math.sqrt(Math.max(0, radius * radius - above * above));
    }

    private static double standard(double value, double sd) {
        return value / Math.max(sd, 1e-9);
    }

    private double radius(double[] u) {
        return Math.max(0.01, reach + radiusSd * u[RADIUS]);
    }
}
