package filiform.injury;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// The fibres that a finding tests: those of muscles, by weight, or those of one area of skin.
///
/// @param muscles weights summing to 1; empty where skin is tested
/// @param area    blank where muscles are tested
record Fibres(SortedMap<String, Double> muscles, String area) {

    Fibres {
        double sum = muscles.values().stream().mapToDouble(Double::doubleValue).sum();
        var parts = new TreeMap<String, Double>();
        muscles.forEach((muscle, weight) -> parts.put(muscle, weight / sum));
        muscles = Collections.unmodifiableSortedMap(parts);
    }

    static Fibres muscle(String name) {
        return new Fibres(new TreeMap<>(java.util.Map.of(name, 1.0)), "");
    }

    static Fibres area(String name) {
        return new Fibres(new TreeMap<>(), name);
    }

    boolean motor() {
        return area.isBlank();
    }

    /// Part of the tested strength that these muscles give.
    double of(Iterable<String> names) {
        double sum = 0;
        for (String name : names) {
            sum += muscles.getOrDefault(name, 0.0);
        }
        return sum;
    }
}
