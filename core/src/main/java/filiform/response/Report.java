package filiform.response;

import filiform.atlas.Names;
import filiform.measure.Answer;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the patient says and the practitioner sees while the needle is in.
///
/// @param patient what may dull this patient's feeling, by the table's names; what is left out is unknown
public record Report(NeedlePlace place, Felt felt, Seen seen, Map<String, Answer> patient) {

    /// Where the feeling is, against the referral area of the needled muscle.
    public enum Placement {
        /// At the needle.
        STAYS,
        /// Travels, wholly inside the known referral area.
        INSIDE,
        /// Travels, at least partly outside it.
        OUTSIDE,
        /// Travels, and where to, or the referral area, is not known.
        NOT_KNOWN,
        /// Nobody said whether it travels.
        UNTOLD
    }

    public Report {
        patient = Map.copyOf(patient);
    }

    Set<String> qualities() {
        return felt.qualities();
    }

    /// With what the named muscles add.
    Set<String> signs() {
        return seen.signs(place.muscles());
    }

    Answer answer(String fact) {
        return patient.getOrDefault(fact, Answer.UNKNOWN);
    }

    /// A place or a direction named beside "does not travel" is believed, not the "no".
    ///
    /// @param local folded words for "at the needle"
    Placement placement(Set<String> local) {
        List<String> away = away(local);
        boolean heads = felt.direction() != Direction.NOT_KNOWN;
        if (felt.radiates() == Answer.NO && away.isEmpty() && !heads) {
            return Placement.STAYS;
        }
        if (away.isEmpty()) {
            return felt.radiates() == Answer.YES || heads ? Placement.NOT_KNOWN : Placement.UNTOLD;
        }
        if (place.referral().isEmpty()) {
            return Placement.NOT_KNOWN;
        }
        return away.stream().allMatch(place::refersTo) ? Placement.INSIDE : Placement.OUTSIDE;
    }

    /// The places told that are not the needle's own.
    ///
    /// @param local folded words for "at the needle"
    List<String> away(Set<String> local) {
        return felt.where().stream()
                .filter(text -> !local.contains(Names.fold(text)))
                .toList();
    }
}
