package filiform.injury.recovery;

import filiform.injury.Localisation;
import filiform.injury.Localisation.NerveChance;
import filiform.injury.Localisation.SegmentChance;
import filiform.measure.Side;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The place to go by: of the likeliest nerve the likeliest segment.
///
/// @param segment of the nerve tree
record Suspected(int segment, String nerve, Side side) {

    /// None where a rival outweighs all lesions together.
    static Optional<Suspected> of(Localisation found) {
        double lesions = found.segments().stream()
                .mapToDouble(SegmentChance::probability)
                .sum();
        if (found.nerves().isEmpty() || found.rivals().stream().anyMatch(rival -> rival.probability() > lesions)) {
            return Optional.empty();
        }
        NerveChance nerve = found.nerves().getFirst();
        var sums = new LinkedHashMap<Integer, Double>();
        for (SegmentChance chance : found.segments()) {
            if (chance.nerve().equals(nerve.nerve()) && chance.side() == nerve.side()) {
                sums.merge(chance.segment(), chance.probability(), Double::sum);
            }
        }
        return sums.entrySet().stream()
                .max(Map.Entry.<Integer, Double>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Double>comparingByKey().reversed()))
                .map(best -> new Suspected(best.getKey(), nerve.nerve(), nerve.side()));
    }

    /// True where a finding of that side, or of a side nobody told, may speak of this lesion.
    boolean concerns(Side other) {
        return side == Side.UNSAID || other == Side.UNSAID || side == other;
    }
}
