package filiform.injury.recovery;

import filiform.injury.recovery.Grading.GradeChance;
import filiform.injury.recovery.Grading.Missing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Grades the injury once a test exists that can tell the grades apart; before that it names the tests.
final class Grade {

    private final GradeKnowledge knowledge;
    private final TimeKnowledge times;

    Grade(GradeKnowledge knowledge, TimeKnowledge times) {
        this.knowledge = knowledge;
        this.times = times;
    }

    /// The grade, from studies and from the first signs that tell.
    Grading of(Set<Observation> studies, List<Sign> telling, Map<Sunderland, Double> degrees) {
        boolean bySigns = telling.stream()
                .anyMatch(sign -> sign.seen().by().isPresent()
                        || sign.seen().after() > times.neurapraxia().day());
        if (studies.isEmpty() && !bySigns) {
            return withheld();
        }
        var because = new ArrayList<>(studies.stream().map(Observation::words).toList());
        telling.forEach(sign -> because.add(sign.words()));
        List<Map<Seddon, Double>> schemes =
                knowledge.schemes().stream().map(scheme -> scheme.of(degrees)).toList();
        List<GradeChance> grades = Arrays.stream(Seddon.values())
                .map(grade -> chance(grade, schemes))
                .sorted(Comparator.comparingDouble(GradeChance::probability).reversed())
                .toList();
        return new Grading.Graded(grades, degrees, because);
    }

    private static GradeChance chance(Seddon grade, List<Map<Seddon, Double>> schemes) {
        double[] chances = schemes.stream()
                .mapToDouble(scheme -> Math.min(1, scheme.getOrDefault(grade, 0.0)))
                .toArray();
        return new GradeChance(
                grade,
                chances[0],
                Arrays.stream(chances).min().orElse(0),
                Arrays.stream(chances).max().orElse(1));
    }

    /// No grade, with the tests that could give one.
    Grading withheld() {
        return new Grading.NotYetGradable(List.of(
                new Missing(
                        "ultrasound of the nerve at the suspected place: is it interrupted?",
                        0,
                        0,
                        knowledge.evidence().basis()),
                new Missing(
                        "nerve conduction across the suspected place, with the amplitude beyond it against the other side",
                        knowledge.conduction().day(),
                        knowledge.conduction().day(),
                        knowledge.conduction().basis()),
                new Missing(
                        "needle electromyography of a weak muscle beyond the suspected place",
                        knowledge.earliestDenervation(),
                        knowledge.denervation().day(),
                        knowledge.denervation().basis()),
                new Missing(
                        "power and touch beyond the suspected place: any recovery, or none by then",
                        0,
                        times.neurapraxia().day(),
                        times.neurapraxia().basis())));
    }
}
