package filiform.followup;

import java.util.OptionalDouble;

/// A stretch of hours after the session, from `from` up to but without `before`.
public record Window(double from, double before) {

    public static final Window ALWAYS = new Window(0, Double.POSITIVE_INFINITY);

    public Window {
        if (!(from >= 0 && before > from)) {
            throw new IllegalArgumentException(
                    "A window needs 0 <= from < before, was %s, %s.".formatted(from, before));
        }
    }

    /// True unless the hours are known and lie outside.
    boolean mayHold(OptionalDouble hours) {
        return hours.isEmpty() || (hours.getAsDouble() >= from && hours.getAsDouble() < before);
    }
}
