package filiform.response;

import filiform.atlas.Basis;
import filiform.atlas.Structure;
import filiform.measure.Bounds;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// One thing that the sensation may have been, and how often it feels and looks which way. It explains; it never
/// decides.
///
/// @param what      in words, such as "nerve trunk touched or pierced"
/// @param touches   the kinds of structure that the plan may name for it; empty where it touches none of them
/// @param motor     it happens to nerves that move muscles only, never to a nerve of the skin alone
/// @param skin      it happens to nerves that have skin only, never to a nerve of muscles alone
/// @param levels    for a root: those within reach, by part of the body; empty for all else
/// @param structure what to call the structure where the plan names none
/// @param regions   parts of the body where it can happen; empty means everywhere
/// @param weight    how likely it is before anything is felt: by itself, or once the needle touches such a structure
/// @param alone     for a root: how likely it is by itself, where the plan names none; else 0
/// @param examine   what would show it
public record Cause(
        String what,
        Set<Structure.Kind> touches,
        boolean motor,
        boolean skin,
        Map<String, List<String>> levels,
        String structure,
        Set<String> regions,
        double weight,
        double alone,
        Picture picture,
        List<String> examine,
        Basis basis) {

    public Cause {
        touches = Set.copyOf(touches);
        levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
        regions = Set.copyOf(regions);
        examine = List.copyOf(examine);
        Bounds.check(what + ": weight", weight, Picture.LEAST, 1);
        Bounds.check(what + ": weight alone", alone, 0, 1);
    }

    boolean possibleIn(Set<String> places) {
        return regions.isEmpty() || places.isEmpty() || !Collections.disjoint(regions, places);
    }

    boolean ofRoots() {
        return !levels.isEmpty();
    }

    /// The roots that a needle may reach there, in order; all of them where the place is not known.
    Set<String> levelsAt(Set<String> places) {
        var roots = new TreeSet<String>();
        levels.forEach((region, known) -> {
            if (places.isEmpty() || places.contains(region)) {
                roots.addAll(known);
            }
        });
        return roots;
    }
}
