package filiform.injury.recovery;

import filiform.atlas.Basis;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// How one group of sources sorts Sunderland's degrees into Seddon's grades.
///
/// @param name of the scheme, as people read it
public record Scheme(String name, Map<Sunderland, Seddon> grades, Basis basis) {

    public Scheme {
        grades = Map.copyOf(grades);
        if (!grades.keySet().equals(Set.of(Sunderland.values()))) {
            throw new IllegalArgumentException("A scheme sorts every degree, '%s' sorts %s.".formatted(name, grades));
        }
    }

    /// The chance of each grade, from the chances of the degrees.
    Map<Seddon, Double> of(Map<Sunderland, Double> degrees) {
        var sums = new EnumMap<Seddon, Double>(Seddon.class);
        for (Seddon grade : Seddon.values()) {
            sums.put(grade, 0.0);
        }
        for (Sunderland degree : Sunderland.values()) {
            sums.merge(grades.getOrDefault(degree, Seddon.NEUROTMESIS), degrees.getOrDefault(degree, 0.0), Double::sum);
        }
        return sums;
    }
}
