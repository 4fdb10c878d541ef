package filiform.planning.consent;

import filiform.atlas.Site;
import filiform.atlas.Structure;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A harm that can follow a needle.
///
/// @param words    what it is, for the patient
/// @param watch    what to look for and do
/// @param near     kinds of structure that the site must have for it to arise; with `regions` empty too: any site
/// @param regions  parts of the body where it always arises
/// @param counts   what each source saw; none where nobody counted
/// @param notKnown what is not known of how often it happens; blank only where a count stands for one visit
public record Harm(
        String id,
        String name,
        String words,
        String watch,
        Set<Structure.Kind> near,
        Set<String> regions,
        List<Count> counts,
        String notKnown) {

    public Harm {
        near = Set.copyOf(near);
        regions = Set.copyOf(regions);
        counts = List.copyOf(counts);
        if (words.isBlank() || watch.isBlank()) {
            throw new IllegalArgumentException("'%s' needs words and what to do.".formatted(id));
        }
        if (notKnown.isBlank() && counts.stream().noneMatch(Count::forOneVisit)) {
            throw new IllegalArgumentException(
                    "'%s' has no count that stands for one visit, and does not say that it is not known."
                            .formatted(id));
        }
    }

    /// Whether it can arise at a site. An unknown site bears every harm.
    public boolean arisesAt(Optional<Site> site) {
        if (site.isEmpty() || (near.isEmpty() && regions.isEmpty())) {
            return true;
        }
        boolean here = site.get().regions().stream().anyMatch(regions::contains);
        return here
                || site.get().techniques().stream()
                        .flatMap(technique -> technique.view().structures().stream())
                        .anyMatch(structure -> near.contains(structure.kind()));
    }
}
