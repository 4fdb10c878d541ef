package filiform.screening;

import filiform.measure.Answer;
import java.util.List;

/// The outcome of screening, with everything that was found.
public sealed interface Screening permits Cleared, Screening.Deferred, Screening.Forbidden {

    /// Every question that was not answered "no", in the order of the table.
    List<Finding> findings();

    /// The questions still to be asked.
    default List<Question> toAsk() {
        return findings().stream()
                .filter(finding -> finding.answer() == Answer.UNKNOWN)
                .map(Finding::question)
                .toList();
    }

    /// The same outcome, or a stricter one where something beside the patient, such as the scope of practice, asks for
    /// it.
    default Screening atLeast(Effect other) {
        return switch (other) {
            case CAUTION -> this;
            case DEFER -> this instanceof Forbidden ? this : new Deferred(findings());
            case FORBID -> new Forbidden(findings());
        };
    }

    /// Not today.
    record Deferred(List<Finding> findings) implements Screening {
        public Deferred {
            findings = List.copyOf(findings);
        }
    }

    /// Never here, or never in this way: each finding names its scope.
    record Forbidden(List<Finding> findings) implements Screening {
        public Forbidden {
            findings = List.copyOf(findings);
        }
    }
}
