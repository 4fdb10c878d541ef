package filiform.measure;

/// The side of the body. `UNSAID` is a value of its own: a side is never guessed.
public enum Side {
    LEFT,
    RIGHT,
    UNSAID;

    /// True where both may be the same side: one that is not said may be either.
    public boolean may(Side other) {
        return this == UNSAID || other == UNSAID || this == other;
    }

    public String words() {
        return switch (this) {
            case LEFT -> "left";
            case RIGHT -> "right";
            case UNSAID -> "side not given";
        };
    }
}
