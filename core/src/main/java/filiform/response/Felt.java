package filiform.response;

import filiform.measure.Answer;
import filiform.measure.Bounds;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// What the patient feels while the needle is in.
///
/// @param qualities by the table's names; empty means not told, "none" means told and nothing felt
/// @param radiates  whether it travels from the needle
/// @param where     the places where it is felt, in plain words; may be empty
/// @param intensity 0 to 10; empty means not told
/// @param minutes   from the needle's going in to the feeling, 0 to 1440; empty means not told
public record Felt(
        Set<String> qualities,
        Answer radiates,
        Direction direction,
        List<String> where,
        OptionalInt intensity,
        TimeCourse course,
        OptionalInt minutes) {

    /// Nothing was told.
    public static final Felt UNTOLD = new Felt(
            Set.of(),
            Answer.UNKNOWN,
            Direction.NOT_KNOWN,
            List.of(),
            OptionalInt.empty(),
            TimeCourse.NOT_KNOWN,
            OptionalInt.empty());

    public Felt {
        qualities = Set.copyOf(qualities);
        where = List.copyOf(where);
        intensity.ifPresent(value -> Bounds.check("intensity", value, 0, 10));
        minutes.ifPresent(value -> Bounds.check("minutes", value, 0, 1440));
    }

    /// Told, and nothing at all is felt.
    boolean nothing() {
        return qualities.equals(Set.of(Descriptor.NONE));
    }
}
