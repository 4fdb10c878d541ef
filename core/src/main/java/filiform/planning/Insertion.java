package filiform.planning;

import filiform.atlas.Figure;
import filiform.planning.reliability.Passes;
import filiform.planning.reliability.Pose;

/// A needle's way in, as the engine wants it.
///
/// @param depth   planned inserted length, mm
/// @param deepest where the handle stops it, mm; infinite where it is not counted on
record Insertion(
        PlacementErrors errors,
        Bending bending,
        Approach approach,
        Needle needle,
        double depth,
        double deepest,
        Passes passes) {

    static Insertion of(Question question, PlanningKnowledge knowledge, double depth) {
        return new Insertion(
                knowledge.errors(question.guidance()),
                knowledge.bending(),
                question.approach(),
                question.needle(),
                depth,
                question.needle().length(),
                new Passes(
                        question.passes().orElse(question.technique().passes()),
                        knowledge.commonPart().mean(),
                        Math.toRadians(knowledge.redirectionSd().mean())));
    }

    Insertion to(double newDepth, double newDeepest) {
        return new Insertion(errors, bending, approach, needle, newDepth, newDeepest, passes);
    }

    Insertion steered(PlacementErrors better) {
        return new Insertion(better, bending, approach, needle, depth, deepest, passes);
    }

    Insertion aimed(Approach other) {
        return new Insertion(errors, bending, other, needle, depth, deepest, passes);
    }

    Insertion with(Needle other) {
        return new Insertion(errors, bending, approach, other, Math.min(depth, other.length()), other.length(), passes);
    }

    Insertion onePass() {
        var single = new Passes(1, passes.common(), passes.redirectionSd());
        return new Insertion(errors, bending, approach, needle, depth, deepest, single);
    }

    /// The pose with its figures shifted.
    ///
    /// @param unknowns standard normal shifts of the sd of entry, tilt and depth; bending shares that of the tilt
    Pose pose(double[] unknowns) {
        return new Pose(
                Math.toRadians(approach.tilt()),
                Math.toRadians(approach.azimuth()),
                depth,
                deepest,
                approach.x(),
                approach.y(),
                scaled(errors.entrySd(), unknowns[0]),
                Math.toRadians(scaled(errors.tiltSd(), unknowns[1])),
                bending.tangentSd(needle, depth, unknowns[1]),
                scaled(errors.depthSd(), unknowns[2]) * errors.depthPart(depth),
                needle.diameter() / 2);
    }

    /// A standard deviation is never negative, so it is shifted by a factor.
    private static double scaled(Figure figure, double shift) {
        double unknown = Math.sqrt(figure.sd() * figure.sd() + figure.error() * figure.error());
        double relative = figure.mean() == 0 ? 0 : Math.min(unknown / figure.mean(), 0.7);
        return figure.mean() * StrictMath.exp(relative * shift);
    }
}
