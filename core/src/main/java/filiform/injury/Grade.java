package filiform.injury;

import filiform.atlas.Atlas;
import filiform.injury.Grading.GradeChance;
import filiform.injury.Grading.Missing;
import filiform.injury.Grading.Seddon;
import filiform.injury.Hypothesis.Lesion;
import filiform.injury.RecoveryKnowledge.Observation;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/// Grades the injury by Bayes' rule once a test exists that can tell the grades apart; before that it names the tests.
///
/// Only what lies beyond the lesion, on its side, and has a day can grade it.
final class Grade {

    /// A part of the body counts as affected where at least this part of its supply passes the lesion.
    private static final double AFFECTED = 0.5;

    private final Atlas atlas;
    private final Passing passing;
    private final RecoveryKnowledge knowledge;
    private final int firstDenervation;

    /// `firstDenervation` is the first day on which denervation can come from this injury.
    Grade(Atlas atlas, Passing passing, RecoveryKnowledge knowledge, int firstDenervation) {
        this.atlas = atlas;
        this.passing = passing;
        this.knowledge = knowledge;
        this.firstDenervation = firstDenervation;
    }

    Grading of(List<Observed> findings, Hypothesis leading) {
        List<Observation> seen = leading instanceof Lesion lesion ? observations(findings, lesion) : List.of();
        return seen.isEmpty() ? withheld() : graded(seen);
    }

    /// No grade, with the tests that could give one.
    Grading withheld() {
        return new Grading.NotYetGradable(missing());
    }

    private Grading graded(List<Observation> seen) {
        Map<Seddon, Double> chances = new EnumMap<>(knowledge.prior().chances());
        for (Observation observation : seen) {
            Map<Seddon, Double> evidence = knowledge.evidence().chances().getOrDefault(observation, Map.of());
            chances.replaceAll((grade, chance) -> chance * evidence.getOrDefault(grade, 1.0));
        }
        double sum = chances.values().stream().mapToDouble(Double::doubleValue).sum();
        List<GradeChance> grades = chances.entrySet().stream()
                .map(entry -> new GradeChance(entry.getKey(), entry.getValue() / sum))
                .sorted(Comparator.comparingDouble(GradeChance::probability).reversed())
                .toList();
        return new Grading.Graded(grades, seen.stream().map(Observation::words).toList());
    }

    private List<Missing> missing() {
        return List.of(
                new Missing(
                        "nerve conduction across the suspected place, with the amplitude beyond it against the other side",
                        knowledge.conduction().day(),
                        knowledge.conduction().basis()),
                new Missing(
                        "needle electromyography of a weak muscle beyond the suspected place",
                        knowledge.denervation().day(),
                        knowledge.denervation().basis()));
    }

    private List<Observation> observations(List<Observed> findings, Lesion lesion) {
        List<Observed> beyond = findings.stream()
                .filter(observed -> observed.day().isPresent()
                        && observed.side().may(lesion.side())
                        && beyond(observed.finding(), lesion))
                .toList();
        var seen = EnumSet.noneOf(Observation.class);
        beyond.forEach(observed -> seen.addAll(study(observed)));
        Course course = new Course(beyond);
        int due = knowledge.neurapraxia().day();
        if (course.recoversBy(due)) {
            seen.add(Observation.EARLY_RECOVERY);
        }
        if (!course.recovers() && beyond.stream().anyMatch(observed -> since(observed, due + 1) && weak(observed))) {
            seen.add(Observation.NO_RECOVERY);
        }
        return List.copyOf(seen);
    }

    private boolean beyond(Finding finding, Lesion lesion) {
        return switch (finding) {
            case Finding.Conduction(var across, var result) ->
                result.focal()
                        ? onNerve(across.nerve(), lesion)
                        : atlas.tree().passes(lesion.segment(), atlas.nerves().get(across.nerve()));
            case Finding.Imaging(var nerve, var _, var _) -> onNerve(nerve, lesion);
            case Finding.Power _,
                    Finding.Movement _,
                    Finding.NamedSign _,
                    Finding.Electromyography _,
                    Finding.Recruitment _,
                    Finding.Feeling _,
                    Finding.Reflex _,
                    Finding.Tinel _,
                    Finding.Atrophy _,
                    Finding.Autonomic _,
                    Finding.Radiation _ ->
                passing.share(lesion.segment(), finding).orElse(0) >= AFFECTED;
        };
    }

    private Set<Observation> study(Observed observed) {
        return switch (observed.finding()) {
            case Finding.Conduction(var _, var result) ->
                since(observed, knowledge.conduction().day()) ? conduction(result) : Set.of();
            case Finding.Electromyography(var _, boolean denervation) -> {
                if (denervation) {
                    yield since(observed, firstDenervation) ? Set.of(Observation.DENERVATION) : Set.of();
                }
                yield since(observed, knowledge.denervation().day()) ? Set.of(Observation.NO_DENERVATION) : Set.of();
            }
            case Finding.Imaging(var _, var _, var result) ->
                result == Finding.ImagingResult.DISCONTINUITY ? Set.of(Observation.CUT_ON_IMAGING) : Set.of();
            case Finding.Power _,
                    Finding.Movement _,
                    Finding.NamedSign _,
                    Finding.Feeling _,
                    Finding.Reflex _,
                    Finding.Recruitment _,
                    Finding.Tinel _,
                    Finding.Atrophy _,
                    Finding.Autonomic _,
                    Finding.Radiation _ -> Set.of();
        };
    }

    private static Set<Observation> conduction(Finding.ConductionResult result) {
        return switch (result) {
            case CONDUCTION_BLOCK, NEURAPRAXIA, SLOWING -> Set.of(Observation.FOCAL_BLOCK);
            case REDUCED_AMPLITUDE, ABSENT, AXON_LOSS -> Set.of(Observation.LOST_AMPLITUDE);
            case NORMAL -> Set.of();
        };
    }

    private static boolean weak(Observed observed) {
        if (observed.finding() instanceof Finding.Power(var _, var mrc)) {
            return !mrc.normal();
        }
        if (observed.finding() instanceof Finding.Movement(var _, var mrc)) {
            return !mrc.normal();
        }
        return observed.finding() instanceof Finding.NamedSign(var sign, var present) && present && sign.showsLoss();
    }

    private static boolean since(Observed observed, int day) {
        OptionalInt made = observed.day();
        return made.isPresent() && made.getAsInt() >= day;
    }

    private boolean onNerve(String nerve, Lesion lesion) {
        return atlas.tree().segments().get(lesion.segment()).nerve().equals(nerve);
    }
}
