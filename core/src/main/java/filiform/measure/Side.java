package filiform.measure;

/// The side of the body. `UNSAID` is a value of its own: a side is never guessed.
public enum Side {
    LEFT,
    RIGHT,
    UNSAID;

    public String words() {
        return switch (this) {
            case LEFT -> "left";
            case RIGHT -> "right";
            case UNSAID -> "side not given";
        };
    }
}
