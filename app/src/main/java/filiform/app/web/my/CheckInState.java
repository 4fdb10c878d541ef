package filiform.app.web.my;

import filiform.followup.checkin.CheckInTime;
import filiform.record.event.PatientEvent.CheckedIn;
import filiform.record.visit.PatientNote.Entry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How the check-ins of a visit stand for the patient.
///
/// @param due when it is due
public record CheckInState(CheckInTime time, Instant due, Stand stand) {

    /// How one check-in stands.
    public enum Stand {
        ANSWERED,
        /// It is asked for now.
        OPEN,
        /// It went by without an answer.
        PASSED,
        LATER
    }

    /// Every check-in after the needles of a visit; none where it has none. The last one that is due is open until it
    /// is answered or the next one is due. What the patient told about another visit answers the one that was
    /// open then.
    ///
    /// @param told by the patient about any visit
    public static List<CheckInState> of(
            List<CheckInTime> times, MyVisit visit, List<Entry<CheckedIn>> told, Instant now) {
        var states = new ArrayList<CheckInState>();
        for (int i = 0; visit.needled().isPresent() && i < times.size(); i++) {
            CheckInTime time = times.get(i);
            Instant due = due(time, visit.needled().get());
            Instant next =
                    i + 1 < times.size() ? due(times.get(i + 1), visit.needled().get()) : Instant.MAX;
            boolean answered = told.stream().anyMatch(entry -> answers(entry, visit, time, due, next));
            Stand stand = answered
                    ? Stand.ANSWERED
                    : due.isAfter(now) ? Stand.LATER : next.isAfter(now) ? Stand.OPEN : Stand.PASSED;
            states.add(new CheckInState(time, due, stand));
        }
        return states;
    }

    private static boolean answers(Entry<CheckedIn> entry, MyVisit visit, CheckInTime time, Instant due, Instant next) {
        Instant at = entry.said().happenedAt();
        return entry.what().visit().equals(visit.id())
                ? entry.what().checkIn().equals(time.id())
                : !at.isBefore(due) && at.isBefore(next);
    }

    /// The check-in that an answer answers now; none where none is open.
    public static Optional<CheckInTime> open(List<CheckInState> states) {
        return states.stream()
                .filter(state -> state.stand() == Stand.OPEN)
                .map(CheckInState::time)
                .findFirst();
    }

    private static Instant due(CheckInTime time, Instant needled) {
        return needled.plus(Duration.ofMinutes(Math.round(time.hours() * 60)));
    }
}
