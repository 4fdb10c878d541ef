package filiform.followup.checkin;

import filiform.atlas.Basis;
import filiform.measure.Bounds;

/// A time after the session at which the patient is asked how it goes.
///
/// @param id                 such as `24 hours`; it never changes, since records name it
/// @param hours              after the last needle came out, above 0, at most 10,000
/// @param answerWithinHours  after so many hours without an answer, above 0, at most 1,000, the silence is a signal
/// @param words              why then, as the patient reads it
public record CheckInTime(String id, double hours, double answerWithinHours, String words, Basis basis) {

    public CheckInTime {
        Bounds.check("hours until the check-in", hours, 0.1, 10_000);
        Bounds.check("hours within which to answer", answerWithinHours, 0.1, 1_000);
    }
}
