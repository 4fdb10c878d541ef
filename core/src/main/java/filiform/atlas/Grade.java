package filiform.atlas;

/// How well a number or rule is founded, best first.
public enum Grade {
    /// Read at a source as a measurement.
    MEASURED,
    /// Computed from measured numbers; the note says how.
    DERIVED,
    /// A textbook's or an expert body's statement.
    CONSENSUS,
    /// Nobody's figure: ours, wide and cautious.
    ASSUMED;

    public String words() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /// The weaker of two grades: a conclusion is as good as its worst part.
    public Grade orWorse(Grade other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
