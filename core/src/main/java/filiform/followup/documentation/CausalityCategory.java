package filiform.followup.documentation;

import filiform.atlas.Basis;
import java.util.List;

/// How likely the needle caused the event, by a category of WHO and the Uppsala Monitoring Centre.
///
/// @param needs ids of the criteria that must all be answered yes
/// @param text  the category in words
public record CausalityCategory(String id, String text, List<String> needs, Basis basis) {

    public CausalityCategory {
        needs = List.copyOf(needs);
        if (needs.isEmpty()) {
            throw new IllegalArgumentException("'%s' needs a criterion, else it would always hold.".formatted(id));
        }
    }
}
