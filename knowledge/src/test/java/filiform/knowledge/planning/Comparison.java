package filiform.knowledge.planning;

import filiform.measure.Interval;
import java.util.List;

/// One study's outcome beside the model's.
record Comparison(NeedleStudy study, NeedleStudy.Outcome outcome, Interval observed, Interval predicted) {

    enum Verdict {
        AGREES,
        TOO_HIGH,
        TOO_LOW;

        boolean miss() {
            return this != AGREES;
        }
    }

    static List<Comparison> all() {
        return NeedleStudy.all().stream()
                .flatMap(study -> study.outcomes().stream()
                        .map(outcome -> new Comparison(
                                study, outcome, outcome.observed().interval(), Predicted.of(outcome))))
                .toList();
    }

    /// The ranges overlap, or the model's lies wholly above or below what was observed.
    Verdict verdict() {
        if (predicted.low() > observed.high()) {
            return Verdict.TOO_HIGH;
        }
        return predicted.high() < observed.low() ? Verdict.TOO_LOW : Verdict.AGREES;
    }
}
