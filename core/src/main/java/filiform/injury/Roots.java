package filiform.injury;

import filiform.atlas.Atlas;
import filiform.atlas.Variant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The ways in which a plexus can sit on its roots: for a root's segment, what else may run in it.
///
/// The shifts of one plexus exclude each other; only lesions of its roots are judged differently by them.
final class Roots {

    /// A plexus as most have it.
    private static final List<Seat> USUAL = List.of(new Seat(1, Map.of(), Map.of()));

    /// Stands for no plexus.
    private static final int NONE = -1;

    private final Map<Integer, List<Seat>> seats = new HashMap<>();
    /// The number of the plexus of each segment that may shift.
    private final Map<Integer, Integer> plexuses = new HashMap<>();

    /// One way for a plexus to sit.
    ///
    /// @param frequency share of people, 0 to 1
    /// @param leaves    of these segments the part that runs in a neighbour
    /// @param takes     what these segments hold besides
    record Seat(double frequency, Map<Integer, Double> leaves, Map<Integer, Taken> takes) {

        /// The share of the tested fibres that runs through the segment in these people.
        double share(double[] shares, int segment) {
            if (leaves.isEmpty() && takes.isEmpty()) {
                return shares[segment];
            }
            double own = shares[segment] * (1 - leaves.getOrDefault(segment, 0.0));
            Taken taken = takes.get(segment);
            return taken == null ? own : Math.min(1, own + taken.part() * shares[taken.from()]);
        }

        /// The neighbour's segment whose fibres partly run in this one; else the segment itself.
        int from(int segment) {
            Taken taken = takes.get(segment);
            return taken == null ? segment : taken.from();
        }
    }

    record Taken(int from, double part) {}

    Roots(Atlas atlas) {
        var together = new ArrayList<List<Variant>>();
        for (Variant variant : atlas.variants().all()) {
            if (!variant.shifts().isEmpty()) {
                together.stream()
                        .filter(plexus -> plexus.stream().anyMatch(other -> meet(variant, other)))
                        .findFirst()
                        .ifPresentOrElse(
                                plexus -> plexus.add(variant), () -> together.add(new ArrayList<>(List.of(variant))));
            }
        }
        for (int i = 0; i < together.size(); i++) {
            for (int segment : seat(atlas, together.get(i))) {
                plexuses.put(segment, i);
            }
        }
    }

    private static boolean meet(Variant variant, Variant other) {
        return variant.shifts().stream()
                .anyMatch(shift -> other.shifts().stream()
                        .anyMatch(known -> known.roots().stream().anyMatch(shift.roots()::contains)));
    }

    /// Returns the segments that it concerns.
    private Set<Integer> seat(Atlas atlas, List<Variant> plexus) {
        double shifted = plexus.stream()
                .mapToDouble(variant -> variant.frequency().mean())
                .sum();
        double scale = Math.max(1, shifted);
        var ways = new ArrayList<Seat>();
        ways.add(new Seat(1 - shifted / scale, Map.of(), Map.of()));
        for (Variant variant : plexus) {
            var leaves = new HashMap<Integer, Double>();
            var takes = new HashMap<Integer, Taken>();
            for (Variant.Shift shift : variant.shifts()) {
                for (int i = 0; i < shift.roots().size(); i++) {
                    move(atlas, shift.roots().get(i), shift.to().get(i), shift.part(), leaves, takes);
                }
            }
            ways.add(new Seat(variant.frequency().mean() / scale, leaves, takes));
        }
        var concerned = new HashSet<Integer>();
        for (Seat way : ways) {
            concerned.addAll(way.leaves().keySet());
            concerned.addAll(way.takes().keySet());
        }
        concerned.forEach(segment -> seats.put(segment, ways));
        return concerned;
    }

    /// Root by root, segment by segment, as far as both run.
    private static void move(
            Atlas atlas, String from, String to, double part, Map<Integer, Double> leaves, Map<Integer, Taken> takes) {
        int first = atlas.tree().first(from);
        int other = atlas.tree().first(to);
        int length = Math.min(
                atlas.nerves().get(from).lengths().size(),
                atlas.nerves().get(to).lengths().size());
        for (int i = 0; i < length; i++) {
            leaves.put(first + i, part);
            takes.put(other + i, new Taken(first + i, part));
        }
    }

    /// True where in some people the segment takes over fibres of one of these.
    boolean takes(int segment, BitSet touched) {
        return of(segment).stream().anyMatch(seat -> {
            Taken taken = seat.takes().get(segment);
            return taken != null && touched.get(taken.from());
        });
    }

    /// The ways that matter for a lesion of the segment; the usual one alone for most.
    List<Seat> of(int segment) {
        return seats.getOrDefault(segment, USUAL);
    }

    /// The segments whose shares matter for a lesion of this one.
    Set<Integer> read(int segment) {
        var read = new TreeSet<Integer>();
        read.add(segment);
        of(segment).forEach(way -> read.add(way.from(segment)));
        return read;
    }

    /// The ways that matter for all these lesions. Two plexuses sit independently of each other.
    List<Seat> of(List<Damage.Hurt> hurts) {
        var known = new HashSet<Integer>();
        List<Seat> ways = USUAL;
        for (Damage.Hurt hurt : hurts) {
            if (known.add(plexuses.getOrDefault(hurt.segment(), NONE))) {
                ways = together(ways, of(hurt.segment()));
            }
        }
        return ways;
    }

    private static List<Seat> together(List<Seat> ways, List<Seat> others) {
        if (ways.size() == 1 || others.size() == 1) {
            return ways.size() == 1 ? others : ways;
        }
        var all = new ArrayList<Seat>();
        for (Seat way : ways) {
            for (Seat other : others) {
                var leaves = new HashMap<>(way.leaves());
                leaves.putAll(other.leaves());
                var takes = new HashMap<>(way.takes());
                takes.putAll(other.takes());
                all.add(new Seat(way.frequency() * other.frequency(), leaves, takes));
            }
        }
        return all;
    }
}
