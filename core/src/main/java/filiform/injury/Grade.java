package filiform.injury;

import filiform.atlas.Atlas;
import filiform.injury.Grading.GradeChance;
import filiform.injury.Grading.Missing;
import filiform.injury.Grading.Seddon;
import filiform.injury.Hypothesis.Lesion;
import filiform.injury.RecoveryKnowledge.Observation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Grades the injury by Bayes' rule once a test exists that can tell the grades apart; before that it names the tests.
final class Grade {

    private final Atlas atlas;
    private final RecoveryKnowledge knowledge;

    Grade(Atlas atlas, RecoveryKnowledge knowledge) {
        this.atlas = atlas;
        this.knowledge = knowledge;
    }

    Grading of(List<Observed> findings, Hypothesis leading) {
        List<Observation> seen = leading instanceof Lesion lesion ? observations(findings, lesion) : List.of();
        return seen.isEmpty() ? new Grading.NotYetGradable(missing()) : graded(seen);
    }

    private Grading graded(List<Observation> seen) {
        Map<Seddon, Double> chances = new EnumMap<>(knowledge.prior());
        for (Observation observation : seen) {
            Map<Seddon, Double> evidence = knowledge.evidence().getOrDefault(observation, Map.of());
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
                        knowledge.conductionDay(),
                        knowledge.conductionBasis()),
                new Missing(
                        "needle electromyography of a weak muscle beyond the suspected place",
                        knowledge.denervationDay(),
                        knowledge.denervationBasis()));
    }

    private List<Observation> observations(List<Observed> findings, Lesion lesion) {
        var seen = new ArrayList<Observation>();
        for (Observed observed : findings) {
            switch (observed.finding()) {
                case Finding.Conduction(var across, var result)
                when since(observed, knowledge.conductionDay()) && below(across.nerve(), lesion) ->
                    conduction(result, seen);
                case Finding.Electromyography(var muscle, var denervation)
                when denervation && affected(muscle.name(), lesion) -> seen.add(Observation.DENERVATION);
                case Finding.Electromyography(var muscle, var _)
                when since(observed, knowledge.denervationDay()) && affected(muscle.name(), lesion) ->
                    seen.add(Observation.NO_DENERVATION);
                case Finding.Imaging(var _, var _, var result)
                when result == Finding.ImagingResult.DISCONTINUITY -> seen.add(Observation.CUT_ON_IMAGING);
                case Finding.Conduction _,
                        Finding.Electromyography _,
                        Finding.Imaging _,
                        Finding.Power _,
                        Finding.Movement _,
                        Finding.Feeling _,
                        Finding.Reflex _,
                        Finding.NamedSign _,
                        Finding.Tinel _,
                        Finding.Atrophy _,
                        Finding.Autonomic _,
                        Finding.Radiation _ -> {}
            }
        }
        Course course = new Course(findings);
        if (course.recovers() && course.today() <= knowledge.recoveryDay()) {
            seen.add(Observation.EARLY_RECOVERY);
        }
        if (!course.recovers() && course.today() > knowledge.recoveryDay() && weakLate(findings)) {
            seen.add(Observation.NO_RECOVERY);
        }
        return seen.stream().distinct().toList();
    }

    private static void conduction(Finding.ConductionResult result, List<Observation> seen) {
        switch (result) {
            case CONDUCTION_BLOCK, NEURAPRAXIA, SLOWING -> seen.add(Observation.FOCAL_BLOCK);
            case REDUCED_AMPLITUDE, ABSENT, AXON_LOSS -> seen.add(Observation.LOST_AMPLITUDE);
            case NORMAL -> {}
        }
    }

    private boolean weakLate(List<Observed> findings) {
        return findings.stream().anyMatch(observed -> since(observed, knowledge.recoveryDay() + 1) && weak(observed));
    }

    private static boolean weak(Observed observed) {
        if (observed.finding() instanceof Finding.Power(var _, var mrc)) {
            return !mrc.normal();
        }
        if (observed.finding() instanceof Finding.Movement(var _, var mrc)) {
            return !mrc.normal();
        }
        return observed.finding() instanceof Finding.NamedSign(var sign, var present)
                && present
                && !sign.action().isBlank();
    }

    private static boolean since(Observed observed, int day) {
        OptionalInt made = observed.day();
        return made.isPresent() && made.getAsInt() >= day;
    }

    private boolean affected(String muscle, Lesion lesion) {
        return atlas.tree().muscleShare(lesion.segment(), muscle) >= 0.5;
    }

    private boolean below(String nerve, Lesion lesion) {
        return atlas.tree().segments().get(lesion.segment()).nerve().equals(nerve);
    }
}
