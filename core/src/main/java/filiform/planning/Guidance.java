package filiform.planning;

/// How the needle is steered.
public enum Guidance {
    /// By landmarks and touch alone; also what holds when nothing is said.
    PALPATION,
    /// The bone behind is held between two fingers.
    BRACKETING,
    /// The tip is seen on ultrasound.
    ULTRASOUND;

    public String words() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
