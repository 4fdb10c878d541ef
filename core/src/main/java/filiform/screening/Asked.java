package filiform.screening;

import filiform.measure.Answer;
import filiform.measure.Person;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who is to be needled, where and how, and what was answered.
///
/// @param regions    parts of the body, by the name in the table; empty means not said, so that every region's
///                   questions are asked
/// @param techniques ways of needling, by the name in the table; empty means not said, so that every technique's
///                   questions are asked
/// @param medicines  that the person takes, as far as told; empty says nothing
/// @param unlisted   medicines as told that no list here holds
/// @param answers    by question id; what is left out is unknown
public record Asked(
        Person person,
        Set<String> regions,
        Set<String> techniques,
        List<Medicine> medicines,
        List<String> unlisted,
        Map<String, Answer> answers) {

    public Asked {
        regions = Set.copyOf(regions);
        techniques = Set.copyOf(techniques);
        medicines = List.copyOf(medicines);
        unlisted = List.copyOf(unlisted);
        answers = Map.copyOf(answers);
    }

    /// A person of whom nobody told a medicine.
    public Asked(Person person, Set<String> regions, Set<String> techniques, Map<String, Answer> answers) {
        this(person, regions, techniques, List.of(), List.of(), answers);
    }

    /// The medicines that answer this question with yes: each by itself, or two together.
    List<Medicine> takenFor(Question question) {
        List<Medicine> alone = medicines.stream()
                .filter(medicine -> medicine.group().answers().contains(question.id()))
                .toList();
        List<Medicine> together = medicines.stream()
                .filter(medicine -> !Collections.disjoint(medicine.group().answers(), question.twoOf()))
                .distinct()
                .toList();
        boolean pair = together.size() > 1
                && together.stream()
                        .anyMatch(medicine -> medicine.group()
                                .answers()
                                .contains(question.twoOf().getFirst()));
        return alone.isEmpty() && pair ? together : alone;
    }
}
