package filiform.atlas;

import filiform.atlas.NerveTree.Leaving;
import filiform.atlas.Variant.Detour;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Walks from a branch towards the cord and adds up, for each segment, what part of one target's supply passes it.
final class Climb {

    private final Names<Nerve> nerves;
    private final Ancestry ancestry;
    private final Map<String, Integer> firstSegment;
    private final Map<String, List<Bundle>> bundles = new HashMap<>();
    private final int count;

    /// The segments of a fascicle: the stretch of the nerve's run that they cover, and the index of the first one.
    private record Bundle(Fascicle fascicle, int from, int to, int first) {}

    /// The nerves that were passed on the way up, the last one first.
    private record Way(String nerve, List<Way> below) {
        boolean through(List<String> nerves) {
            return nerves.contains(nerve) || below.stream().anyMatch(way -> way.through(nerves));
        }
    }

    Climb(Names<Nerve> nerves, Ancestry ancestry, List<Segment> segments, Map<String, Integer> firstSegment) {
        this.nerves = nerves;
        this.ancestry = ancestry;
        this.firstSegment = firstSegment;
        count = segments.size();
        int next = (int) segments.stream().filter(Segment::whole).count();
        for (Nerve nerve : nerves.all()) {
            for (Fascicle fascicle : nerve.fascicles()) {
                int length = nerve.segments(fascicle).size();
                int from = Math.max(0, nerve.indexOf(fascicle.from()));
                bundles.computeIfAbsent(nerve.name(), _ -> new ArrayList<>())
                        .add(new Bundle(fascicle, from, from + length, next));
                next += length;
            }
        }
    }

    /// The part of the target's supply, 0 to 1, that passes each segment.
    double[] shares(String target, Map<String, Double> roots, List<Leaving> branches, List<Detour> detours) {
        double[] shares = new double[count];
        for (Leaving branch : branches) {
            double carried = roots.entrySet().stream()
                    .filter(root -> carries(branch.nerve(), root.getKey()))
                    .mapToDouble(Map.Entry::getValue)
                    .sum();
            roots.forEach((root, weight) -> {
                if (carries(branch.nerve(), root)) {
                    double amount = branch.share() * weight / carried;
                    climb(new Fibres(target, root), branch.nerve(), branch.point(), amount, List.of(), detours, shares);
                }
            });
        }
        return shares;
    }

    /// A branch holds fibres only of the roots that its nerve carries.
    private boolean carries(Nerve nerve, String root) {
        return ancestry.rootsOf(nerve).contains(root);
    }

    private record Fibres(String target, String root) {}

    private void climb(
            Fibres fibres,
            Nerve nerve,
            int point,
            double amount,
            List<Way> below,
            List<Detour> detours,
            double[] shares) {
        Optional<Detour> crossing = crossing(nerve, point, detours);
        if (crossing.isPresent()) {
            Detour detour = crossing.get();
            int joins = nerve.indexOf(detour.joins().at());
            List<Detour> others =
                    detours.stream().filter(other -> !other.equals(detour)).toList();
            Nerve runsIn = nerves.get(detour.runsIn().nerve());
            int from = runsIn.indexOf(detour.runsIn().at());
            List<Way> way = List.of(new Way(nerve.name(), below));
            add(fibres, nerve, joins, point, amount, below, shares);
            climb(fibres, runsIn, from, amount * detour.share(), way, others, shares);
            climb(fibres, nerve, joins, amount * (1 - detour.share()), below, others, shares);
            return;
        }
        add(fibres, nerve, 0, point, amount, below, shares);
        List<Ancestry.Origin> parents = ancestry.carrying(nerve, fibres.root());
        for (Ancestry.Origin parent : parents) {
            climb(
                    fibres,
                    parent.nerve(),
                    parent.point(),
                    amount / parents.size(),
                    List.of(new Way(nerve.name(), below)),
                    detours,
                    shares);
        }
    }

    /// Of the detours that join the nerve at or before the point the one that joins nearest to it: fibres on their way
    /// up come there first.
    private static Optional<Detour> crossing(Nerve nerve, int point, List<Detour> detours) {
        Optional<Detour> nearest = Optional.empty();
        int at = -1;
        for (Detour detour : detours) {
            if (nerve.name().equals(detour.joins().nerve())) {
                int joins = nerve.indexOf(detour.joins().at());
                if (joins > at && joins <= point) {
                    nearest = Optional.of(detour);
                    at = joins;
                }
            }
        }
        return nearest;
    }

    private void add(Fibres fibres, Nerve nerve, int from, int to, double amount, List<Way> below, double[] shares) {
        int first = firstSegment.getOrDefault(nerve.name(), 0);
        for (int i = from; i < to; i++) {
            shares[first + i] += amount;
        }
        for (Bundle bundle : bundles.getOrDefault(nerve.name(), List.of())) {
            if (holds(bundle.fascicle(), fibres.target(), below)) {
                for (int i = Math.max(from, bundle.from()); i < Math.min(to, bundle.to()); i++) {
                    shares[bundle.first() + i - bundle.from()] += amount;
                }
            }
        }
    }

    private static boolean holds(Fascicle fascicle, String target, List<Way> below) {
        return fascicle.muscles().contains(target)
                || fascicle.areas().contains(target)
                || below.stream().anyMatch(way -> way.through(fascicle.nerves()));
    }
}
