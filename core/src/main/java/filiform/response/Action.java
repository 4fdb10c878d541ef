package filiform.response;

/// What to do with the needle now, mildest first.
public enum Action {
    CONTINUE,
    /// Hold still, do not advance, ask.
    PAUSE,
    /// Stop and take the needle out.
    STOP,
    /// Stop, and get emergency help.
    EMERGENCY;

    public String words() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
