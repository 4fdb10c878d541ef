package filiform.injury;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/// Explanations with what is believed of each, in the order in which they were added.
final class Beliefs {

    private final List<Hypothesis> hypotheses = new ArrayList<>();
    private double[] chances = new double[1024];

    void add(Hypothesis hypothesis, double chance) {
        if (hypotheses.size() == chances.length) {
            chances = java.util.Arrays.copyOf(chances, 2 * chances.length);
        }
        chances[hypotheses.size()] = chance;
        hypotheses.add(hypothesis);
    }

    int size() {
        return hypotheses.size();
    }

    Hypothesis hypothesis(int index) {
        return hypotheses.get(index);
    }

    double chance(int index) {
        return chances[index];
    }

    Map<Hypothesis, Double> chances() {
        var all = new LinkedHashMap<Hypothesis, Double>();
        for (int i = 0; i < size(); i++) {
            all.put(hypotheses.get(i), chances[i]);
        }
        return all;
    }

    /// The same explanations, each belief changed.
    Beliefs map(DoubleUnaryOperator change) {
        var changed = new Beliefs();
        for (int i = 0; i < size(); i++) {
            changed.add(hypotheses.get(i), change.applyAsDouble(chances[i]));
        }
        return changed;
    }
}
