package filiform.atlas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Lengths along the tree from a segment of a whole nerve to a point beyond it.
final class Along {

    private final Ancestry ancestry;
    private final Map<String, Integer> firstSegment;

    Along(Ancestry ancestry, Map<String, Integer> firstSegment) {
        this.ancestry = ancestry;
        this.firstSegment = firstSegment;
    }

    /// From the middle of the segment, in mm; infinite where the fibres of the point do not pass it.
    double distance(int segment, Nerve nerve, int point) {
        int first = firstSegment.getOrDefault(nerve.name(), 0);
        double passed = 0;
        for (int i = point - 1; i >= 0; i--) {
            double length = nerve.lengths().get(i).mean();
            if (first + i == segment) {
                return passed + length / 2;
            }
            passed += length;
        }
        double least = Double.POSITIVE_INFINITY;
        for (Ancestry.Origin origin : ancestry.originsOf(nerve)) {
            least = Math.min(least, distance(segment, origin.nerve(), origin.point()));
        }
        return passed + least;
    }

    /// The lengths on the way, the segment's own first; of several ways the shortest; none where there is no way.
    List<Figure> way(int segment, Nerve nerve, int point) {
        int first = firstSegment.getOrDefault(nerve.name(), 0);
        var passed = new ArrayList<Figure>();
        for (int i = point - 1; i >= 0; i--) {
            passed.addFirst(nerve.lengths().get(i));
            if (first + i == segment) {
                return passed;
            }
        }
        return ancestry.originsOf(nerve).stream()
                .map(origin -> way(segment, origin.nerve(), origin.point()))
                .filter(before -> !before.isEmpty())
                .min(Comparator.comparingDouble(Along::sum))
                .map(before -> {
                    passed.addAll(0, before);
                    return List.copyOf(passed);
                })
                .orElse(List.of());
    }

    private static double sum(List<Figure> lengths) {
        return lengths.stream().mapToDouble(Figure::mean).sum();
    }
}
