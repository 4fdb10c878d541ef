package filiform.followup.documentation;

import filiform.atlas.Basis;

/// One thing to check so that a needle is clean and none stays behind.
///
/// @param why    what could go wrong, in one sentence
/// @param closes true where the visit may not close before it is ticked, or it is written why it was not done
public record CheckItem(String id, Moment moment, String text, String why, boolean closes, Basis basis) {

    /// When it is due.
    public enum Moment {
        BEFORE,
        DURING,
        AFTER;

        public String words() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
