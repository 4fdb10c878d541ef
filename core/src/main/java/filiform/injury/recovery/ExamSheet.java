package filiform.injury.recovery;

import java.util.List;

/// What to examine of one nerve, on one page: a row a test, with columns for left, right and each visit.
///
/// @param nerve   the suspected nerve
/// @param visits  days since onset, one column each for left and right
/// @param leftOut how many muscles did not fit on the page
public record ExamSheet(
        String nerve,
        List<MuscleRow> muscles,
        List<SkinRow> skin,
        List<String> reflexes,
        List<TinelRow> tinel,
        List<Integer> visits,
        int leftOut) {

    /// A muscle to test.
    ///
    /// @param movement its prime movement, to be made against resistance
    /// @param roots    that supply most of it, such as "C6, C7"
    /// @param branch   the nerve that its branch leaves
    /// @param beyond   true where it lies beyond the suspected place: it should be weak; false: it should be spared
    public record MuscleRow(String muscle, String movement, String roots, String branch, boolean beyond) {}

    /// A spot to touch.
    ///
    /// @param autonomous true where one nerve alone feels it, so that it tells most
    public record SkinRow(String area, boolean autonomous, boolean beyond) {}

    /// Where to tap.
    ///
    /// @param mm from the suspected place, 0 at it
    public record TinelRow(String nerve, String place, int mm) {}

    public ExamSheet {
        muscles = List.copyOf(muscles);
        skin = List.copyOf(skin);
        reflexes = List.copyOf(reflexes);
        tinel = List.copyOf(tinel);
        visits = List.copyOf(visits);
    }
}
