package filiform.planning.consent;

import java.util.Locale;

/// The parts of a consent text, in the order in which they are read.
public enum Part {
    WHAT,
    /// What is planned for this patient.
    PLAN,
    BENEFIT,
    NO_CURE,
    /// From acupuncture and from injections.
    DIFFERENT,
    RISKS,
    /// What this needle may touch.
    TOUCH,
    /// What is special about this patient.
    YOU,
    INSTEAD,
    RIGHTS,
    HOME,
    ASK,
    COPY;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
