package filiform.injury.recovery;

import filiform.atlas.Basis;
import filiform.injury.recovery.RecoveryKnowledge.Day;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What tells the degrees of injury apart. All from content.
///
/// @param schemes     how sources sort degrees into grades: the first is shown, the others set the bounds
/// @param conduction  first day on which nerve conduction can be interpreted
/// @param denervation first day on which the absence of denervation on electromyography counts
/// @param earliestDenervation first day on which denervation can come from this injury
public record GradeKnowledge(
        Prior prior,
        Evidence evidence,
        List<Scheme> schemes,
        Day conduction,
        Day denervation,
        int earliestDenervation) {

    public GradeKnowledge {
        schemes = List.copyOf(schemes);
        if (schemes.isEmpty() || earliestDenervation > denervation.day()) {
            throw new IllegalArgumentException("Grades need a scheme, and denervation no later than its absence.");
        }
    }

    /// Chances of the degrees before any test, summing to 1.
    public record Prior(Map<Sunderland, Double> chances, Basis basis) {
        public Prior {
            chances = complete(chances);
        }
    }

    /// Chance of each observation under each degree.
    public record Evidence(Map<Observation, Map<Sunderland, Double>> chances, Basis basis) {
        public Evidence {
            chances = Map.copyOf(chances);
            if (!chances.keySet().equals(Set.of(Observation.values()))) {
                throw new IllegalArgumentException(
                        "Evidence is needed for each observation, was for %s.".formatted(chances.keySet()));
            }
            chances.values().forEach(GradeKnowledge::complete);
        }

        double of(Observation observation, Sunderland degree) {
            return chances.getOrDefault(observation, Map.of()).getOrDefault(degree, 1.0);
        }
    }

    static Map<Sunderland, Double> complete(Map<Sunderland, Double> chances) {
        if (!chances.keySet().equals(Set.of(Sunderland.values()))) {
            throw new IllegalArgumentException("A chance is needed for each degree, was %s.".formatted(chances));
        }
        return Collections.unmodifiableMap(new EnumMap<>(chances));
    }
}
