package filiform.response;

import filiform.atlas.Basis;
import filiform.atlas.Structure;
import filiform.measure.Bounds;
import filiform.response.Report.Placement;
import java.util.Collections;
import java.util.Map;
import java.util.Set;

/// One thing that the sensation may have been, and how often it feels and looks which way. It explains; it never
/// decides.
///
/// @param what      in words, such as "nerve trunk touched or pierced"
/// @param touches   the kinds of structure that the plan may name for it; empty where it touches none of them
/// @param motor     it happens to nerves that move muscles only, never to a nerve of the skin alone
/// @param structure what to call the structure where the plan names none
/// @param regions   parts of the body where it can happen; empty means everywhere
/// @param weight    how likely it is before anything is felt: by itself, or once the needle touches such a structure
/// @param feels     chance that each quality is told, given this; `otherFeels` for the rest
/// @param shows     chance of each sign, given this; `otherShows` for the rest
/// @param travels   chance of each placement, given this
public record Cause(
        String what,
        Set<Structure.Kind> touches,
        boolean motor,
        String structure,
        Set<String> regions,
        double weight,
        Map<String, Double> feels,
        double otherFeels,
        Map<String, Double> shows,
        double otherShows,
        Map<Placement, Double> travels,
        Basis basis) {

    private static final double LEAST = 1e-3;

    public Cause {
        touches = Set.copyOf(touches);
        regions = Set.copyOf(regions);
        feels = Map.copyOf(feels);
        shows = Map.copyOf(shows);
        travels = Map.copyOf(travels);
        Bounds.check(what + ": weight", weight, LEAST, 1);
        Bounds.check(what + ": other qualities", otherFeels, LEAST, 1);
        Bounds.check(what + ": other signs", otherShows, LEAST, 1);
        feels.forEach((name, chance) -> Bounds.check("chance of " + name, chance, LEAST, 1));
        shows.forEach((name, chance) -> Bounds.check("chance of " + name, chance, LEAST, 1));
        travels.forEach((name, chance) -> Bounds.check("chance of " + name, chance, LEAST, 1));
    }

    boolean possibleIn(Set<String> places) {
        return regions.isEmpty() || places.isEmpty() || !Collections.disjoint(regions, places);
    }

    /// The chance of what was told; what was not told says nothing either way.
    double likelihood(Report report, Placement placement) {
        double chance = placement == Placement.UNTOLD ? 1 : travels.getOrDefault(placement, LEAST);
        for (String quality : report.qualities()) {
            chance *= feels.getOrDefault(quality, otherFeels);
        }
        for (String sign : report.signs()) {
            chance *= shows.getOrDefault(sign, otherShows);
        }
        return chance;
    }
}
