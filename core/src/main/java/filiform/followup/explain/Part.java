package filiform.followup.explain;

/// The parts of the explanation, in the order in which they are read.
public enum Part {
    NERVE,
    MEET,
    FEEL,
    FOLLOW,
    DEGREES,
    INFLAMMATION,
    NEEDLES,
    NOW;

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
