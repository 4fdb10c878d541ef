package filiform.record;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;

/// How long records are kept: whole years after the last entry. Nothing is ever erased by itself: a list shows who is
/// past the date, and a person erases.
///
/// @param years 1 to 200; empty where the law of the place is not known, and then nobody is ever past the date
public record Retention(OptionalInt years) {

    public Retention {
        if (years.isPresent() && (years.getAsInt() < 1 || years.getAsInt() > 200)) {
            throw new IllegalArgumentException("years must lie in 1 to 200, was %d.".formatted(years.getAsInt()));
        }
    }

    /// Patients of whom nothing was recorded for so many years, the longest ago first.
    public List<Chain> past(Journal journal, Instant now) {
        if (years.isEmpty()) {
            return List.of();
        }
        Instant before =
                now.atOffset(ZoneOffset.UTC).minusYears(years.getAsInt()).toInstant();
        return journal.read(handle -> Rows.untouchedSince(handle, before));
    }
}
