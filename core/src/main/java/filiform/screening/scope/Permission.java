package filiform.screening.scope;

import filiform.measure.Answer;
import filiform.screening.Effect;
import java.util.Comparator;
import java.util.List;

/// Whether this practitioner may needle here, with every reason. Only [ScopeOfPractice] can make one, so that none is
/// without its reasons: that the law must be checked is always among them.
public final class Permission {

    private final Wanted wanted;
    private final List<Reason> reasons;

    Permission(Wanted wanted, List<Reason> reasons) {
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("A permission without a reason would read as fine.");
        }
        this.wanted = wanted;
        this.reasons = List.copyOf(reasons);
    }

    public Wanted wanted() {
        return wanted;
    }

    public List<Reason> reasons() {
        return reasons;
    }

    /// The strictest of all reasons: caution means that nothing known stands against it.
    public Effect effect() {
        return reasons.stream()
                .map(Reason::effect)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /// What is still to be told or found out.
    public List<Reason> toAsk() {
        return reasons.stream().filter(reason -> reason.met() == Answer.UNKNOWN).toList();
    }
}
