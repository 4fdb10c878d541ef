package filiform.screening;

import java.util.List;

/// Proof that every question was asked and nothing stands against needling. Only [Screen] can make one.
///
/// A class, because a public record cannot hide its constructor.
public final class Cleared implements Screening {

    private final Asked asked;
    private final List<Finding> cautions;

    Cleared(Asked asked, List<Finding> cautions) {
        this.asked = asked;
        this.cautions = List.copyOf(cautions);
    }

    /// For whom, where and how it holds.
    public Asked asked() {
        return asked;
    }

    /// What to mind: findings that ask for caution.
    @Override
    public List<Finding> findings() {
        return cautions;
    }
}
