package filiform.screening.scope;

import filiform.atlas.Named;
import filiform.atlas.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A country or a part of one with its own law.
///
/// @param code  ISO 3166-1 or 3166-2, such as GB or US-FL
/// @param note  what to know of the place itself; blank where there is nothing
/// @param rules none where nothing is held of the place
/// @param sources of the note
public record Place(
        String code, String name, List<String> otherNames, String note, List<Rule> rules, List<Source> sources)
        implements Named {

    public Place {
        otherNames = List.copyOf(otherNames);
        rules = List.copyOf(rules);
        sources = List.copyOf(sources);
    }

    /// The other names, and the code.
    @Override
    public List<String> synonyms() {
        var all = new ArrayList<>(otherNames);
        all.add(code);
        return all;
    }

    Optional<Rule> ruleFor(String profession) {
        return rules.stream()
                .filter(rule -> rule.professions().contains(profession))
                .findFirst();
    }
}
