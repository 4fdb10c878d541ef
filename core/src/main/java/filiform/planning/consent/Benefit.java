package filiform.planning.consent;

import filiform.atlas.Basis;
import java.util.List;
import java.util.Set;

/// An effect that a review found, or did not find.
///
/// @param regions parts of the body whose plans it is told for; empty: every plan
/// @param words   for the patient
/// @param effect  none or one: the figure as the review gives it
public record Benefit(
        String name, Set<String> regions, String words, List<Effect> effect, Certainty certainty, Basis basis) {

    /// A difference between groups.
    ///
    /// @param low   lower end of its 95 % range
    /// @param scale of the value, such as "points of 0 to 10" or "standardised mean difference"
    /// @param against what it was compared with
    /// @param when  how long after
    public record Effect(double value, double low, double high, String scale, String against, String when) {
        public Effect {
            if (!(low <= value && value <= high)) {
                throw new IllegalArgumentException(
                        "Need low <= value <= high, was %s, %s, %s.".formatted(low, value, high));
            }
        }
    }

    public Benefit {
        regions = Set.copyOf(regions);
        effect = List.copyOf(effect);
    }
}
