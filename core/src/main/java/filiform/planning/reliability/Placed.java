package filiform.planning.reliability;

/// A structure as the engine meets it: its shape in its own coordinates, and what varies of it.
///
/// Each variable is turned into a standard normal one, as Rackwitz and Fiessler (1978) do at the design point; since
/// the
/// variables are independent this is exact everywhere: the depth is normal and held at the least depth, the radius is
/// lognormal.
final class Placed {

    private final Obstacle obstacle;
    private final Body body;
    private final double cos;
    private final double sin;
    private final double across;
    private final double acrossSd;
    private final double reach;
    private final double medianRadius;
    private final double radiusSpread;

    /// @param entryX of the needle's planned entry, mm; so `entryY`
    /// @param reach  radius of the shaft, mm
    Placed(Obstacle obstacle, double entryX, double entryY, double reach) {
        this.obstacle = obstacle;
        this.reach = reach;
        double run = run(obstacle);
        cos = StrictMath.cos(run);
        sin = StrictMath.sin(run);
        double entryP = entryX * cos + entryY * sin;
        double entryQ = entryY * cos - entryX * sin;
        body = switch (obstacle) {
            case Obstacle.Sheet sheet -> new Plane(sheet.least());
            case Obstacle.Tube _ -> new LevelTube();
            case Obstacle.Winding winding -> winding(winding, entryP, entryQ);
            case Obstacle.Solid solid -> new Ellipsoid(solid.halfX(), solid.halfY(), solid.halfZ(), solid.x() - entryP);
        };
        across = switch (obstacle) {
            case Obstacle.Sheet _ -> 0;
            case Obstacle.Tube tube -> tube.offset() - entryQ;
            case Obstacle.Winding winding -> winding.aside();
            case Obstacle.Solid solid -> solid.offset() - entryQ;
        };
        acrossSd = switch (obstacle) {
            case Obstacle.Sheet _ -> 0;
            case Obstacle.Tube tube -> tube.offsetSd();
            case Obstacle.Winding winding -> winding.asideSd();
            case Obstacle.Solid solid -> solid.offsetSd();
        };
        double radius = radius(obstacle);
        double relative = radius == 0 ? 0 : radiusSd(obstacle) / radius;
        radiusSpread = Math.sqrt(StrictMath.log1p(relative * relative));
        medianRadius = radius / Math.sqrt(1 + relative * relative);
    }

    /// Horizontal direction in which it runs, radians from +x towards +y.
    private static double run(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.Sheet _, Obstacle.Solid _ -> 0;
            case Obstacle.Tube tube -> tube.direction();
            case Obstacle.Winding winding -> {
                var first = winding.places().getFirst();
                var last = winding.places().getLast();
                yield StrictMath.atan2(last.y() - first.y(), last.x() - first.x());
            }
        };
    }

    private Body winding(Obstacle.Winding winding, double entryP, double entryQ) {
        int count = winding.places().size();
        double[] p = new double[count];
        double[] q = new double[count];
        double[] z = new double[count];
        for (int i = 0; i < count; i++) {
            var place = winding.places().get(i);
            p[i] = place.x() * cos + place.y() * sin - entryP;
            q[i] = place.y() * cos - place.x() * sin - entryQ;
            z[i] = place.deeper();
        }
        return new WindingTube(p, q, z);
    }

    private static double radius(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.Sheet _, Obstacle.Solid _ -> 0;
            case Obstacle.Tube tube -> tube.radius();
            case Obstacle.Winding winding -> winding.radius();
        };
    }

    private static double radiusSd(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.Sheet _, Obstacle.Solid _ -> 0;
            case Obstacle.Tube tube -> tube.radiusSd();
            case Obstacle.Winding winding -> winding.radiusSd();
        };
    }

    Body body() {
        return body;
    }

    Obstacle obstacle() {
        return obstacle;
    }

    /// A plane has its depth for the one variable that is integrated; all others their place across.
    boolean plane() {
        return body instanceof Plane;
    }

    /// Of a place or way in the site's axes: along the run.
    double along(double x, double y) {
        return x * cos + y * sin;
    }

    /// Of a place or way in the site's axes: across the run.
    double across(double x, double y) {
        return y * cos - x * sin;
    }

    /// Back from the structure's axes to the site's: x of a way along and across.
    double x(double along, double across) {
        return along * cos - across * sin;
    }

    /// Back from the structure's axes to the site's: y of a way along and across.
    double y(double along, double across) {
        return along * sin + across * cos;
    }

    /// Mean place across, from the planned entry, mm.
    double across() {
        return across;
    }

    double acrossSd() {
        return acrossSd;
    }

    /// Tube and shaft together.
    double radius(double u) {
        return reach + (radiusSpread == 0 ? medianRadius : medianRadius * Exponential.exp(radiusSpread * u));
    }

    boolean variesInSize() {
        return radiusSpread > 0;
    }
}
