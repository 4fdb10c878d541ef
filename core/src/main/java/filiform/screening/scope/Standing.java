package filiform.screening.scope;

import filiform.atlas.Basis;
import java.time.LocalDate;
import java.util.Optional;

/// What one group of sources says of a profession at a place.
///
/// @param date  of the source or the law, as far as it was seen, in words: "2026-01", "not known"
/// @param until the first day on which it no longer says so; empty where it names no end
public record Standing(Status status, String date, Optional<LocalDate> until, Basis basis) {

    public Standing {
        if (date.isBlank()) {
            throw new IllegalArgumentException("A standing needs a date, if only 'not known'.");
        }
    }

    /// What it says on this day. After its end it says nothing; on an unknown day one that has an end is over.
    Status on(Optional<LocalDate> day) {
        boolean holds = until.isEmpty() || (day.isPresent() && day.get().isBefore(until.get()));
        return holds || !status.allows() ? status : Status.SILENT;
    }
}
