package filiform.atlas;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A muscle with the roots that supply it and what it does.
///
/// @param roots       share of each root, summing to 1; kept in order, so that sums come out the same in every run
/// @param otherSupply a nerve outside this atlas that supplies the rest; blank where the tree supplies all of it
/// @param referral    where pain from its trigger points is felt; empty means not known, never "nowhere"
public record Muscle(
        String name,
        List<String> synonyms,
        String region,
        Map<String, Double> roots,
        Basis rootsBasis,
        List<Action> actions,
        Basis actionsBasis,
        List<Referral> referral,
        String otherSupply)
        implements Named {

    /// A standard movement that the muscle makes.
    ///
    /// @param prime true for a prime mover, false for an assistant
    public record Action(String name, boolean prime) {}

    /// Where pain from its trigger points is felt, by the names of the body's places.
    public record Referral(List<String> places, Basis basis) {
        public Referral {
            places = List.copyOf(places);
            if (places.isEmpty()) {
                throw new IllegalArgumentException("A referral names a place; leave it out where none is known.");
            }
        }
    }

    public Muscle {
        synonyms = List.copyOf(synonyms);
        roots = Collections.unmodifiableSortedMap(new TreeMap<>(roots));
        actions = List.copyOf(actions);
        referral = List.copyOf(referral);
    }

    /// The places of its referral; empty means not known.
    public List<String> refersTo() {
        return referral.stream().flatMap(known -> known.places().stream()).toList();
    }
}
