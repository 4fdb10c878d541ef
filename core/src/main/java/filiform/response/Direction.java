package filiform.response;

/// Which way a feeling travels from the needle.
public enum Direction {
    TOWARDS_THE_END_OF_THE_LIMB,
    TOWARDS_THE_TRUNK,
    /// Not told, or nobody knows.
    NOT_KNOWN;

    public String words() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
