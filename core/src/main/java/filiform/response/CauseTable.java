package filiform.response;

import filiform.atlas.Basis;
import filiform.measure.Answer;
import filiform.measure.Bounds;
import java.util.List;
import java.util.Map;

/// Everything that a sensation may have been.
///
/// @param unnamed     chance that the needle touches a structure that the plan does not name, so that a needle in the
///                    wrong place can win
/// @param withoutPlan the same chance where there is no plan at all
/// @param misplaced   least chance of touching a structure that the plan names: the needle may not be where it is
///                    believed to be
/// @param place       of a place that was told, in a nerve's skin
/// @param muscle      of a muscle or movement that was told, in a nerve's supply
/// @param rootPlace   the same for a root
/// @param rootMuscle  the same for a root
/// @param moderate    intensity of 10 from which a feeling is moderate
/// @param severe      intensity of 10 from which it is severe
/// @param late        minutes from which a feeling came later
/// @param dulled      part by which "nothing felt" says nothing, by the answer to what may dull a patient's feeling
public record CauseTable(
        List<Cause> causes,
        double unnamed,
        double withoutPlan,
        double misplaced,
        Fit place,
        Fit muscle,
        Fit rootPlace,
        Fit rootMuscle,
        int moderate,
        int severe,
        int late,
        Map<Answer, Double> dulled,
        Basis basis) {

    public CauseTable {
        causes = List.copyOf(causes);
        dulled = Map.copyOf(dulled);
        Bounds.check("chance of an unnamed structure", unnamed, 1e-3, 1);
        Bounds.check("chance without a plan", withoutPlan, 1e-3, 1);
        Bounds.check("chance of a misplaced needle", misplaced, 0, 1);
        dulled.forEach((answer, part) -> Bounds.check("dulled at " + answer, part, 0, 1));
        if (causes.isEmpty()) {
            throw new IllegalArgumentException("Without causes nothing can be explained.");
        }
    }

    Strength strength(int intensity) {
        return intensity >= severe ? Strength.SEVERE : intensity >= moderate ? Strength.MODERATE : Strength.MILD;
    }

    /// What was told of the time; where that is nothing, what the minutes say.
    TimeCourse course(Felt felt) {
        return felt.course() == TimeCourse.NOT_KNOWN && felt.minutes().orElse(0) >= late
                ? TimeCourse.CAME_LATER
                : felt.course();
    }

    /// The part by which "nothing felt" says nothing in this patient, 0 to 1.
    double dulled(StopTable words, Report report) {
        return words.dulling().all().stream()
                .mapToDouble(fact -> dulled.getOrDefault(report.answer(fact.name()), 0.0))
                .max()
                .orElse(0);
    }
}
