package filiform.followup.checkin;

import java.util.List;

/// A factor of triage that a "yes" before the needle told. A "no" before the needle tells nothing: it may have changed.
///
/// @param factor    of the triage table
/// @param questions ids of screening, any of which tells it by "yes"
public record ToldBefore(String factor, List<String> questions) {

    public ToldBefore {
        questions = List.copyOf(questions);
    }
}
