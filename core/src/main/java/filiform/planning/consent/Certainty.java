package filiform.planning.consent;

/// How sure the authors of a review are of an effect, in the steps of GRADE.
public enum Certainty {
    HIGH,
    MODERATE,
    LOW,
    VERY_LOW,
    /// Between two steps, or given for several effects at once.
    VERY_LOW_TO_MODERATE,
    LOW_TO_MODERATE,
    /// What was read does not say.
    NOT_READ;

    /// For a patient.
    public String words() {
        return switch (this) {
            case HIGH -> "This is well tested.";
            case MODERATE -> "We are fairly sure of this.";
            case LOW -> "We are not very sure of this.";
            case VERY_LOW -> "We are not sure of this at all.";
            case VERY_LOW_TO_MODERATE, LOW_TO_MODERATE -> "We are not very sure of this. Some of the tests were weak.";
            case NOT_READ -> "How sure this is, we do not know.";
        };
    }

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
