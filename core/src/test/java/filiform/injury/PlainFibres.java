package filiform.injury;

import filiform.atlas.Area;
import filiform.atlas.Atlas;
import filiform.atlas.Branch;
import filiform.atlas.Fascicle;
import filiform.atlas.Muscle;
import filiform.atlas.Nerve;
import filiform.atlas.Segment;
import filiform.atlas.Variant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// Follows every strand of fibres from the muscle or the skin up to the cord, one by one, and counts which stretches it
/// passes. A second writing of the nerve tree, slow and plain, that shares no code with it.
public final class PlainFibres {

    private final Atlas atlas;
    private final List<Segment> segments;
    /// The number of each segment's first point in its nerve.
    private final int[] along;

    private final Map<Asked, double[]> known = new HashMap<>();
    private final Map<Carried, Boolean> carried = new HashMap<>();

    private record Asked(String target, Set<Variant> variants) {}

    private record Carried(String nerve, String root) {}

    /// A stretch of a nerve that a strand passes, by the numbers of its two points.
    private record Run(Nerve nerve, int from, int to) {}

    /// Fibres of one root that take one way; the runs go upwards.
    private record Strand(String target, String root, double amount, List<Run> runs) {}

    public PlainFibres(Atlas atlas) {
        this.atlas = atlas;
        segments = atlas.tree().segments();
        along = segments.stream()
                .mapToInt(segment -> atlas.nerves().get(segment.nerve()).indexOf(segment.from()))
                .toArray();
    }

    /// The part of the target's fibres that passes each segment, in people who have exactly these variants.
    public double[] shares(String target, Set<Variant> variants) {
        return known.computeIfAbsent(new Asked(target, variants), this::count);
    }

    private double[] count(Asked asked) {
        var strands = new ArrayList<Strand>();
        List<Variant.Detour> detours = detours(asked);
        for (Nerve nerve : atlas.nerves().all()) {
            for (int point = 0; point < nerve.points().size(); point++) {
                for (Branch branch : nerve.points().get(point).branches()) {
                    start(asked.target(), nerve, point, branch, detours, strands);
                }
            }
        }
        double[] shares = new double[segments.size()];
        for (Strand strand : strands) {
            for (int i = 0; i < shares.length; i++) {
                shares[i] += passes(strand, i) ? strand.amount() : 0;
            }
        }
        return shares;
    }

    /// The detours of the target's fibres, in the order in which the variants stand in the atlas.
    private List<Variant.Detour> detours(Asked asked) {
        var detours = new ArrayList<Variant.Detour>();
        for (Variant variant : atlas.variants().all()) {
            if (asked.variants().contains(variant)) {
                variant.detours().stream()
                        .filter(detour -> detour.targets().contains(asked.target()))
                        .forEach(detours::add);
            }
        }
        return detours;
    }

    private Map<String, Double> roots(String target) {
        for (Muscle muscle : atlas.muscles().all()) {
            if (muscle.name().equals(target)) {
                return muscle.roots();
            }
        }
        for (Area area : atlas.areas().all()) {
            if (area.name().equals(target)) {
                return area.roots();
            }
        }
        throw new IllegalArgumentException("Nothing is called '%s'.".formatted(target));
    }

    private void start(
            String target, Nerve nerve, int point, Branch branch, List<Variant.Detour> detours, List<Strand> strands) {
        double share = share(target, branch);
        if (share == 0) {
            return;
        }
        var inNerve = new HashMap<String, Double>();
        roots(target).forEach((root, weight) -> {
            if (carries(nerve, root)) {
                inNerve.put(root, weight);
            }
        });
        double all = inNerve.values().stream().mapToDouble(Double::doubleValue).sum();
        inNerve.forEach((root, weight) -> {
            var strand = new Strand(target, root, share * weight / all, List.of());
            follow(strand, nerve, point, detours, strands);
        });
    }

    private static double share(String target, Branch branch) {
        return switch (branch) {
            case Branch.ToMuscle(String muscle, double share, var _, var _) -> muscle.equals(target) ? share : 0;
            case Branch.ToArea(String area, double share, var _) -> area.equals(target) ? share : 0;
            case Branch.ToNerve _ -> 0;
        };
    }

