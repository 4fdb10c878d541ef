package filiform.injury;

import filiform.atlas.Basis;
import java.util.List;

/// How bad the injury is, as far as anyone can tell today.
public sealed interface Grading {

    /// Seddon's grades. Sunderland I is neurapraxia; II is axonotmesis; V is neurotmesis; of III and IV sources differ.
    enum Seddon {
        NEURAPRAXIA("Sunderland I"),
        AXONOTMESIS("Sunderland II, in most schemes also III and IV"),
        NEUROTMESIS("Sunderland V, in some schemes also III and IV");

        private final String sunderland;

        Seddon(String sunderland) {
            this.sunderland = sunderland;
        }

        public String sunderland() {
            return sunderland;
        }

        public String words() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// Graded, as probabilities in falling order. It never ends follow-up.
    record Graded(List<GradeChance> grades, List<String> because) implements Grading {
        public Graded {
            grades = List.copyOf(grades);
            because = List.copyOf(because);
        }
    }

    record GradeChance(Seddon grade, double probability) {}

    /// No test yet that could tell the grades apart.
    record NotYetGradable(List<Missing> missing) implements Grading {
        public NotYetGradable {
            missing = List.copyOf(missing);
            if (missing.isEmpty()) {
                throw new IllegalArgumentException("Nothing is missing. Maybe the injury should be graded.");
            }
        }
    }

    /// A test that can tell the grades apart, and the first day since onset on which it can.
    record Missing(String test, int fromDay, Basis basis) {}
}
