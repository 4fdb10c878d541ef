package filiform.atlas;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A patch of skin with the roots that supply it.
///
/// @param autonomous  supplied by one nerve with little overlap
/// @param roots       share of each root, summing to 1; kept in order, so that sums come out the same in every run
/// @param otherSupply a nerve outside this atlas that supplies the rest; blank where the tree supplies all of it
public record Area(
        String name,
        List<String> synonyms,
        String region,
        boolean autonomous,
        Map<String, Double> roots,
        Basis rootsBasis,
        String otherSupply)
        implements Named {

    public Area {
        synonyms = List.copyOf(synonyms);
        roots = Collections.unmodifiableSortedMap(new TreeMap<>(roots));
    }
}
