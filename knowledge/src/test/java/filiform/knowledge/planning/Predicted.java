package filiform.knowledge.planning;

import filiform.atlas.Figure;
import filiform.atlas.Structure;
import filiform.measure.Interval;
import filiform.planning.Plan;
import filiform.planning.Question;
import java.util.List;

/// What the model says for a study, with the range that its figures leave open.
final class Predicted {

    /// Standard deviations from the middle to the ends of the planner's range, about the 5th and 95th percentile.
    private static final double END = 1.645;

    private Predicted() {}

    /// Over several sites: the means of values, low ends and high ends, as if all were wrong in the same way.
    static Interval of(NeedleStudy.Outcome outcome) {
        List<Interval> all = outcome.sites().stream()
                .map(site -> of(outcome, StudyQuestion.of(outcome, site)))
                .toList();
        return new Interval(
                all.stream().mapToDouble(Interval::value).average().orElseThrow(),
                all.stream().mapToDouble(Interval::low).average().orElseThrow(),
                all.stream().mapToDouble(Interval::high).average().orElseThrow());
    }

    private static Interval of(NeedleStudy.Outcome outcome, Question question) {
        return switch (outcome.kind()) {
            case TIP_IN_MUSCLE -> tipInMuscle(question);
            case REACHES_MUSCLE -> new TipSampling(question).reachesTarget();
            case CONTACT -> anyContact(StudyQuestion.structures(outcome, question), question);
            case TIP_DISTANCE -> new TipSampling(question).distance(only(outcome, question), false);
            case NEEDLE_DISTANCE -> new TipSampling(question).distance(only(outcome, question), true);
            case DEPTH -> depth(only(outcome, question), question);
        };
    }

    private static Interval tipInMuscle(Question question) {
        return switch (StudyQuestion.PLANNER.plan(question).target()) {
            case Plan.Target.Known known -> known.chance().value();
            case Plan.Target.NotKnown not ->
                throw new IllegalArgumentException(
                        "%s: %s".formatted(question.site().name(), not.why()));
        };
    }

    /// The engine's own chance of any, where nothing else lies; its range goes from the highest of the low ends to the
    /// sum of the high ends.
    private static Interval anyContact(List<Structure> structures, Question question) {
        return StudyQuestion.PLANNER
                .plan(StudyQuestion.only(structures, question))
                .any()
                .chance()
                .value();
    }

    /// All depths that fit the person, each with what is unknown of its mean.
    private static Interval depth(Structure structure, Question question) {
        List<Figure> depths = StudyQuestion.judgedDepths(structure, question);
        return new Interval(
                depths.stream().mapToDouble(Figure::mean).average().orElseThrow(),
                depths.stream()
                        .mapToDouble(each -> each.mean() - END * each.error())
                        .min()
                        .orElseThrow(),
                depths.stream()
                        .mapToDouble(each -> each.mean() + END * each.error())
                        .max()
                        .orElseThrow());
    }

    private static Structure only(NeedleStudy.Outcome outcome, Question question) {
        List<Structure> structures = StudyQuestion.structures(outcome, question);
        if (structures.size() != 1) {
            throw new IllegalArgumentException("'%s' needs one structure.".formatted(outcome.about()));
        }
        return structures.getFirst();
    }
}
