package filiform.planning;

import filiform.atlas.Figure;
import filiform.planning.reliability.Passes;
import filiform.planning.reliability.Pose;

/// A needle's way in, as the engine wants it.
///
/// @param tilt    degrees from the perpendicular
/// @param azimuth degrees from +x towards +y
/// @param depth   planned inserted length, mm
/// @param deepest where the handle stops it, mm; infinite where no needle is chosen yet
/// @param radius  of the shaft, mm
record Insertion(
        PlacementErrors errors,
        double tilt,
        double azimuth,
        double depth,
        double deepest,
        double radius,
        Passes passes) {

    static Insertion of(Question question, PlanningKnowledge knowledge, double depth) {
        var technique = question.technique();
        return new Insertion(
                knowledge.errors(question.guidance()),
                question.approach().tilt(),
                question.approach().azimuth(),
                depth,
                question.needle().length(),
                question.needle().diameter() / 2,
                new Passes(
                        question.passes().orElse(technique.passes()),
                        knowledge.commonPart().mean(),
                        Math.toRadians(knowledge.redirectionSd().mean())));
    }

    Insertion to(double newDepth, double newDeepest) {
        return new Insertion(errors, tilt, azimuth, newDepth, newDeepest, radius, passes);
    }

    Insertion steered(PlacementErrors better) {
        return new Insertion(better, tilt, azimuth, depth, deepest, radius, passes);
    }

    Insertion onePass() {
        return new Insertion(
                errors, tilt, azimuth, depth, deepest, radius, new Passes(1, passes.common(), passes.redirectionSd()));
    }

    /// The pose with its figures shifted.
    ///
    /// @param unknowns standard normal shifts of the sd of entry, tilt and depth
    Pose pose(double[] unknowns) {
        return new Pose(
                Math.toRadians(tilt),
                Math.toRadians(azimuth),
                depth,
                deepest,
                scaled(errors.entrySd(), unknowns[0]),
                Math.toRadians(scaled(errors.tiltSd(), unknowns[1])),
                scaled(errors.depthSd(), unknowns[2]) * errors.depthPart(depth),
                radius);
    }

    /// A standard deviation is never negative, so it is shifted by a factor.
    private static double scaled(Figure figure, double shift) {
        double unknown = Math.sqrt(figure.sd() * figure.sd() + figure.error() * figure.error());
        double relative = figure.mean() == 0 ? 0 : Math.min(unknown / figure.mean(), 0.7);
        return figure.mean() * StrictMath.exp(relative * shift);
    }
}
