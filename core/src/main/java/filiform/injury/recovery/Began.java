package filiform.injury.recovery;

/// When the deficit began, seen from the needle.
public enum Began {
    AT_INSERTION,
    WITHIN_HOURS,
    WITHIN_DAYS,
    LATER,
    UNKNOWN
}
