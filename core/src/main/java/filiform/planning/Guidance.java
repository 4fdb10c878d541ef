package filiform.planning;

/// How the needle is steered.
public enum Guidance {
    /// By landmarks and touch alone; also what holds when nothing is said.
    PALPATION,
    /// The bone behind is held between two fingers.
    BRACKETING,
    /// The tip is seen on ultrasound.
    ULTRASOUND,
    /// A current through the needle makes a near nerve answer; the hand is no steadier for it.
    ELECTRICAL_STIMULATION;

    public String words() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
