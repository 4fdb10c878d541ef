package filiform.response;

import filiform.atlas.Basis;
import java.util.List;

/// What to do now, why, what it may have been, what to examine and what to write down.
///
/// @param rules        every rule that was set off, the strongest first
/// @param explanations falling, summing to 1; they decided nothing
/// @param warnings     what this answer does not know
public record Response(
        Action action,
        List<String> steps,
        List<Reason> rules,
        List<String> ask,
        List<Explanation> explanations,
        List<NerveCheck> nerves,
        List<String> examine,
        List<String> notes,
        List<String> warnings) {

    /// One rule that was set off.
    public record Reason(String id, Action action, String why, Basis basis) {}

    /// One thing that it may have been.
    ///
    /// @param named true where the plan puts this structure near the tip
    public record Explanation(String what, String structure, boolean named, double probability, Basis basis) {}

    /// What to examine for one nerve near the needle.
    ///
    /// @param movements with the muscles that make them, in words
    /// @param areas     skin to touch, both sides
    public record NerveCheck(String nerve, List<String> movements, List<String> areas) {
        public NerveCheck {
            movements = List.copyOf(movements);
            areas = List.copyOf(areas);
        }
    }

    public Response {
        steps = List.copyOf(steps);
        rules = List.copyOf(rules);
        ask = List.copyOf(ask);
        explanations = List.copyOf(explanations);
        nerves = List.copyOf(nerves);
        examine = List.copyOf(examine);
        notes = List.copyOf(notes);
        warnings = List.copyOf(warnings);
    }
}
