package filiform.screening.scope;

import filiform.measure.Answer;
import java.time.LocalDate;
import java.util.Optional;

/// How long a licence or credential holds.
public sealed interface Expiry {

    /// The last day on which it holds.
    record On(LocalDate last) implements Expiry {}

    /// It names no end.
    record Never() implements Expiry {}

    /// Nobody told: it counts for nothing until told.
    record Unsaid() implements Expiry {}

    /// Whether it holds on a day.
    default Answer holds(Optional<LocalDate> day) {
        return switch (this) {
            case Never _ -> Answer.YES;
            case Unsaid _ -> Answer.UNKNOWN;
            case On(LocalDate last) ->
                day.map(today -> today.isAfter(last) ? Answer.NO : Answer.YES).orElse(Answer.UNKNOWN);
        };
    }

    default String words() {
        return switch (this) {
            case Never _ -> "without an end";
            case Unsaid _ -> "its end is not told";
            case On(LocalDate last) -> "until " + last;
        };
    }
}
