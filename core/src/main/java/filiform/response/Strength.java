package filiform.response;

/// How strong a feeling is, in three steps.
public enum Strength {
    MILD,
    MODERATE,
    SEVERE;

    public String words() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
