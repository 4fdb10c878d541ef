package filiform.response;

import java.util.Set;

/// How long a feeling lasts, or whether it came only later.
public enum TimeCourse {
    ONLY_FOR_A_MOMENT,
    FADES_WITHIN_SECONDS,
    STAYS,
    GROWS,
    CAME_LATER,
    /// Not told, or nobody knows.
    NOT_KNOWN;

    /// What may go with needling that goes on, if all the rest does.
    static final Set<TimeCourse> QUIET = Set.of(ONLY_FOR_A_MOMENT, FADES_WITHIN_SECONDS, STAYS);

    public String words() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
