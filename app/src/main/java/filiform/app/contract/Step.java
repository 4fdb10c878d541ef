package filiform.app.contract;

/// The questions that the program answers, in the order of the visit.
public enum Step {
    SCREEN,
    PLAN,
    RESPOND,
    LOCALISE,
    ASSESS,
    TRIAGE;

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
