package filiform.record.model;

import filiform.followup.checkin.CheckInTable;
import java.time.Duration;
import java.util.List;

/// When patients are asked how it goes, counted from the last needle of a visit.
///
/// @param id     of the check-in
/// @param after  above 0
/// @param within after how long without an answer it counts as missed, above 0
public record DueTime(String id, Duration after, Duration within) {

    public DueTime {
        if (!after.isPositive() || !within.isPositive()) {
            throw new IllegalArgumentException("%s: %s and %s must be above 0.".formatted(id, after, within));
        }
    }

    /// Every check-in of the clinical content.
    public static List<DueTime> of(CheckInTable table) {
        return table.times().stream()
                .map(time -> new DueTime(time.id(), hours(time.hours()), hours(time.answerWithinHours())))
                .toList();
    }

    private static Duration hours(double hours) {
        return Duration.ofSeconds(Math.round(hours * 3600));
    }

    /// How long after the needle it counts as missed.
    Duration missed() {
        return after.plus(within);
    }
}
