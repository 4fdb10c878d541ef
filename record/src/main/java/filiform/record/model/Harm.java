package filiform.record.model;

import filiform.followup.Urgency;
import java.util.List;
import java.util.Optional;

/// The place of each word of triage, by which a table is sorted: 0 the calmest. A word keeps its place for
/// ever.
final class Harm {

    private static final List<Urgency> CALMEST_FIRST =
            List.of(Urgency.SELF_CARE, Urgency.ROUTINE, Urgency.SOON, Urgency.URGENT, Urgency.EMERGENCY);

    private Harm() {}

    static int place(Urgency urgency) {
        return CALMEST_FIRST.indexOf(urgency);
    }

    static Urgency at(int place) {
        return CALMEST_FIRST.get(place);
    }

    /// The urgency of a word, or none for what is no word of triage.
    static Optional<Urgency> read(String word) {
        return CALMEST_FIRST.stream()
                .filter(urgency -> urgency.words().equals(word))
                .findFirst();
    }
}
