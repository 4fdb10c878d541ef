package filiform.response;

import filiform.atlas.Names;
import filiform.measure.Answer;
import filiform.measure.Bounds;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// What the patient says and the practitioner sees while the needle is in.
///
/// @param qualities of the feeling, by the table's names; empty means not told
/// @param radiates  whether it travels from the needle
/// @param where     the places where it is felt, in plain words; may be empty
/// @param intensity 0 to 10; empty means not told
/// @param signs     seen or told, by the table's names; empty means not told, "none" means looked for and not there
public record Report(
        NeedlePlace place,
        Set<String> qualities,
        Answer radiates,
        List<String> where,
        OptionalInt intensity,
        Set<String> signs) {

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
        qualities = Set.copyOf(qualities);
        where = List.copyOf(where);
        signs = Set.copyOf(signs);
        intensity.ifPresent(value -> Bounds.check("intensity", value, 0, 10));
    }

    /// A place named beside "does not travel" is believed, not the "no".
    ///
    /// @param local folded words for "at the needle"
    Placement placement(Set<String> local) {
        List<String> away =
                where.stream().filter(text -> !local.contains(Names.fold(text))).toList();
        if (radiates == Answer.NO && away.isEmpty()) {
            return Placement.STAYS;
        }
        if (away.isEmpty()) {
            return radiates == Answer.YES ? Placement.NOT_KNOWN : Placement.UNTOLD;
        }
        if (place.referral().isEmpty()) {
            return Placement.NOT_KNOWN;
        }
        return away.stream().allMatch(place::refersTo) ? Placement.INSIDE : Placement.OUTSIDE;
    }
}
