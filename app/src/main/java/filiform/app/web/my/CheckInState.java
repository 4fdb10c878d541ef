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

    /// Every check-in after a needle. The last one that is due is open until it is answered or the next one is due.
    public static List<CheckInState> of(
            List<CheckInTime> times, Instant needled, List<Entry<CheckedIn>> told, Instant now) {
        var states = new ArrayList<CheckInState>();
        for (int i = 0; i < times.size(); i++) {
            CheckInTime time = times.get(i);
            boolean last =
                    i + 1 == times.size() || due(times.get(i + 1), needled).isAfter(now);
            boolean answered =
                    told.stream().anyMatch(entry -> entry.what().checkIn().equals(time.id()));
            Instant due = due(time, needled);
            Stand stand = answered ? Stand.ANSWERED : due.isAfter(now) ? Stand.LATER : last ? Stand.OPEN : Stand.PASSED;
            states.add(new CheckInState(time, due, stand));
        }
        return states;
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
