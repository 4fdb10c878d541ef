package filiform.injury.recovery;

import filiform.atlas.Atlas;
import filiform.atlas.Muscle;
import filiform.injury.Course;
import filiform.injury.Finding;
import filiform.injury.Observed;
import filiform.measure.Answer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Which advice on living with the injury holds for what was found.
final class CareChoice {

    private CareChoice() {}

    static List<CareItem> of(Atlas atlas, List<CareItem> items, List<Observed> findings, Told told) {
        Set<String> lost = lost(atlas, findings);
        return items.stream()
                .filter(item -> holds(item.when(), findings, told))
                .filter(item ->
                        item.movements().isEmpty() || item.movements().stream().anyMatch(lost::contains))
                .toList();
    }

    private static boolean holds(CareItem.When when, List<Observed> findings, Told told) {
        return switch (when) {
            case ANY_DEFICIT -> findings.stream().anyMatch(Course::abnormal);
            case WEAKNESS -> findings.stream().anyMatch(CareChoice::weak);
            case NUMBNESS ->
                findings.stream().anyMatch(each -> each.finding() instanceof Finding.Feeling && Course.deficit(each));
            case PAIN ->
                told.pain().stream()
                        .anyMatch(note -> note.score().orElse(0) > 0
                                || note.burning() == Answer.YES
                                || note.allodynia() == Answer.YES);
        };
    }

    private static boolean weak(Observed observed) {
        return Course.deficit(observed)
                && (observed.finding() instanceof Finding.Power
                        || observed.finding() instanceof Finding.Movement
                        || observed.finding() instanceof Finding.NamedSign
                        || observed.finding() instanceof Finding.Atrophy);
    }

    /// The movements that were found weak, and the prime movements of muscles found weak.
    private static Set<String> lost(Atlas atlas, List<Observed> findings) {
        var lost = new TreeSet<String>();
        for (Observed observed : findings) {
            if (weak(observed)) {
                switch (observed.finding()) {
                    case Finding.Power(var muscle, var _) -> primes(muscle, lost);
                    case Finding.Atrophy(var muscle, var _) -> primes(muscle, lost);
                    case Finding.Movement(var action, var _) -> lost.add(action);
                    case Finding.NamedSign(var sign, var _) -> {
                        lost.addAll(sign.movements());
                        sign.muscles().forEach(muscle -> primes(atlas.muscles().get(muscle), lost));
                    }
                    case Finding.Feeling _,
                            Finding.Reflex _,
                            Finding.Tinel _,
                            Finding.Electromyography _,
                            Finding.Recruitment _,
                            Finding.Conduction _,
                            Finding.Imaging _,
                            Finding.Autonomic _,
                            Finding.Radiation _ -> {}
                }
            }
        }
        return lost;
    }

    private static void primes(Muscle muscle, Set<String> lost) {
        muscle.actions().stream()
                .filter(Muscle.Action::prime)
                .map(Muscle.Action::name)
                .forEach(lost::add);
    }
}
