package filiform.injury;

import filiform.atlas.Atlas;
import filiform.atlas.Nerve;
import filiform.atlas.Segment;
import filiform.injury.Hypothesis.Both;
import filiform.injury.Hypothesis.Lesion;
import filiform.injury.Hypothesis.Other;
import filiform.injury.Localisation.NerveChance;
import filiform.injury.Localisation.PairChance;
import filiform.injury.Localisation.RivalChance;
import filiform.injury.Localisation.SegmentChance;
import filiform.measure.Side;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/// Beliefs added up by nerve, place, rival and pair, each in falling order.
record Totals(
        List<NerveChance> nerves, List<SegmentChance> segments, List<RivalChance> rivals, List<PairChance> pairs) {

    static Totals of(Atlas atlas, Beliefs beliefs) {
        return new Totals(nerves(atlas, beliefs), segments(atlas, beliefs), rivals(beliefs), pairs(atlas, beliefs));
    }

    /// Two lesions on one nerve count once for it.
    private static List<NerveChance> nerves(Atlas atlas, Beliefs beliefs) {
        record Key(String nerve, Side side) {}
        var sums = new LinkedHashMap<Key, Double>();
        for (int i = 0; i < beliefs.size(); i++) {
            for (Lesion lesion : beliefs.hypothesis(i).lesions()) {
                sums.merge(new Key(segment(atlas, lesion).nerve(), lesion.side()), beliefs.chance(i), Double::sum);
            }
        }
        return sums.entrySet().stream()
                .map(entry ->
                        nerve(atlas, entry.getKey().nerve(), entry.getKey().side(), entry.getValue()))
                .sorted(Comparator.comparingDouble(NerveChance::probability).reversed())
                .toList();
    }

    private static NerveChance nerve(Atlas atlas, String name, Side side, double sum) {
        Nerve nerve = atlas.nerves().get(name);
        return new NerveChance(nerve.name(), nerve.kind(), side, Math.min(1, sum));
    }

    private static List<SegmentChance> segments(Atlas atlas, Beliefs beliefs) {
        record Key(int segment, String extent, Side side) {}
        var sums = new LinkedHashMap<Key, Double>();
        for (int i = 0; i < beliefs.size(); i++) {
            for (Lesion lesion : beliefs.hypothesis(i).lesions()) {
                var key = new Key(lesion.segment(), lesion.extent().name(), lesion.side());
                sums.merge(key, beliefs.chance(i), Double::sum);
            }
        }
        return sums.entrySet().stream()
                .map(entry -> place(
                        atlas,
                        entry.getKey().segment(),
                        entry.getKey().extent(),
                        entry.getKey().side(),
                        entry.getValue()))
                .sorted(Comparator.comparingDouble(SegmentChance::probability).reversed())
                .toList();
    }

    private static SegmentChance place(Atlas atlas, int index, String extent, Side side, double sum) {
        Segment segment = atlas.tree().segments().get(index);
        return new SegmentChance(
                index,
                segment.nerve(),
                segment.fascicle(),
                segment.from(),
                segment.to(),
                extent,
                side,
                Math.min(1, sum));
    }

    private static List<RivalChance> rivals(Beliefs beliefs) {
        var sums = new LinkedHashMap<LocalisationKnowledge.Rival, Double>();
        for (int i = 0; i < beliefs.size(); i++) {
            if (beliefs.hypothesis(i) instanceof Other other) {
                sums.merge(other.rival(), beliefs.chance(i), Double::sum);
            }
        }
        return sums.entrySet().stream()
                .map(entry -> new RivalChance(
                        entry.getKey().name(),
                        Math.min(1, entry.getValue()),
                        entry.getKey().tell()))
                .sorted(Comparator.comparingDouble(RivalChance::probability).reversed())
                .toList();
    }

    /// Two lesions at once, in falling order.
    private static List<PairChance> pairs(Atlas atlas, Beliefs beliefs) {
        record Key(String first, Side firstSide, String second, Side secondSide) {}
        var sums = new LinkedHashMap<Key, Double>();
        for (int i = 0; i < beliefs.size(); i++) {
            if (beliefs.hypothesis(i) instanceof Both(Lesion first, Lesion second)) {
                String one = segment(atlas, first).nerve();
                String other = segment(atlas, second).nerve();
                boolean turn = (one + first.side()).compareTo(other + second.side()) > 0;
                sums.merge(
                        turn
                                ? new Key(other, second.side(), one, first.side())
                                : new Key(one, first.side(), other, second.side()),
                        beliefs.chance(i),
                        Double::sum);
            }
        }
        return sums.entrySet().stream()
                .map(entry -> new PairChance(
                        entry.getKey().first(),
                        entry.getKey().firstSide(),
                        entry.getKey().second(),
                        entry.getKey().secondSide(),
                        Math.min(1, entry.getValue())))
                .sorted(Comparator.comparingDouble(PairChance::probability).reversed())
                .toList();
    }

    private static Segment segment(Atlas atlas, Lesion lesion) {
        return atlas.tree().segments().get(lesion.segment());
    }
}
