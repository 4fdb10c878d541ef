package filiform.app.web.draw;

import filiform.atlas.Atlas;
import filiform.atlas.Branch;
import filiform.atlas.Nerve;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The part of the nerve tree that matters for an answer: the nerves that the findings make likely, what they stem
/// from, and the branches of the leading one. A plexus part that is likely neither and joins one to one is passed over.
final class LitTree {

    private static final double WORTH_SHOWING = 0.01;
    private static final int MOST_LIKELY = 8;
    private static final int MOST_BRANCHES = 6;

    private final Atlas atlas;
    private final Map<String, Double> shares;
    private final Examined examined;
    private final Map<String, Set<String>> stems = new LinkedHashMap<>();
    private final Map<String, Set<String>> from = new LinkedHashMap<>();
    private final Map<String, Integer> layers = new HashMap<>();

    /// A nerve of the tree.
    ///
    /// @param share probability of at least one lesion on it, 0 to 1
    /// @param layer 0 for what stems from nothing that is drawn
    /// @param from  the drawn nerves that it stems from, by name
    /// @param found what was examined of its own branches, by name of muscle or area
    record Node(Nerve nerve, double share, int layer, Set<String> from, Map<String, Examined.Result> found) {}

    private LitTree(Atlas atlas, Map<String, Double> shares, Examined examined) {
        this.atlas = atlas;
        this.shares = shares;
        this.examined = examined;
        for (Nerve nerve : atlas.nerves().all()) {
            children(nerve)
                    .forEach(child -> stems.computeIfAbsent(child, _ -> new LinkedHashSet<>())
                            .add(nerve.name()));
        }
    }

    /// The tree, by layers; within a layer in the order in which lines cross least.
    ///
    /// @param shares  probability by nerve
    /// @param leading the nerve that leads; blank where none does
    static List<Node> of(Atlas atlas, Map<String, Double> shares, String leading, Examined examined) {
        return new LitTree(atlas, shares, examined).nodes(leading);
    }

    private static Stream<String> children(Nerve nerve) {
        return nerve.points().stream()
                .flatMap(point -> point.branches().stream())
                .filter(Branch.ToNerve.class::isInstance)
                .map(branch -> ((Branch.ToNerve) branch).nerve());
    }

    private double share(String nerve) {
        return shares.getOrDefault(nerve, 0.0);
    }

    private List<Node> nodes(String leading) {
        Set<String> drawn = drawn(leading);
        for (Nerve nerve : atlas.nerves().all()) {
            if (drawn.contains(nerve.name())) {
                var above = new LinkedHashSet<>(stems.getOrDefault(nerve.name(), Set.of()));
                above.retainAll(drawn);
                from.put(nerve.name(), above);
            }
        }
        passOver();
        from.keySet().forEach(this::layer);
        return ordered();
    }

    private Set<String> drawn(String leading) {
        var drawn = new LinkedHashSet<String>();
        Stream.concat(
                        Stream.of(leading),
                        shares.entrySet().stream()
                                .filter(share -> share.getValue() >= WORTH_SHOWING)
                                .sorted(Map.Entry.<String, Double>comparingByValue()
                                        .reversed())
                                .limit(MOST_LIKELY)
                                .map(Map.Entry::getKey))
                .filter(name -> !name.isBlank())
                .forEach(drawn::add);
        if (!leading.isBlank()) {
            children(atlas.nerves().get(leading))
                    .distinct()
                    .sorted(Comparator.comparingDouble((String child) -> -share(child))
                            .thenComparingInt(
                                    child -> -found(atlas.nerves().get(child)).size()))
                    .limit(MOST_BRANCHES)
                    .forEach(drawn::add);
        }
        List.copyOf(drawn).forEach(name -> climb(name, drawn));
        return drawn;
    }

    private void climb(String name, Set<String> drawn) {
        for (String stem : stems.getOrDefault(name, Set.of())) {
            boolean cord = atlas.nerves().get(stem).kind() == Nerve.Kind.CORD;
            if (!cord && drawn.add(stem)) {
                climb(stem, drawn);
            }
        }
    }

    /// A plexus part that stands one to one between two others, such as a division, only makes the tree longer.
    private void passOver() {
        for (String name : List.copyOf(from.keySet())) {
            Set<String> above = from.getOrDefault(name, Set.of());
            List<String> below = from.keySet().stream()
                    .filter(child -> from.getOrDefault(child, Set.of()).contains(name))
                    .toList();
            boolean between = Stream.of(above.stream(), below.stream(), Stream.of(name))
                    .flatMap(names -> names)
                    .allMatch(each -> atlas.nerves().get(each).kind() == Nerve.Kind.PLEXUS);
            if (between && share(name) < WORTH_SHOWING && above.size() == 1 && below.size() == 1) {
                var joined = new LinkedHashSet<String>();
                from.getOrDefault(below.getFirst(), Set.of())
                        .forEach(stem -> joined.addAll(stem.equals(name) ? above : Set.of(stem)));
                from.put(below.getFirst(), joined);
                from.remove(name);
            }
        }
    }

    private int layer(String name) {
        Integer known = layers.get(name);
        if (known != null) {
            return known;
        }
        int layer = from.getOrDefault(name, Set.of()).stream()
                .mapToInt(stem -> layer(stem) + 1)
                .max()
                .orElse(0);
        layers.put(name, layer);
        return layer;
    }

    private List<Node> ordered() {
        int deepest = layers.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        var place = new HashMap<String, Double>();
        var nodes = new ArrayList<Node>();
        for (int layer = 0; layer <= deepest; layer++) {
            int here = layer;
            List<String> row = from.keySet().stream()
                    .filter(name -> layers.getOrDefault(name, 0) == here)
                    .sorted(Comparator.comparingDouble(name -> middle(name, place)))
                    .toList();
            for (int i = 0; i < row.size(); i++) {
                place.put(row.get(i), (i + 0.5) / row.size());
                Nerve nerve = atlas.nerves().get(row.get(i));
                nodes.add(new Node(
                        nerve, share(nerve.name()), layer, from.getOrDefault(nerve.name(), Set.of()), found(nerve)));
            }
        }
        return nodes;
    }

    private double middle(String name, Map<String, Double> place) {
        return from.getOrDefault(name, Set.of()).stream()
                .mapToDouble(stem -> place.getOrDefault(stem, 0.5))
                .average()
                .orElse(0);
    }

    private Map<String, Examined.Result> found(Nerve nerve) {
        var found = new LinkedHashMap<String, Examined.Result>();
        for (Nerve.Point point : nerve.points()) {
            for (Branch branch : point.branches()) {
                switch (branch) {
                    case Branch.ToMuscle(var muscle, var _, var _, var _) ->
                        examined.muscle(muscle).ifPresent(result -> found.put(muscle, result));
                    case Branch.ToArea(var area, var _, var _) ->
                        examined.area(area).ifPresent(result -> found.put(area, result));
                    case Branch.ToNerve _ -> {}
                }
            }
        }
        return found;
    }
}
