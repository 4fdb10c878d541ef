package filiform.followup.documentation;

import filiform.measure.Answer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The categories, the surest first, and the questions that lead to them.
public record CausalityTable(List<Criterion> criteria, List<CausalityCategory> categories) {

    public CausalityTable {
        criteria = List.copyOf(criteria);
        categories = List.copyOf(categories);
        var ids = new HashSet<String>();
        for (Criterion criterion : criteria) {
            refuseIf(!ids.add(criterion.id()), "'%s' stands twice.".formatted(criterion.id()));
        }
        var names = new HashSet<String>();
        for (CausalityCategory category : categories) {
            refuseIf(!names.add(category.id()), "'%s' stands twice.".formatted(category.id()));
            category.needs().forEach(id -> refuseIf(!ids.contains(id), "There is no criterion '%s'.".formatted(id)));
        }
        refuseIf(categories.isEmpty(), "Causality needs a category.");
    }

    /// The surest category of which every criterion was answered yes; none where no category is reached yet. What is
    /// not answered counts for nothing, so that it never makes a cause surer.
    public Optional<CausalityCategory> surest(Map<String, Answer> answers) {
        answers.keySet()
                .forEach(id -> refuseIf(
                        criteria.stream().noneMatch(criterion -> criterion.id().equals(id)),
                        "There is no criterion '%s'.".formatted(id)));
        return categories.stream()
                .filter(category -> category.needs().stream().allMatch(id -> answers.get(id) == Answer.YES))
                .findFirst();
    }

    private static void refuseIf(boolean wrong, String why) {
        if (wrong) {
            throw new IllegalArgumentException(why);
        }
    }
}
