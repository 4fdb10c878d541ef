package filiform.app.text;

import java.time.LocalDate;
import java.util.List;

/// Days since onset as people read them, with the date where the onset is known.
///
/// `onset` is one date, or none.
final class Days {

    private Days() {}

    /// "day 21", or "2026-01-26 (day 21)".
    static String of(int day, List<LocalDate> onset) {
        return onset.isEmpty() ? "day " + day : "%s (day %d)".formatted(date(day, onset), day);
    }

    /// "day 0", "days 21 to 28", or "2026-01-26 to 2026-02-02 (days 21 to 28)".
    static String span(int from, int to, List<LocalDate> onset) {
        if (from == to) {
            return of(from, onset);
        }
        return onset.isEmpty()
                ? "days %d to %d".formatted(from, to)
                : "%s to %s (days %d to %d)".formatted(date(from, onset), date(to, onset), from, to);
    }

    private static LocalDate date(int day, List<LocalDate> onset) {
        return onset.getFirst().plusDays(day);
    }
}
