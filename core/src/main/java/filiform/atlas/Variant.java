package filiform.atlas;

import java.util.List;

/// A published way in which some people differ from the tree.
///
/// @param nerves    of the tree that it concerns
/// @param muscles   whose supply it changes; empty where it changes none that is known
/// @param frequency share of limbs or people, 0 to 1
/// @param what      is different
/// @param matters   what that changes for needling or for finding a lesion
public record Variant(
        String name,
        List<String> synonyms,
        List<String> nerves,
        List<String> muscles,
        Figure frequency,
        String what,
        String matters)
        implements Named {

    public Variant {
        synonyms = List.copyOf(synonyms);
        nerves = List.copyOf(nerves);
        muscles = List.copyOf(muscles);
    }
}
