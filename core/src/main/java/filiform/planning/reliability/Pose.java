package filiform.planning.reliability;

import filiform.measure.Bounds;

/// A planned needle and how far the hand strays from it. Lengths in mm, angles in radians, each sd per axis.
///
/// @param tilt     from the perpendicular, 0 to below a right angle
/// @param azimuth  of the tilt, from +x towards +y
/// @param depth    planned inserted shaft length
/// @param deepest  the inserted length at which the handle stops, at least `depth`
/// @param tiltSd   of the tangent of the error about each of two axes: at 10 degrees it differs by 1 percent
/// @param radius   of the shaft
public record Pose(
        double tilt,
        double azimuth,
        double depth,
        double deepest,
        double entrySd,
        double tiltSd,
        double depthSd,
        double radius) {

    public Pose {
        Bounds.check("tilt", tilt, 0, 1.5);
        Bounds.check("depth", depth, 0, 1000);
        Bounds.check("deepest", deepest, depth, Double.POSITIVE_INFINITY);
        Bounds.check("entry sd", entrySd, 0, 1000);
        Bounds.check("tilt sd", tiltSd, 0, 3);
        Bounds.check("depth sd", depthSd, 0, 1000);
        Bounds.check("shaft radius", radius, 0, 10);
    }

    /// The same plan, its direction spread wider by a deliberate redirection of this sd per axis.
    public Pose redirected(double sd) {
        double wider = Math.sqrt(tiltSd * tiltSd + sd * sd);
        return new Pose(tilt, azimuth, depth, deepest, entrySd, wider, depthSd, radius);
    }
}
