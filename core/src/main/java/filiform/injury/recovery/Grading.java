package filiform.injury.recovery;

import filiform.atlas.Basis;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How bad the injury is, as far as anyone can tell today.
public sealed interface Grading {

    /// Graded, as probabilities in falling order. It never ends follow-up.
    ///
    /// @param degrees chance of each of Sunderland's degrees, summing to 1
    record Graded(List<GradeChance> grades, Map<Sunderland, Double> degrees, List<String> because) implements Grading {
        public Graded {
            grades = List.copyOf(grades);
            degrees = Collections.unmodifiableMap(new EnumMap<>(degrees));
            because = List.copyOf(because);
        }
    }

    /// A grade with its chance by the first scheme, and the least and the most that any scheme gives it.
    record GradeChance(Seddon grade, double probability, double low, double high) {}

    /// No test yet that could tell the grades apart.
    record NotYetGradable(List<Missing> missing) implements Grading {
        public NotYetGradable {
            missing = List.copyOf(missing);
            if (missing.isEmpty()) {
                throw new IllegalArgumentException("Nothing is missing. Maybe the injury should be graded.");
            }
        }
    }

    /// A test that can tell the grades apart, and the first days since onset on which it can: by the earliest source,
    /// and by the cautious one, from which on its silence counts too.
    record Missing(String test, int earliestDay, int fromDay, Basis basis) {}
}
