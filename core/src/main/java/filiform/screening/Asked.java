package filiform.screening;

import filiform.measure.Answer;
import filiform.measure.Person;
import java.util.Map;
import java.util.Set;

/// Who is to be needled, where and how, and what was answered.
///
/// @param regions    parts of the body, by the name in the table; empty means not said, so that every region's
///                   questions are asked
/// @param techniques ways of needling, by the name in the table; empty means not said, so that every technique's
///                   questions are asked
/// @param answers    by question id; what is left out is unknown
public record Asked(Person person, Set<String> regions, Set<String> techniques, Map<String, Answer> answers) {

    public Asked {
        regions = Set.copyOf(regions);
        techniques = Set.copyOf(techniques);
        answers = Map.copyOf(answers);
    }
}
