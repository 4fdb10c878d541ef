package filiform.response;

import filiform.atlas.Atlas;
import filiform.atlas.Muscle;
import filiform.atlas.Names;
import filiform.atlas.Site;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Where the needle is, as far as it is known.
///
/// @param regions  parts of the body whose rules hold; empty is not known
/// @param muscles  the muscles that may be aimed at; empty is not known
/// @param referral where pain from their trigger points is felt, in plain words; empty is not known, never "nowhere"
public record NeedlePlace(Set<String> regions, List<String> muscles, Set<String> referral) {

    public static final NeedlePlace UNKNOWN = new NeedlePlace(Set.of(), List.of(), Set.of());

    public NeedlePlace {
        regions = Set.copyOf(regions);
        muscles = List.copyOf(muscles);
        referral = Set.copyOf(referral);
    }

    /// The place of a site. Where several muscles may be aimed at, only what every one of them refers to counts as
    /// inside, and one muscle of unknown referral leaves it unknown.
    public static NeedlePlace at(Site site, Names<Muscle> muscles) {
        Set<String> common = new HashSet<>();
        boolean first = true;
        for (String name : site.muscles()) {
            Set<String> referral = muscles.has(name) ? folded(muscles.get(name).refersTo()) : Set.of();
            if (first) {
                common.addAll(referral);
            } else {
                common.retainAll(referral);
            }
            first = false;
        }
        return new NeedlePlace(site.regions(), site.muscles(), common);
    }

    public static NeedlePlace at(Site site, Atlas atlas) {
        return at(site, atlas.muscles());
    }

    /// Whether a told place is one of the referral areas.
    boolean refersTo(String place) {
        return folded(referral).contains(Names.fold(place));
    }

    private static Set<String> folded(Iterable<String> texts) {
        var folded = new HashSet<String>();
        texts.forEach(text -> folded.add(Names.fold(text)));
        return folded;
    }
}
