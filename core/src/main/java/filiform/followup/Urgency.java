package filiform.followup;

/// How soon someone must look, calmest first.
public enum Urgency {
    SELF_CARE,
    ROUTINE,
    SOON,
    URGENT,
    EMERGENCY;

    /// As JSON and people's texts name it: "self-care".
    public String words() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    Urgency orHigher(Urgency other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /// So many steps more urgent, but not beyond the cap, and never less urgent than it was.
    Urgency raised(int steps, Urgency cap) {
        Urgency level = this;
        for (int i = 0; i < steps && level.compareTo(cap) < 0; i++) {
            level = level.next();
        }
        return level;
    }

    private Urgency next() {
        return switch (this) {
            case SELF_CARE -> ROUTINE;
            case ROUTINE -> SOON;
            case SOON -> URGENT;
            case URGENT, EMERGENCY -> EMERGENCY;
        };
    }
}