    /// From this point upwards. Where a detour joins the nerve, its part of the fibres leaves; going up, the furthest
    /// from the cord comes first. Where several nerves lead on, each takes as much as the next.
    private void follow(Strand strand, Nerve nerve, int point, List<Variant.Detour> detours, List<Strand> strands) {
        var crossing = detours.stream()
                .filter(detour -> detour.joins().nerve().equals(nerve.name()))
                .filter(detour -> nerve.indexOf(detour.joins().at()) <= point)
                .max(Comparator.comparingInt((Variant.Detour detour) ->
                                nerve.indexOf(detour.joins().at()))
                        .thenComparing(Comparator.comparingInt(detours::indexOf).reversed()));
        if (crossing.isPresent()) {
            Variant.Detour detour = crossing.get();
            int joins = nerve.indexOf(detour.joins().at());
            Strand upTo = more(strand, new Run(nerve, joins, point), 1);
            List<Variant.Detour> others =
                    detours.stream().filter(other -> !other.equals(detour)).toList();
            Nerve other = atlas.nerves().get(detour.runsIn().nerve());
            int from = other.indexOf(detour.runsIn().at());
            follow(part(upTo, detour.share()), other, from, others, strands);
            follow(part(upTo, 1 - detour.share()), nerve, joins, others, strands);
            return;
        }
        List<Run> above = above(nerve, strand.root());
        Strand upTo = more(strand, new Run(nerve, 0, point), 1);
        if (above.isEmpty()) {
            strands.add(upTo);
        }
        for (Run run : above) {
            follow(part(upTo, 1.0 / above.size()), run.nerve(), run.to(), detours, strands);
        }
    }

    private static Strand part(Strand strand, double part) {
        return new Strand(strand.target(), strand.root(), strand.amount() * part, strand.runs());
    }

    private static Strand more(Strand strand, Run run, double part) {
        var runs = new ArrayList<>(strand.runs());
        runs.add(run);
        return new Strand(strand.target(), strand.root(), strand.amount() * part, runs);
    }

    /// The nerves that give this one and hold fibres of the root, each up to the point where it gives it; all that give
    /// it where none holds the root, since a detour must have brought the fibres.
    private List<Run> above(Nerve nerve, String root) {
        List<Run> holding = above(nerve, parent -> carries(parent, root));
        return holding.isEmpty() ? above(nerve, _ -> true) : holding;
    }

    private List<Run> above(Nerve nerve, Predicate<Nerve> among) {
        var above = new ArrayList<Run>();
        for (Nerve parent : atlas.nerves().all()) {
            for (int i = 0; i < parent.points().size(); i++) {
                if (gives(parent.points().get(i), nerve.name()) && among.test(parent)) {
                    above.add(new Run(parent, 0, i));
                }
            }
        }
        return above;
    }

    private static boolean gives(Nerve.Point point, String nerve) {
        return point.branches().stream()
                .anyMatch(branch -> branch instanceof Branch.ToNerve(String name, var _) && name.equals(nerve));
    }

    /// A root holds its own fibres; the cord those of the roots that it gives; every other nerve those of its parents.
    private boolean carries(Nerve nerve, String root) {
        var asked = new Carried(nerve.name(), root);
        Boolean before = carried.get(asked);
        if (before == null) {
            before = switch (nerve.kind()) {
                case ROOT -> nerve.name().equals(root + " root");
                case CORD -> nerve.points().stream().anyMatch(point -> gives(point, root + " root"));
                case PLEXUS, NERVE ->
                    atlas.nerves().all().stream()
                            .filter(parent -> parent.points().stream().anyMatch(point -> gives(point, nerve.name())))
                            .anyMatch(parent -> carries(parent, root));
            };
            carried.put(asked, before);
        }
        return before;
    }

    private boolean passes(Strand strand, int index) {
        Segment segment = segments.get(index);
        for (int i = 0; i < strand.runs().size(); i++) {
            Run run = strand.runs().get(i);
            boolean there = run.nerve().name().equals(segment.nerve());
            if (there
                    && along[index] >= run.from()
                    && along[index] < run.to()
                    && (segment.whole() || bundled(strand, i, segment))) {
                return true;
            }
        }
        return false;
    }

    /// A bundle holds what it supplies straight and what came up through the nerves into which it runs.
    private static boolean bundled(Strand strand, int run, Segment segment) {
        for (Fascicle fascicle : strand.runs().get(run).nerve().fascicles()) {
            if (fascicle.name().equals(segment.fascicle())) {
                return fascicle.muscles().contains(strand.target())
                        || fascicle.areas().contains(strand.target())
                        || strand.runs().subList(0, run).stream()
                                .anyMatch(before -> fascicle.nerves()
                                        .contains(before.nerve().name()));
            }
        }
        return false;
    }
}
