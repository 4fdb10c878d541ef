package filiform.atlas;

import filiform.measure.Bounds;
import java.util.List;

/// A published way in which some people differ from the tree.
///
/// @param nerves    of the tree that it concerns
/// @param muscles   whose supply it changes; empty where it changes none that is known
/// @param frequency share of limbs or people, 0 to 1
/// @param what      is different
/// @param matters   what that changes for needling or for finding a lesion
/// @param detours   fibres that run another way in people who have it
/// @param shifts    roots whose fibres partly run in a neighbour
public record Variant(
        String name,
        List<String> synonyms,
        List<String> nerves,
        List<String> muscles,
        Figure frequency,
        String what,
        String matters,
        List<Detour> detours,
        List<Shift> shifts)
        implements Named {

    /// A point of a nerve.
    public record Spot(String nerve, String at) {}

    /// Fibres that run down in one nerve, cross, and join another.
    ///
    /// @param targets muscles and areas
    /// @param share   part of the target's fibres that takes the detour, above 0 to 1
    /// @param runsIn  the nerve that holds them down to this point
    /// @param joins   the nerve, and the point at or before the branch, that they join
    public record Detour(List<String> targets, double share, Spot runsIn, Spot joins, Basis basis) {
        public Detour {
            targets = List.copyOf(targets);
            Bounds.check("share of a detour", share, 1e-3, 1);
        }
    }

    /// Roots of which a part runs in a neighbour, as in a prefixed plexus.
    ///
    /// @param roots nerves of the tree, in the order of `to`
    /// @param part  of what runs in each root that runs in its neighbour instead, above 0 to 1
    public record Shift(List<String> roots, List<String> to, double part, Basis basis) {
        public Shift {
            roots = List.copyOf(roots);
            to = List.copyOf(to);
            Bounds.check("part of a shift", part, 1e-3, 1);
            if (roots.size() != to.size() || roots.isEmpty()) {
                throw new IllegalArgumentException(
                        "A shift names one neighbour for each root, was %s to %s.".formatted(roots, to));
            }
        }
    }

    public Variant {
        synonyms = List.copyOf(synonyms);
        nerves = List.copyOf(nerves);
        muscles = List.copyOf(muscles);
        detours = List.copyOf(detours);
        shifts = List.copyOf(shifts);
    }
}
