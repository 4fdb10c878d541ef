package filiform.injury.recovery;

/// Seddon's three grades. Which of Sunderland's degrees they hold differs between sources, see [Scheme].
public enum Seddon {
    NEURAPRAXIA("Sunderland I"),
    AXONOTMESIS("Sunderland II, in most schemes also III and IV"),
    NEUROTMESIS("Sunderland V, in some schemes also III and IV");

    private final String sunderland;

    Seddon(String sunderland) {
        this.sunderland = sunderland;
    }

    public String sunderland() {
        return sunderland;
    }

    public String words() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
