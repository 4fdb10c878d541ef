package filiform.screening;

import filiform.atlas.Basis;
import filiform.atlas.Named;
import java.util.List;
import java.util.Set;

/// A medicine, or a whole class of them, by every name that a patient may know it under.
///
/// A medicine that is not listed says nothing: it never answers a question with "no".
///
/// @param synonyms other names and brands
/// @param atc      WHO's code; blank where nobody checked it
public record Medicine(String name, List<String> synonyms, String atc, Group group) implements Named {

    /// A class of medicines.
    ///
    /// @param answers ids of the questions that whoever takes one answers with yes
    /// @param why     what it does that matters to needling
    public record Group(String name, Set<String> answers, String why, Basis basis) {
        public Group {
            answers = Set.copyOf(answers);
            if (answers.isEmpty()) {
                throw new IllegalArgumentException("'%s' answers no question.".formatted(name));
            }
        }
    }

    public Medicine {
        synonyms = List.copyOf(synonyms);
    }

    /// "apixaban (factor Xa inhibitors)".
    public String words() {
        return name.equals(group.name()) ? name : "%s (%s)".formatted(name, group.name());
    }
}
