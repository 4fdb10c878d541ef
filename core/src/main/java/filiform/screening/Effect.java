package filiform.screening;

/// What a finding asks for, mildest first.
public enum Effect {
    /// Needle with the named change.
    CAUTION,
    /// Not today, or not before something is known or settled.
    DEFER,
    /// Never, within the scope of the question.
    FORBID;

    public String words() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
