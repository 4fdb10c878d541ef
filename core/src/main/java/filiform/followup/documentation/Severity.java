package filiform.followup.documentation;

/// How serious an unwanted event was, in the words of Carnes and others, mildest first.
public enum Severity {
    MILD,
    MODERATE,
    MAJOR;

    public String words() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
