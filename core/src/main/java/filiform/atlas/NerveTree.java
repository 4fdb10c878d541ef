package filiform.atlas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which fibres pass where: for each segment, the share of each muscle and area that a lesion there would cut off.
///
/// A root's fibres reach a muscle along the parents that carry that root; where two parents carry it, half runs in
/// each.
public final class NerveTree {

    private final Names<Nerve> nerves;
    private final List<Segment> segments = new ArrayList<>();
    private final Ancestry ancestry;
    private final Map<String, Integer> firstSegment = new LinkedHashMap<>();
    private final Map<String, double[]> muscleShares = new LinkedHashMap<>();
    private final Map<String, double[]> areaShares = new LinkedHashMap<>();
    private final Map<String, List<Supply>> supplies = new LinkedHashMap<>();

    /// One way by which a muscle is supplied: the nerve, the point where the branch leaves it, and the branch.
    public record Supply(Nerve nerve, int point, Branch.ToMuscle branch) {}

    public NerveTree(Names<Nerve> nerves, List<Muscle> muscles, List<Area> areas) {
        this.nerves = nerves;
        ancestry = new Ancestry(nerves);
        for (Nerve nerve : nerves.all()) {
            firstSegment.put(nerve.name(), segments.size());
            segments.addAll(nerve.segments());
            for (int i = 0; i < nerve.points().size(); i++) {
                for (Branch branch : nerve.points().get(i).branches()) {
                    link(nerve, i, branch);
                }
            }
        }
        muscles.forEach(muscle -> muscleShares.put(muscle.name(), new double[segments.size()]));
        areas.forEach(area -> areaShares.put(area.name(), new double[segments.size()]));
        var rootsOfMuscle = new LinkedHashMap<String, Map<String, Double>>();
        muscles.forEach(muscle -> rootsOfMuscle.put(muscle.name(), muscle.roots()));
        var rootsOfArea = new LinkedHashMap<String, Map<String, Double>>();
        areas.forEach(area -> rootsOfArea.put(area.name(), area.roots()));
        nerves.all().forEach(nerve -> fill(nerve, rootsOfMuscle, rootsOfArea));
    }

    private void link(Nerve nerve, int point, Branch branch) {
        switch (branch) {
            case Branch.ToMuscle muscle ->
                supplies.computeIfAbsent(muscle.muscle(), _ -> new ArrayList<>())
                        .add(new Supply(nerve, point, muscle));
            case Branch.ToArea _, Branch.ToNerve _ -> {}
        }
    }

    private void fill(Nerve nerve, Map<String, Map<String, Double>> muscles, Map<String, Map<String, Double>> areas) {
        for (int i = 0; i < nerve.points().size(); i++) {
            for (Branch branch : nerve.points().get(i).branches()) {
                switch (branch) {
                    case Branch.ToMuscle(String muscle, double share, var _, var _) ->
                        pass(nerve, i, share, known(muscles, muscle), known(muscleShares, muscle));
                    case Branch.ToArea(String area, double share, var _) ->
                        pass(nerve, i, share, known(areas, area), known(areaShares, area));
                    case Branch.ToNerve _ -> {}
                }
            }
        }
    }

    /// A branch holds fibres only of the roots that its nerve carries, in the proportion of the target's roots.
    private void pass(Nerve nerve, int point, double share, Map<String, Double> roots, double[] shares) {
        double carried = roots.entrySet().stream()
                .filter(root -> carries(nerve, root.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        roots.forEach((root, weight) -> {
            if (carries(nerve, root)) {
                climb(nerve, point, root, share * weight / carried, shares);
            }
        });
    }

    private void climb(Nerve nerve, int point, String root, double amount, double[] shares) {
        int first = known(firstSegment, nerve.name());
        for (int i = 0; i < point; i++) {
            shares[first + i] += amount;
        }
        List<Ancestry.Origin> parents = ancestry.carrying(nerve, root);
        for (Ancestry.Origin parent : parents) {
            climb(parent.nerve(), parent.point(), root, amount / parents.size(), shares);
        }
    }

    /// True where fibres of this root, such as "C7", run in the nerve.
    public boolean carries(Nerve nerve, String root) {
        return ancestry.rootsOf(nerve).contains(root);
    }

    /// "C7" of the nerve that is named "C7 root".
    public static String rootName(Nerve nerve) {
        return nerve.name().replace(" root", "");
    }

    public List<Segment> segments() {
        return segments;
    }

    /// Share, 0 to 1, of the muscle's motor supply that passes the segment.
    public double muscleShare(int segment, String muscle) {
        return known(muscleShares, muscle)[segment];
    }

    /// Share, 0 to 1, of the area's sensory supply that passes the segment.
    public double areaShare(int segment, String area) {
        return known(areaShares, area)[segment];
    }

    /// Every branch by which the muscle is supplied; empty only for a muscle outside the tree.
    public List<Supply> supplies(String muscle) {
        return supplies.getOrDefault(muscle, List.of());
    }

    /// Distance in mm along the nerve from the middle of the segment to where the branch enters the muscle,
    /// or an infinite distance where the branch does not pass the segment.
    public double distance(int segment, Supply supply) {
        return distanceTo(segment, supply.nerve(), supply.point())
                + supply.branch().length().mean();
    }

    /// True where a lesion of the segment cuts fibres of the nerve, at its end at the latest.
    public boolean passes(int segment, Nerve nerve) {
        return Double.isFinite(distanceTo(segment, nerve, nerve.points().size() - 1));
    }

    /// The lengths passed from a segment to a point of a nerve beyond it, the segment's own whole length first; none
    /// where the fibres of that point do not pass the segment. Of several ways the shortest.
    public List<Figure> way(int segment, Nerve nerve, int point) {
        int first = known(firstSegment, nerve.name());
        var along = new ArrayList<Figure>();
        for (int i = point - 1; i >= 0; i--) {
            along.addFirst(nerve.lengths().get(i));
            if (first + i == segment) {
                return along;
            }
        }
        return ancestry.originsOf(nerve).stream()
                .map(origin -> way(segment, origin.nerve(), origin.point()))
                .filter(before -> !before.isEmpty())
                .min(java.util.Comparator.comparingDouble(NerveTree::sum))
                .map(before -> {
                    along.addAll(0, before);
                    return List.copyOf(along);
                })
                .orElse(List.of());
    }

    private static double sum(List<Figure> lengths) {
        return lengths.stream().mapToDouble(Figure::mean).sum();
    }

    private double distanceTo(int lesion, Nerve nerve, int point) {
        int first = known(firstSegment, nerve.name());
        double along = 0;
        for (int i = point - 1; i >= 0; i--) {
            double length = nerve.lengths().get(i).mean();
            if (first + i == lesion) {
                return along + length / 2;
            }
            along += length;
        }
        double least = Double.POSITIVE_INFINITY;
        for (Ancestry.Origin origin : ancestry.originsOf(nerve)) {
            least = Math.min(least, distanceTo(lesion, origin.nerve(), origin.point()));
        }
        return along + least;
    }

    private static <V> V known(Map<String, V> map, String name) {
        V value = map.get(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    "The tree supplies '%s', which the atlas does not hold.".formatted(name));
        }
        return value;
    }

    public Names<Nerve> nerves() {
        return nerves;
    }
}
