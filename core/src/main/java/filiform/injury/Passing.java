package filiform.injury;

import filiform.atlas.Atlas;
import filiform.atlas.Muscle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/// Which part, 0 to 1, of what a finding tests runs through a segment of the nerve tree.
final class Passing {

    private final Atlas atlas;
    private final Map<String, double[]> movements = new LinkedHashMap<>();

    /// A movement is its movers' supply, an assistant counting for `assistantWeight` of a prime mover.
    Passing(Atlas atlas, double assistantWeight) {
        this.atlas = atlas;
        var weights = new LinkedHashMap<String, Double>();
        for (Muscle muscle : atlas.muscles().all()) {
            for (Muscle.Action action : muscle.actions()) {
                double weight = action.prime() ? 1 : assistantWeight;
                weights.merge(action.name(), weight, Double::sum);
                add(movements.computeIfAbsent(action.name(), _ -> zeros()), muscle.name(), weight);
            }
        }
        movements.forEach((action, shares) -> {
            double whole = weights.getOrDefault(action, 1.0);
            for (int i = 0; i < shares.length; i++) {
                shares[i] /= whole;
            }
        });
    }

    private double[] zeros() {
        return new double[atlas.tree().segments().size()];
    }

    private void add(double[] shares, String muscle, double weight) {
        for (int i = 0; i < shares.length; i++) {
            shares[i] += weight * atlas.tree().muscleShare(i, muscle);
        }
    }

    double motor(int segment, String muscle) {
        return atlas.tree().muscleShare(segment, muscle);
    }

    double sensory(int segment, String area) {
        return atlas.tree().areaShare(segment, area);
    }

    /// 0 for a movement that no muscle of this atlas makes.
    double movement(int segment, String action) {
        double[] shares = movements.get(action);
        return shares == null ? 0 : shares[segment];
    }

    /// Empty for a finding that tests a place, and for a sign that speaks of no movement.
    OptionalDouble share(int segment, Finding finding) {
        return switch (finding) {
            case Finding.Power(var muscle, var _) -> OptionalDouble.of(motor(segment, muscle.name()));
            case Finding.Electromyography(var muscle, var _) -> OptionalDouble.of(motor(segment, muscle.name()));
            case Finding.Atrophy(var muscle, var _) -> OptionalDouble.of(motor(segment, muscle.name()));
            case Finding.Reflex(var arc, var _) ->
                OptionalDouble.of(motor(segment, arc.muscle().name()));
            case Finding.Movement(var action, var _) -> OptionalDouble.of(movement(segment, action));
            case Finding.NamedSign(var sign, var _) ->
                sign.action().isBlank() ? OptionalDouble.empty() : OptionalDouble.of(movement(segment, sign.action()));
            case Finding.Feeling(var area, var _) -> OptionalDouble.of(sensory(segment, area.name()));
            case Finding.Autonomic(var area, var _) -> OptionalDouble.of(sensory(segment, area.name()));
            case Finding.Radiation(var area, var _) -> OptionalDouble.of(sensory(segment, area.name()));
            case Finding.Tinel _, Finding.Conduction _, Finding.Imaging _ -> OptionalDouble.empty();
        };
    }
}
