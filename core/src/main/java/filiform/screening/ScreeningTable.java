package filiform.screening;

import filiform.atlas.Names;
import filiform.atlas.Term;
import java.util.Set;

/// Every screening question, with the regions and techniques that scopes may name, and the medicines that answer
/// questions. Never empty.
public record ScreeningTable(
        Names<Question> questions, Names<Term> regions, Names<Term> techniques, Names<Medicine> medicines) {

    public ScreeningTable {
        if (questions.all().isEmpty()) {
            throw new IllegalArgumentException("Screening without questions would clear everyone.");
        }
        for (Question question : questions.all()) {
            switch (question.scope()) {
                case Scope.Patient _, Scope.Site _ -> {}
                case Scope.Regions(Set<String> names) -> checkAll(question, names, regions);
                case Scope.Techniques(Set<String> names) -> checkAll(question, names, techniques);
            }
        }
        for (Medicine medicine : medicines.all()) {
            for (String id : medicine.group().answers()) {
                if (!questions.has(id) || !questions.get(id).id().equals(id)) {
                    throw new IllegalArgumentException(
                            "'%s' answers '%s', which is no question.".formatted(medicine.name(), id));
                }
            }
        }
    }

    private static void checkAll(Question question, Set<String> names, Names<Term> vocabulary) {
        for (String name : names) {
            if (vocabulary.all().stream().noneMatch(term -> term.name().equals(name))) {
                throw new IllegalArgumentException(
                        "The scope of '%s' names '%s', which no vocabulary holds.".formatted(question.id(), name));
            }
        }
    }
}
