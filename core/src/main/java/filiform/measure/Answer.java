package filiform.measure;

/// A reply to one clinical question. `UNKNOWN` is a reply, and never a reassuring one.
public enum Answer {
    YES,
    NO,
    UNKNOWN;

    public String words() {
        return switch (this) {
            case YES -> "yes";
            case NO -> "no";
            case UNKNOWN -> "unknown";
        };
    }
}
