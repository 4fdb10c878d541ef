package filiform.injury;

import filiform.atlas.Atlas;
import filiform.atlas.Nerve;
import filiform.atlas.Segment;
import filiform.injury.Hypothesis.Lesion;
import filiform.injury.Hypothesis.Other;
import filiform.injury.Localisation.Level;
import filiform.injury.Localisation.NerveChance;
import filiform.injury.Localisation.RivalChance;
import filiform.injury.Localisation.SegmentChance;
import filiform.measure.Side;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is believed after all findings, summed up in the ways that an answer needs. Equal chances keep the atlas's
/// order.
///
/// @param chances of each explanation, summing to 1
record Posterior(Atlas atlas, Map<Hypothesis, Double> chances) {

    /// Part of the leading nerve's probability that the named level must hold.
    private static final double LEVEL = 0.8;

    List<NerveChance> nerves() {
        record Key(String nerve, Side side) {}
        var sums = new LinkedHashMap<Key, Double>();
        chances.forEach((hypothesis, chance) -> {
            if (hypothesis instanceof Lesion lesion) {
                sums.merge(new Key(segment(lesion).nerve(), lesion.side()), chance, Double::sum);
            }
        });
        return sums.entrySet().stream()
                .map(entry -> nerve(entry.getKey().nerve(), entry.getKey().side(), entry.getValue()))
                .sorted(Comparator.comparingDouble(NerveChance::probability).reversed())
                .toList();
    }

    private NerveChance nerve(String name, Side side, double sum) {
        Nerve nerve = atlas.nerves().get(name);
        return new NerveChance(nerve.name(), nerve.kind(), side, Math.min(1, sum));
    }

    List<SegmentChance> segments() {
        record Key(int segment, String extent, Side side) {}
        var sums = new LinkedHashMap<Key, Double>();
        chances.forEach((hypothesis, chance) -> {
            if (hypothesis instanceof Lesion(int segment, var extent, Side side)) {
                sums.merge(new Key(segment, extent.name(), side), chance, Double::sum);
            }
        });
        return sums.entrySet().stream()
                .map(entry -> place(
                        entry.getKey().segment(),
                        entry.getKey().extent(),
                        entry.getKey().side(),
                        entry.getValue()))
                .sorted(Comparator.comparingDouble(SegmentChance::probability).reversed())
                .toList();
    }

    private SegmentChance place(int index, String extent, Side side, double sum) {
        Segment segment = atlas.tree().segments().get(index);
        return new SegmentChance(index, segment.nerve(), segment.from(), segment.to(), extent, side, Math.min(1, sum));
    }

    List<RivalChance> rivals() {
        var sums = new LinkedHashMap<LocalisationKnowledge.Rival, Double>();
        chances.forEach((hypothesis, chance) -> {
            if (hypothesis instanceof Other other) {
                sums.merge(other.rival(), chance, Double::sum);
            }
        });
        return sums.entrySet().stream()
                .map(entry -> new RivalChance(
                        entry.getKey().name(),
                        Math.min(1, entry.getValue()),
                        entry.getKey().tell()))
                .sorted(Comparator.comparingDouble(RivalChance::probability).reversed())
                .toList();
    }

    /// The stretch of the leading nerve that holds most of its probability.
    Level level() {
        NerveChance leading = nerves().getFirst();
        List<Segment> own = atlas.nerves().get(leading.nerve()).segments();
        double[] sums = along(leading);
        Stretch best = Stretch.shortest(sums, LEVEL * leading.probability());
        return new Level(
                leading.nerve(),
                leading.side(),
                own.get(best.from()).from(),
                own.get(best.to()).to(),
                Math.min(1, best.sum()));
    }

    /// The probability of each segment of this nerve, in order.
    private double[] along(NerveChance nerve) {
        List<Segment> own = atlas.nerves().get(nerve.nerve()).segments();
        int first = atlas.tree().segments().indexOf(own.getFirst());
        double[] sums = new double[own.size()];
        chances.forEach((hypothesis, chance) -> {
            if (hypothesis instanceof Lesion lesion
                    && lesion.side() == nerve.side()
                    && segment(lesion).nerve().equals(nerve.nerve())) {
                sums[lesion.segment() - first] += chance;
            }
        });
        return sums;
    }

    /// The explanation to go by. A rival leads only where it outweighs all lesions together; else the likeliest nerve
    /// does, in it the likeliest segment, and in that the likeliest extent.
    Hypothesis leading() {
        double lesions = chances.entrySet().stream()
                .filter(entry -> entry.getKey() instanceof Lesion)
                .mapToDouble(Map.Entry::getValue)
                .sum();
        RivalChance rival = rivals().getFirst();
        if (rival.probability() > lesions) {
            return best(hypothesis ->
                    hypothesis instanceof Other other && other.rival().name().equals(rival.cause()));
        }
        NerveChance nerve = nerves().getFirst();
        int segment = likeliest(nerve);
        return best(hypothesis ->
                hypothesis instanceof Lesion lesion && lesion.segment() == segment && lesion.side() == nerve.side());
    }

    private int likeliest(NerveChance nerve) {
        double[] sums = along(nerve);
        int best = 0;
        for (int i = 1; i < sums.length; i++) {
            best = sums[i] > sums[best] ? i : best;
        }
        return best
                + atlas.tree()
                        .segments()
                        .indexOf(atlas.nerves().get(nerve.nerve()).segments().getFirst());
    }

    private Hypothesis best(java.util.function.Predicate<Hypothesis> among) {
        return chances.entrySet().stream()
                .filter(entry -> among.test(entry.getKey()))
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private Segment segment(Lesion lesion) {
        return atlas.tree().segments().get(lesion.segment());
    }
}
