package filiform.planning;

import filiform.atlas.Figure;

/// How far a thin shaft strays from a straight line by bending, beside the hand's own error of direction.
///
/// The tip drifts sideways in proportion to the square of the inserted length, to the free length that carries the
/// push, and to a power of how much thinner the shaft is than the one that was measured. The free length of a needle
/// held at its handle is its whole shaft.
///
/// @param drift    sd per axis of the tip's sideways way, mm, of a needle of `atLength` inserted whole
/// @param atLength mm
/// @param atDiameter mm
/// @param power    of the diameter's ratio, 1 in firm tissue to 4 free in the air
public record Bending(Figure drift, double atLength, double atDiameter, Figure power) {

    /// The sd of the direction's error by bending, per axis, as a tangent: the shaft is taken as the straight line from
    /// entry to drifted tip. Between them the bent shaft lies nearer to the plan, by a quarter of the drift
    /// at most, so a structure close to the path may be met a little more often than is judged.
    ///
    /// @param inserted mm, not negative
    /// @param unknown  standard normal shift of what is unknown of the drift
    double tangentSd(Needle needle, double inserted, double unknown) {
        double thinner = StrictMath.pow(atDiameter / needle.diameter(), power.mean());
        double free = needle.length() / atLength;
        double drifted = drift.mean() * inserted * inserted / (atLength * atLength) * free * thinner;
        double relative = drift.mean() == 0 ? 0 : Math.min(drift.error() / drift.mean(), 0.7);
        double spread =
                StrictMath.hypot(relative, power.error() * Math.abs(StrictMath.log(atDiameter / needle.diameter())));
        return inserted == 0 ? 0 : drifted * StrictMath.exp(Math.min(spread, 0.7) * unknown) / inserted;
    }
}
