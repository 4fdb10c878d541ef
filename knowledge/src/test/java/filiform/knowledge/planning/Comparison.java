package filiform.knowledge.planning;

import filiform.measure.Interval;
import java.util.List;

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

    static List<Comparison> all() {
        return NeedleStudy.all().stream()
                .flatMap(study -> study.outcomes().stream()
                        .map(outcome -> new Comparison(
                                study, outcome, outcome.observed().interval(), Predicted.of(outcome))))
                .toList();
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
