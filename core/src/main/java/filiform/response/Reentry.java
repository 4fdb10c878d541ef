package filiform.response;

/// Whether a needle may go in again after a stop, the strictest first.
public enum Reentry {
    /// Not at this site today.
    END_THIS_SITE,
    /// Not before what is unknown is known.
    EXAMINE_FIRST,
    /// By another path only.
    ANOTHER_PATH;

    public String words() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
