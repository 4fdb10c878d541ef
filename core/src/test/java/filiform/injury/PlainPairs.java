package filiform.injury;

import filiform.atlas.Atlas;
import filiform.injury.Hypothesis.Both;
import filiform.injury.Hypothesis.Lesion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which pairs of lesions are weighed: the two likeliest lesions of each of the three likeliest nerves, with every
/// other lesion of another nerve or side.
final class PlainPairs {

    private static final int NERVES = 3;
    private static final int LESIONS = 2;
    /// What is less likely than the best by more than this, as a natural logarithm, is left out.
    private static final double NEGLIGIBLE = 16;

    private final Atlas atlas;

    PlainPairs(Atlas atlas) {
        this.atlas = atlas;
    }

    /// @param weights prior times likelihood of each single explanation
    /// @param unsaid  true where a finding has no side: it would count for the lesions of both sides
    List<Both> of(Map<Hypothesis, Double> weights, boolean unsaid) {
        var pairs = new ArrayList<Both>();
        List<Lesion> leading = leading(weights);
        for (int i = 0; i < leading.size(); i++) {
            for (Hypothesis other : weights.keySet()) {
                boolean done =
                        other instanceof Lesion && leading.subList(0, i + 1).contains(other);
                if (!done && other instanceof Lesion second && may(leading.get(i), second, unsaid)) {
                    pairs.add(new Both(leading.get(i), second));
                }
            }
        }
        return pairs;
    }

    private boolean may(Lesion first, Lesion second, boolean unsaid) {
        return first.side() == second.side() ? !nerve(first).equals(nerve(second)) : !unsaid;
    }

    private List<Lesion> leading(Map<Hypothesis, Double> weights) {
        var lesions = new ArrayList<Lesion>();
        weights.keySet().forEach(hypothesis -> lesions.addAll(hypothesis.lesions()));
        // equal ones in the atlas's order: equality is a question of the last digits
        lesions.sort(Comparator.comparingDouble(lesion -> -rounded(weights, lesion)));
        var taken = new HashMap<String, Integer>();
        var leading = new ArrayList<Lesion>();
        for (Lesion lesion : lesions) {
            String nerve = nerve(lesion) + lesion.side();
            boolean near = log(weights, lesion) > log(weights, lesions.getFirst()) - NEGLIGIBLE;
            if (near && (taken.containsKey(nerve) || taken.size() < NERVES) && taken.getOrDefault(nerve, 0) < LESIONS) {
                taken.merge(nerve, 1, Integer::sum);
                leading.add(lesion);
            }
        }
        return leading;
    }

    private static double log(Map<Hypothesis, Double> weights, Lesion lesion) {
        return Math.log(weights.getOrDefault(lesion, 0.0));
    }

    private static double rounded(Map<Hypothesis, Double> weights, Lesion lesion) {
        return Math.rint(log(weights, lesion) * 1e9) / 1e9;
    }

    /// A pair that changes nothing is left out.
    static boolean counts(double weight, Map<Hypothesis, Double> weights) {
        double best =
                weights.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return Math.log(weight) > Math.log(best) - NEGLIGIBLE;
    }

    private String nerve(Lesion lesion) {
        return atlas.tree().segments().get(lesion.segment()).nerve();
    }
}
