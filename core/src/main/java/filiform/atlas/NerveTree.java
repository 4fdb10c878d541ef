package filiform.atlas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which fibres pass where: for each segment, the share of each muscle and area that a lesion there would cut off.
///
/// A root's fibres reach a muscle along the parents that carry that root; where two parents carry it, half runs in
/// each. The segments of whole nerves come first, those of their bundles after them.
public final class NerveTree {

    private final Names<Nerve> nerves;
    private final List<Segment> segments = new ArrayList<>();
    private final List<Integer> wholes = new ArrayList<>();
    private final Map<String, Integer> firstSegment = new LinkedHashMap<>();
    private final Ancestry ancestry;
    private final Climb climb;
    private final Map<String, List<Supply>> supplies = new LinkedHashMap<>();
    private final Map<String, Fed> muscles = new LinkedHashMap<>();
    private final Map<String, Fed> areas = new LinkedHashMap<>();

    /// One way by which a muscle is supplied: the nerve, the point where the branch leaves it, and the branch.
    public record Supply(Nerve nerve, int point, Branch.ToMuscle branch) {}

    /// A branch to a muscle or an area.
    record Leaving(Nerve nerve, int point, double share) {}

    /// A muscle or an area with its roots, its branches and the share of it that passes each segment.
    private static final class Fed {
        private final String name;
        private final Map<String, Double> roots;
        private final List<Leaving> branches;
        private final double[] shares;

        private Fed(String name, Map<String, Double> roots, List<Leaving> branches, double[] shares) {
            this.name = name;
            this.roots = roots;
            this.branches = branches;
            this.shares = shares;
        }
    }

    public NerveTree(Names<Nerve> nerves, List<Muscle> muscles, List<Area> areas) {
        this.nerves = nerves;
        ancestry = new Ancestry(nerves);
        number();
        climb = new Climb(nerves, ancestry, segments, firstSegment);
        var toMuscles = new LinkedHashMap<String, List<Leaving>>();
        var toAreas = new LinkedHashMap<String, List<Leaving>>();
        muscles.forEach(muscle -> toMuscles.put(muscle.name(), new ArrayList<>()));
        areas.forEach(area -> toAreas.put(area.name(), new ArrayList<>()));
        for (Nerve nerve : nerves.all()) {
            for (int i = 0; i < nerve.points().size(); i++) {
                for (Branch branch : nerve.points().get(i).branches()) {
                    link(nerve, i, branch, toMuscles, toAreas);
                }
            }
        }
        muscles.forEach(muscle ->
                this.muscles.put(muscle.name(), fed(muscle.name(), muscle.roots(), known(toMuscles, muscle.name()))));
        areas.forEach(area -> this.areas.put(area.name(), fed(area.name(), area.roots(), known(toAreas, area.name()))));
    }

    private void number() {
        for (Nerve nerve : nerves.all()) {
            firstSegment.put(nerve.name(), segments.size());
            for (Segment segment : nerve.segments()) {
                wholes.add(segments.size());
                segments.add(segment);
            }
        }
        for (Nerve nerve : nerves.all()) {
            for (Fascicle fascicle : nerve.fascicles()) {
                int at = known(firstSegment, nerve.name()) + Math.max(0, nerve.indexOf(fascicle.from()));
                for (Segment segment : nerve.segments(fascicle)) {
                    wholes.add(at++);
                    segments.add(segment);
                }
            }
        }
    }

    private void link(
            Nerve nerve,
            int point,
            Branch branch,
            Map<String, List<Leaving>> toMuscles,
            Map<String, List<Leaving>> toAreas) {
        switch (branch) {
            case Branch.ToMuscle muscle -> {
                supplies.computeIfAbsent(muscle.muscle(), _ -> new ArrayList<>())
                        .add(new Supply(nerve, point, muscle));
                known(toMuscles, muscle.muscle()).add(new Leaving(nerve, point, muscle.share()));
            }
            case Branch.ToArea area -> known(toAreas, area.area()).add(new Leaving(nerve, point, area.share()));
            case Branch.ToNerve _ -> {}
        }
    }

    private Fed fed(String name, Map<String, Double> roots, List<Leaving> branches) {
        return new Fed(name, roots, branches, climb.shares(name, roots, branches, List.of()));
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

    /// The index of the first segment of the whole nerve; the others follow it.
    public int first(String nerve) {
        return known(firstSegment, nerve);
    }

    /// The index of the segment of the whole nerve that this one, maybe of a bundle, is a part of.
    public int whole(int segment) {
        return wholes.get(segment);
    }

    /// Share, 0 to 1, of the muscle's motor supply that passes the segment.
    public double muscleShare(int segment, String muscle) {
        return known(muscles, muscle).shares[segment];
    }

    /// Share, 0 to 1, of the area's sensory supply that passes the segment.
    public double areaShare(int segment, String area) {
        return known(areas, area).shares[segment];
    }

    /// The share of the muscle that passes each segment, in people whose fibres take these detours.
    public double[] muscleShares(String muscle, List<Variant.Detour> detours) {
        return shares(known(muscles, muscle), detours);
    }

    /// The share of the area that passes each segment, in people whose fibres take these detours.
    public double[] areaShares(String area, List<Variant.Detour> detours) {
        return shares(known(areas, area), detours);
    }

    private double[] shares(Fed fed, List<Variant.Detour> detours) {
        return detours.isEmpty() ? fed.shares.clone() : climb.shares(fed.name, fed.roots, fed.branches, detours);
    }

    /// Every branch by which the muscle is supplied; empty only for a muscle outside the tree.
    public List<Supply> supplies(String muscle) {
        return supplies.getOrDefault(muscle, List.of());
    }

    /// Distance in mm along the nerve from the middle of the segment to where the branch enters the muscle,
    /// or an infinite distance where the branch does not pass the segment.
    public double distance(int segment, Supply supply) {
        return distanceTo(whole(segment), supply.nerve(), supply.point())
                + supply.branch().length().mean();
    }

    /// True where a lesion of the segment cuts fibres of the nerve, at its end at the latest.
    public boolean passes(int segment, Nerve nerve) {
        return Double.isFinite(distanceTo(whole(segment), nerve, nerve.points().size() - 1));
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
