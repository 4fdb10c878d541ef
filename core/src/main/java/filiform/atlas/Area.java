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
/// @param outlines    on the body chart; empty only for what the chart cannot show
/// @param offChart    why the chart cannot show it; else blank
public record Area(
        String name,
        List<String> synonyms,
        String region,
        Kind kind,
        boolean autonomous,
        Map<String, Double> roots,
        Basis rootsBasis,
        String otherSupply,
        List<Outline> outlines,
        String offChart)
        implements Named {

    /// The layer of the chart that it belongs to.
    public enum Kind {
        /// The skin of a peripheral nerve.
        TERRITORY,
        /// The skin of a root.
        DERMATOME,
        /// The one spot at which a root is tested.
        KEY_POINT;

        public String words() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
    }

    public Area {
        synonyms = List.copyOf(synonyms);
        roots = Collections.unmodifiableSortedMap(new TreeMap<>(roots));
        outlines = List.copyOf(outlines);
    }
}
