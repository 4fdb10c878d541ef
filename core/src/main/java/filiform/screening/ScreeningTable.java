package filiform.screening;

import filiform.atlas.Names;
import filiform.atlas.Term;
import java.util.Set;

/// Every screening question, with the regions and techniques that scopes may name. Never empty.
public record ScreeningTable(Names<Question> questions, Names<Term> regions, Names<Term> techniques) {

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
