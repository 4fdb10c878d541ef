package filiform.screening.scope;

/// What a source says of dry needling by a profession at a place, the most permissive first. Where sources differ, the
/// last of them decides.
public enum Status {
    ALLOWED,
    ALLOWED_WITH_CONDITIONS,
    /// The source says nothing plain for or against.
    SILENT,
    /// A law was passed, but nobody may act on it yet.
    LAW_PASSED_BUT_NOT_USABLE,
    PROHIBITED;

    public String words() {
        return name().replace('_', ' ').toLowerCase(java.util.Locale.ROOT);
    }

    boolean allows() {
        return compareTo(ALLOWED_WITH_CONDITIONS) <= 0;
    }
}
