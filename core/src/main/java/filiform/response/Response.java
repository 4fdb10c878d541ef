package filiform.response;

import filiform.atlas.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// What to do now, why, what it may have been, what to examine and what to write down.
///
/// @param rules        every rule that was set off, the strongest first
/// @param explanations falling, summing to 1; they decided nothing
/// @param endsSite     why nothing goes in again at this site today, by the rules; empty where they leave it open
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
        List<String> endsSite,
        List<String> warnings) {

    /// One rule that was set off.
    public record Reason(String id, Action action, String why, Basis basis) {}

    /// One thing that it may have been.
    ///
    /// @param contact   the plan's chance that the needle touches the structure; empty where it does not name it
    /// @param root      true for a root
    /// @param arguments what was told for it and against it, the strongest first; what says little is left out
    /// @param examine   what would show it
    public record Explanation(
            String what,
            String structure,
            OptionalDouble contact,
            boolean root,
            double probability,
            List<Argument> arguments,
            List<String> examine,
            Basis basis) {
        public Explanation {
            arguments = List.copyOf(arguments);
            examine = List.copyOf(examine);
        }

        /// True where the plan puts this structure near the tip.
        public boolean named() {
            return contact.isPresent();
        }
    }

    /// A told thing and how it bears on an explanation.
    ///
    /// @param ratio how much likelier it is told given the explanation than given all the rest
    public record Argument(String told, double ratio) {

        /// The ratio in words.
        public enum Weight {
            STRONGLY(10),
            CLEARLY(3),
            SLIGHTLY(1.5),
            NONE(1);

            private final double from;

            Weight(double from) {
                this.from = from;
            }

            public String words() {
                return name().toLowerCase(java.util.Locale.ROOT);
            }
        }

        public boolean speaksFor() {
            return ratio > 1;
        }

        public Weight weight() {
            double size = ratio > 1 ? ratio : 1 / ratio;
            for (Weight weight : Weight.values()) {
                if (size >= weight.from) {
                    return weight;
                }
            }
            return Weight.NONE;
        }
    }

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
        endsSite = List.copyOf(endsSite);
        warnings = List.copyOf(warnings);
    }

    /// The same response with more of what it does not know, told first.
    public Response minding(List<String> first) {
        var all = new ArrayList<>(first);
        all.addAll(warnings);
        return new Response(action, steps, rules, ask, explanations, nerves, examine, notes, endsSite, all);
    }
}
