package filiform.planning;

import filiform.planning.reliability.Pose;
import filiform.planning.reliability.Unknowns;

/// How far a needle strays from its plan, one standard deviation each, as the engine counts it.
///
/// @param entry     per axis, mm
/// @param direction per axis, as a tangent; the bending of the shaft is in it
/// @param depth     along the shaft, mm
public record Straying(double entry, double direction, double depth) {

    public static Straying of(Question question, PlanningKnowledge knowledge) {
        Pose pose = Insertion.of(question, knowledge, question.judgedDepth()).pose(new double[Unknowns.SIZE]);
        return new Straying(pose.entrySd(), pose.directionSd(), pose.depthSd());
    }
}
