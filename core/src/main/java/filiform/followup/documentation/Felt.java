package filiform.followup.documentation;

/// How strong an unwanted event was for the patient.
public enum Felt {
    MILD,
    MODERATE,
    SEVERE;

    public String words() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
