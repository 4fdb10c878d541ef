package filiform.injury;

/// What the skin of an area feels.
public enum Sensation {
    ABSENT(0),
    REDUCED(1),
    PARAESTHESIA(1),
    NORMAL(2),
    /// Pain says that a nerve may be irritated; it is no class of loss.
    PAIN(-1);

    /// How many classes the likelihood table tells apart: absent, reduced or altered, normal.
    public static final int CLASSES = 3;

    private final int lossClass;

    Sensation(int lossClass) {
        this.lossClass = lossClass;
    }

    int lossClass() {
        return lossClass;
    }

    public String words() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
