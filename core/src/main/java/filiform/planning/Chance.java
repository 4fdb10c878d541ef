package filiform.planning;

import filiform.atlas.Grade;
import filiform.measure.Interval;

/// A probability of contact, with what the figures leave unknown and how exactly it was computed.
///
/// @param value          best estimate and the range that the figures' uncertainty leaves open, 0 to 1
/// @param numericalError relative standard error of the computation
/// @param grade          of the weakest figure that it rests on
/// @param floor          the least probability that the data allow to claim; show "below" when the value is under it
public record Chance(Interval value, double numericalError, Grade grade, double floor) {

    /// What assumed figures and small samples can claim at best.
    public static final double THIN_FLOOR = 1e-3;

    /// What the engine is tested to, where the data are good.
    public static final double BEST_FLOOR = 1e-6;
}
