package filiform.followup;

import filiform.atlas.Named;
import java.util.List;

/// Something about the patient that makes a symptom weigh more. Not knowing it weighs as much as "yes",
/// but for the rows that ask for it to be known.
public record Factor(String name, List<String> synonyms, String question) implements Named {

    public Factor {
        synonyms = List.copyOf(synonyms);
    }
}
