package filiform.injury;

import filiform.atlas.Atlas;
import filiform.atlas.Muscle;
import filiform.atlas.Variant;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// Which part, 0 to 1, of what a finding tests runs through a segment of the nerve tree: in most people, and in those
/// who have a variant.
final class Passing {

    /// Nobody changes it.
    private static final BitSet NONE = new BitSet();

    private final Atlas atlas;
    private final Map<String, Fibres> movements = new TreeMap<>();
    private final Map<Asked, Shares> shares = new ConcurrentHashMap<>();

    private final List<Variant> variants;
    /// By muscle or area the numbers of the variants that change its way.
    private final Map<String, BitSet> changes = new TreeMap<>();

    private record Asked(Fibres fibres, BitSet variants) {}

    /// The share by segment. Whoever reads the numbers leaves them as they are.
    static final class Shares {
        final double[] bySegment;

        private Shares(double[] bySegment) {
            this.bySegment = bySegment;
        }
    }

    /// A movement is its movers' supply, an assistant counting for `assistantWeight` of a prime mover.
    Passing(Atlas atlas, double assistantWeight) {
        this.atlas = atlas;
        var weights = new TreeMap<String, TreeMap<String, Double>>();
        for (Muscle muscle : atlas.muscles().all()) {
            for (Muscle.Action action : muscle.actions()) {
                weights.computeIfAbsent(action.name(), _ -> new TreeMap<>())
                        .merge(muscle.name(), action.prime() ? 1 : assistantWeight, Double::sum);
            }
        }
        variants = atlas.variants().all();
        for (int i = 0; i < variants.size(); i++) {
            for (Variant.Detour detour : variants.get(i).detours()) {
                for (String target : detour.targets()) {
                    changes.computeIfAbsent(target, _ -> new BitSet()).set(i);
                }
            }
        }
        weights.forEach((action, movers) -> movements.put(action, new Fibres(movers, "")));
    }

    /// The supply of a movement; of nothing for one that no muscle of this atlas makes.
    private Fibres movement(String action) {
        return movements.getOrDefault(action, new Fibres(new TreeMap<>(), ""));
    }

    /// Empty for a finding that tests a place, and for a sign that speaks of no loss.
    Optional<Fibres> fibres(Finding finding) {
        return switch (finding) {
            case Finding.Power(var muscle, var _) -> Optional.of(Fibres.muscle(muscle.name()));
            case Finding.Electromyography(var muscle, var _) -> Optional.of(Fibres.muscle(muscle.name()));
            case Finding.Recruitment(var muscle, var _) -> Optional.of(Fibres.muscle(muscle.name()));
            case Finding.Atrophy(var muscle, var _) -> Optional.of(Fibres.muscle(muscle.name()));
            case Finding.Reflex(var arc, var _) -> Optional.of(together(arc.muscles()));
            case Finding.Movement(var action, var _) -> Optional.of(movement(action));
            case Finding.NamedSign(var sign, var _) ->
                sign.tells() instanceof Tells.Loss(List<Tells.Mover> movers, var _)
                        ? Optional.of(lost(movers))
                        : Optional.empty();
            case Finding.Feeling(var area, var _) -> Optional.of(Fibres.area(area.name()));
            case Finding.Autonomic(var area, var _) -> Optional.of(Fibres.area(area.name()));
            case Finding.Radiation(var area, var _, var _) -> Optional.of(Fibres.area(area.name()));
            case Finding.Tinel _, Finding.Conduction _, Finding.Imaging _ -> Optional.empty();
        };
    }

    private static Fibres together(List<Muscle> muscles) {
        var weights = new TreeMap<String, Double>();
        muscles.forEach(muscle -> weights.put(muscle.name(), 1.0));
        return new Fibres(weights, "");
    }

    private Fibres lost(List<Tells.Mover> movers) {
        var weights = new TreeMap<String, Double>();
        for (Tells.Mover mover : movers) {
            Fibres fibres = mover.action().isBlank() ? Fibres.muscle(mover.muscle()) : movement(mover.action());
            fibres.muscles().forEach((muscle, weight) -> weights.merge(muscle, weight * mover.weight(), Double::sum));
        }
        return new Fibres(weights, "");
    }

    /// The shares in most people.
    double[] shares(Fibres fibres) {
        return shares(fibres, NONE);
    }

    /// The shares in people who have exactly these variants, by number, of those that matter here.
    double[] shares(Fibres fibres, BitSet present) {
        return shares.computeIfAbsent(new Asked(fibres, present), this::add).bySegment;
    }

    private Shares add(Asked asked) {
        Fibres fibres = asked.fibres();
        if (!fibres.motor()) {
            return new Shares(atlas.tree().areaShares(fibres.area(), detours(fibres.area(), asked.variants())));
        }
        double[] sum = new double[atlas.tree().segments().size()];
        fibres.muscles().forEach((muscle, weight) -> {
            double[] one = atlas.tree().muscleShares(muscle, detours(muscle, asked.variants()));
            for (int i = 0; i < sum.length; i++) {
                sum[i] += weight * one[i];
            }
        });
        return new Shares(sum);
    }

    private List<Variant.Detour> detours(String target, BitSet present) {
        return present.stream()
                .boxed()
                .flatMap(i -> variants.get(i).detours().stream())
                .filter(detour -> detour.targets().contains(target))
                .toList();
    }

    /// The variants, by number, that change the way of some of these fibres.
    BitSet changing(Fibres fibres) {
        var changing = new BitSet();
        if (fibres.motor()) {
            fibres.muscles().keySet().forEach(muscle -> changing.or(changes.getOrDefault(muscle, NONE)));
        } else {
            changing.or(changes.getOrDefault(fibres.area(), NONE));
        }
        return changing;
    }

    /// Part of people, 0 to 1, who have the variant.
    double frequency(int variant) {
        return variants.get(variant).frequency().mean();
    }

    /// The share in most people; empty for a finding that tests a place, and for a sign that speaks of no loss.
    OptionalDouble share(int segment, Finding finding) {
        Optional<Fibres> fibres = fibres(finding);
        return fibres.isPresent() ? OptionalDouble.of(shares(fibres.get())[segment]) : OptionalDouble.empty();
    }
}
