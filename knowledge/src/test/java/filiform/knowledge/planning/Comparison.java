package filiform.knowledge.planning;

import filiform.measure.Interval;
import java.util.List;
import java.util.function.UnaryOperator;

/// One study's outcome beside the model's.
record Comparison(NeedleStudy study, NeedleStudy.Outcome outcome, Interval observed, Interval predicted) {

    /// Ranges that only overlap may be wide enough to overlap with anything, so the best estimate is held to as well.
    enum Verdict {
        AGREES,
        ESTIMATE_TOO_HIGH,
        ESTIMATE_TOO_LOW,
        RANGE_TOO_HIGH,
        RANGE_TOO_LOW;

        boolean miss() {
            return this != AGREES;
        }

        boolean rangeAgrees() {
            return this != RANGE_TOO_HIGH && this != RANGE_TOO_LOW;
        }
    }

    /// Of the best estimate, for who wants to hit a muscle and to spare the rest.
    enum Direction {
        INSIDE,
        TOO_HOPEFUL,
        TOO_CAUTIOUS
    }

    static List<Comparison> all() {
        return all(UnaryOperator.identity());
    }

    /// As if all people whose build is not told were of the build that the figures describe.
    static List<Comparison> ofUsualBuild() {
        double bmi = StudyQuestion.KNOWLEDGE.planning().bodySize().referenceBmi();
        return all(outcome -> outcome.unlessKnown(bmi));
    }

    private static List<Comparison> all(UnaryOperator<NeedleStudy.Outcome> as) {
        return NeedleStudy.all().stream()
                .flatMap(study -> study.outcomes().stream()
                        .map(outcome -> new Comparison(
                                study, outcome, outcome.observed().interval(), Predicted.of(as.apply(outcome)))))
                .toList();
    }

    Direction direction() {
        return switch (verdict()) {
            case AGREES -> Direction.INSIDE;
            case ESTIMATE_TOO_HIGH, RANGE_TOO_HIGH ->
                outcome.kind() == NeedleStudy.Kind.CONTACT ? Direction.TOO_CAUTIOUS : Direction.TOO_HOPEFUL;
            case ESTIMATE_TOO_LOW, RANGE_TOO_LOW ->
                outcome.kind() == NeedleStudy.Kind.CONTACT ? Direction.TOO_HOPEFUL : Direction.TOO_CAUTIOUS;
        };
    }

    /// Agrees where the best estimate lies in the interval of what was observed.
    Verdict verdict() {
        if (predicted.low() > observed.high()) {
            return Verdict.RANGE_TOO_HIGH;
        }
        if (predicted.high() < observed.low()) {
            return Verdict.RANGE_TOO_LOW;
        }
        if (predicted.value() > observed.high()) {
            return Verdict.ESTIMATE_TOO_HIGH;
        }
        return predicted.value() < observed.low() ? Verdict.ESTIMATE_TOO_LOW : Verdict.AGREES;
    }
}
