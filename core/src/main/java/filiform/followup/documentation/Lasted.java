package filiform.followup.documentation;

/// How long an unwanted event lasted.
public enum Lasted {
    HOURS,
    DAYS,
    WEEKS;

    public String words() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
