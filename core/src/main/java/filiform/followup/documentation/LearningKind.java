package filiform.followup.documentation;

import filiform.atlas.Basis;

/// A kind of learning that a practitioner can log.
///
/// @param unit   what is counted
/// @param counts which demand of a place it can count towards
public record LearningKind(String id, String name, Unit unit, Towards counts, Basis basis) {

    public enum Unit {
        HOURS,
        SESSIONS,
        TIMES;

        public String words() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// Hours in person are hours too.
    public enum Towards {
        HOURS,
        HOURS_IN_PERSON,
        SUPERVISED_SESSIONS,
        NONE;

        public String words() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        }
    }
}
