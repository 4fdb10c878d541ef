package filiform.injury.recovery;

import filiform.atlas.Basis;
import java.util.List;

/// All that is known of injury and recovery, from content. Days count from onset unless said otherwise.
public record RecoveryKnowledge(
        GradeKnowledge grades,
        TimeKnowledge times,
        MechanismKnowledge mechanisms,
        List<Step> steps,
        List<ReferralRule> referrals,
        PainRule pain,
        List<CareItem> care,
        Caution caution) {

    /// A number of days.
    public record Day(int day, Basis basis) {}

    /// What every assessment says, whatever the grade.
    public record Caution(String text, Basis basis) {}

    /// An examination of the plan.
    ///
    /// @param fromDay   first day, @param toDay last day
    /// @param everyDays how often within those days; 0 for once
    public record Step(int fromDay, int toDay, int everyDays, String what, Basis basis) {}

    /// When to refer, to whom, how soon.
    ///
    /// @param fromDay the day since onset from which it holds
    /// @param rank    0 is the most pressing
    public record ReferralRule(
            Trigger trigger, int fromDay, int rank, String soon, String to, String why, Basis basis) {}

    public RecoveryKnowledge {
        steps = List.copyOf(steps);
        referrals = List.copyOf(referrals);
        care = List.copyOf(care);
        if (steps.isEmpty() || referrals.isEmpty()) {
            throw new IllegalArgumentException("Recovery needs steps and referrals.");
        }
    }
}
