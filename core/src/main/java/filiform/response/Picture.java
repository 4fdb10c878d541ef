package filiform.response;

import filiform.measure.Bounds;
import filiform.response.Report.Placement;
import java.util.Map;

/// How often a cause feels and looks which way: chances given that it happened, each 0.001 to 1.
///
/// @param feels   of each quality's being told; `otherFeels` for the rest
/// @param shows   of each sign; `otherShows` for the rest
/// @param travels of each placement
/// @param heads   of each direction, where it travels
/// @param lasts   of each time course
/// @param hurts   of each strength
public record Picture(
        Map<String, Double> feels,
        double otherFeels,
        Map<String, Double> shows,
        double otherShows,
        Map<Placement, Double> travels,
        Map<Direction, Double> heads,
        Map<TimeCourse, Double> lasts,
        Map<Strength, Double> hurts) {

    static final double LEAST = 1e-3;

    public Picture {
        feels = checked(feels);
        shows = checked(shows);
        travels = checked(travels);
        heads = checked(heads);
        lasts = checked(lasts);
        hurts = checked(hurts);
        Bounds.check("other qualities", otherFeels, LEAST, 1);
        Bounds.check("other signs", otherShows, LEAST, 1);
    }

    private static <K> Map<K, Double> checked(Map<K, Double> chances) {
        chances.forEach((name, chance) -> Bounds.check("chance of " + name, chance, LEAST, 1));
        return Map.copyOf(chances);
    }

    double feels(String quality) {
        return feels.getOrDefault(quality, otherFeels);
    }

    double shows(String sign) {
        return shows.getOrDefault(sign, otherShows);
    }

    double travels(Placement placement) {
        return travels.getOrDefault(placement, LEAST);
    }

    double heads(Direction direction) {
        return heads.getOrDefault(direction, LEAST);
    }

    double lasts(TimeCourse course) {
        return lasts.getOrDefault(course, LEAST);
    }

    double hurts(Strength strength) {
        return hurts.getOrDefault(strength, LEAST);
    }
}
