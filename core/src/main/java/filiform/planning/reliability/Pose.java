package filiform.planning.reliability;

import filiform.measure.Bounds;

/// A planned needle and how far it strays. Lengths in mm, angles in radians, each sd per axis.
///
/// @param tilt     from the perpendicular, 0 to below a right angle
/// @param azimuth  of the tilt, from +x towards +y
/// @param depth    planned inserted shaft length
/// @param deepest  the inserted length at which the handle stops, at least `depth`
/// @param entryX   of the planned entry; so `entryY`
/// @param tiltSd   of the tangent of the hand's error about each of two axes: at 10 degrees it differs by 1 percent
/// @param bendSd   of the tangent by which a bent shaft's tip lies off the straight line
/// @param radius   of the shaft
public record Pose(
        double tilt,
        double azimuth,
        double depth,
        double deepest,
        double entryX,
        double entryY,
        double entrySd,
        double tiltSd,
        double bendSd,
        double depthSd,
        double radius) {

    public Pose {
        Bounds.check("tilt", tilt, 0, 1.5);
        Bounds.check("depth", depth, 0, 1000);
        Bounds.check("deepest", deepest, depth, Double.POSITIVE_INFINITY);
        Bounds.check("entry x", entryX, -1000, 1000);
        Bounds.check("entry y", entryY, -1000, 1000);
        Bounds.check("entry sd", entrySd, 0, 1000);
        Bounds.check("tilt sd", tiltSd, 0, 3);
        Bounds.check("bend sd", bendSd, 0, 3);
        Bounds.check("depth sd", depthSd, 0, 1000);
        Bounds.check("shaft radius", radius, 0, 10);
    }

    /// A straight needle at the frame's origin.
    public Pose(
            double tilt,
            double azimuth,
            double depth,
            double deepest,
            double entrySd,
            double tiltSd,
            double depthSd,
            double radius) {
        this(tilt, azimuth, depth, deepest, 0, 0, entrySd, tiltSd, 0, depthSd, radius);
    }

    /// Hand and bending together.
    public double directionSd() {
        return Math.sqrt(tiltSd * tiltSd + bendSd * bendSd);
    }

    /// Part of the direction's variance that is bending, 0 to 1.
    public double bendPart() {
        double sd = directionSd();
        return sd == 0 ? 0 : bendSd * bendSd / (sd * sd);
    }

    /// The same plan, its direction spread wider by a deliberate redirection of this sd per axis.
    public Pose redirected(double sd) {
        return new Pose(
                tilt,
                azimuth,
                depth,
                deepest,
                entryX,
                entryY,
                entrySd,
                Math.sqrt(tiltSd * tiltSd + sd * sd),
                bendSd,
                depthSd,
                radius);
    }
}
