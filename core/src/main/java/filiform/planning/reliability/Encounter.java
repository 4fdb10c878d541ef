package filiform.planning.reliability;

/// One pass of a needle and one structure as a limit state over independent standard normal variables.
///
/// The variables, in this order: `TILT_A`, `TILT_B` error of direction about two axes, `DEPTH` error of the inserted
/// length, `STRUCTURE_DEPTH`, `RADIUS`, `LATERAL` (entry and course together, across the structure's run) and `ALONG`
/// (entry along the run). What a shape does not know of is without effect.
///
/// Tissue is not compressed by the palpating hand: no source gives by how much, so the structure may lie nearer than
/// modelled; measured depths should be taken as needled.
public final class Encounter {

    public static final int TILT_A = 0;
    public static final int TILT_B = 1;
    public static final int DEPTH = 2;
    public static final int STRUCTURE_DEPTH = 3;
    public static final int RADIUS = 4;
    public static final int LATERAL = 5;
    public static final int ALONG = 6;

    /// The most variables of any shape.
    static final int MOST = 7;

    /// Standard deviations within which a bound on the distance looks.
    private static final double BOUND = DesignPoint.OUT_OF_REACH;

    private final Pose pose;
    private final Placed placed;
    private final Thrust thrust;
    private final int size;
    private final double lateralSd;
    private final double entryPart;

    public Encounter(Pose pose, Obstacle obstacle) {
        this.pose = pose;
        placed = new Placed(obstacle, pose.entryX(), pose.entryY(), pose.radius());
        thrust = new Thrust(pose);
        size = switch (obstacle) {
            case Obstacle.Sheet _ -> RADIUS;
            case Obstacle.Tube _ -> ALONG;
            case Obstacle.Winding _, Obstacle.Solid _ -> MOST;
        };
        double course = placed.acrossSd();
        lateralSd = Math.sqrt(course * course + pose.entrySd() * pose.entrySd());
        entryPart = lateralSd == 0 ? 0 : pose.entrySd() * pose.entrySd() / (lateralSd * lateralSd);
    }

    public Pose pose() {
        return pose;
    }

    public Obstacle obstacle() {
        return placed.obstacle();
    }

    Placed placed() {
        return placed;
    }

    /// The number of variables.
    public int size() {
        return size;
    }

    /// Parts of the structure that can each be the nearest.
    public int pieces() {
        return placed.body().pieces();
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

    /// Distance in mm between the surfaces, negative where they overlap, to the nearest piece.
    public double margin(double[] u) {
        double least = Double.POSITIVE_INFINITY;
        for (int piece = 0; piece < pieces(); piece++) {
            least = Math.min(least, margin(u, piece));
        }
        return least;
    }

    /// To one piece; here the handle does not stop the needle, the search for the design point does.
    double margin(double[] u, int piece) {
        thrust.goUnstopped(u[TILT_A], u[TILT_B], u[DEPTH]);
        return placed.body()
                .gap(
                        piece,
                        placed.along(thrust.x, thrust.y),
                        placed.across(thrust.x, thrust.y),
                        thrust.z,
                        size > LATERAL ? placed.across() + lateralSd * u[LATERAL] : 0,
                        size > ALONG ? pose.entrySd() * u[ALONG] : 0,
                        placed.obstacle().depthAt(u[STRUCTURE_DEPTH]),
                        size > RADIUS ? placed.radius(u[RADIUS]) : 0);
    }

    /// The structure's depth variable below which it lies no nearer; minus infinity where nothing holds it.
    double ledge() {
        return placed.obstacle().ledge();
    }

    /// True where it is proved that no likely combination of errors touches.
    public boolean outOfReach() {
        return indexAtLeast() >= DesignPoint.OUT_OF_REACH;
    }

    /// A reliability index that this encounter certainly has at least: no variable moves the surfaces nearer by more
    /// than
    /// its own spread for each standard deviation.
    private double indexAtLeast() {
        double[] u = new double[MOST];
        double margin = margin(u);
        if (size > RADIUS) {
            u[RADIUS] = BOUND;
            margin -= placed.radius(BOUND) - placed.radius(0);
        }
        double longest = Math.min(pose.deepest(), pose.depth() + BOUND * pose.depthSd());
        double turn = longest * pose.directionSd();
        double aside = Math.max(lateralSd, pose.entrySd());
        double depth = placed.obstacle().depthSd();
        double steepest = Math.sqrt(
                turn * turn + pose.depthSd() * pose.depthSd() + depth * depth + (size > RADIUS ? aside * aside : 0));
        double index = steepest == 0 ? Double.POSITIVE_INFINITY : margin / steepest;
        return margin <= 0 ? 0 : Math.min(index, BOUND);
    }
}
