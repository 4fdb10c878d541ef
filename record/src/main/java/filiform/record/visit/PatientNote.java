package filiform.record.visit;

import filiform.record.event.PatientEvent;
import filiform.record.event.PatientEvent.AdverseEventReported;
import filiform.record.event.PatientEvent.Attached;
import filiform.record.event.PatientEvent.CarePlanned;
import filiform.record.event.PatientEvent.CheckInSeen;
import filiform.record.event.PatientEvent.CheckedIn;
import filiform.record.event.PatientEvent.FollowUpDone;
import filiform.record.event.PatientEvent.FollowUpPlanned;
import filiform.record.event.PatientEvent.PatientRegistered;
import filiform.record.event.PatientEvent.Reachable;
import filiform.record.event.PatientEvent.ReferralMade;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What is known of one patient beside the visits: every event of the patient's chain, corrections in their
/// places.
///
/// @param standing  in the order of the journal
/// @param corrected what was corrected, by the event that stands in its place
public record PatientNote(UUID patient, List<Said> standing, Map<UUID, Said> corrected) {

    public PatientNote {
        standing = List.copyOf(standing);
        corrected = Map.copyOf(corrected);
    }

    /// An event of one kind with its own content.
    public record Entry<T extends PatientEvent>(Said said, T what) {}

    /// A follow-up and the calls that were made for it.
    public record FollowUp(Entry<FollowUpPlanned> planned, List<Entry<FollowUpDone>> calls) {
        public FollowUp {
            calls = List.copyOf(calls);
        }

        /// True until somebody reached the patient: a call that nobody answered closes nothing.
        public boolean isOpen() {
            return calls.stream().noneMatch(call -> call.what().reached());
        }
    }

    /// Folds the chain of a patient, in the order of the journal.
    public static PatientNote of(UUID patient, List<Said> events) {
        Standing standing = Standing.of(events);
        return new PatientNote(patient, standing.said(), standing.corrected());
    }

    /// Who the patient is; none where nobody has said.
    public Optional<PatientRegistered> registered() {
        return last(PatientRegistered.class).map(Entry::what);
    }

    public Optional<Entry<CarePlanned>> care() {
        return last(CarePlanned.class);
    }

    public List<FollowUp> followUps() {
        List<Entry<FollowUpDone>> calls = all(FollowUpDone.class);
        return all(FollowUpPlanned.class).stream()
                .map(planned -> new FollowUp(
                        planned,
                        calls.stream()
                                .filter(call -> call.what()
                                        .planned()
                                        .map(id -> id.equals(planned.said().id()))
                                        .orElse(false))
                                .toList()))
                .toList();
    }

    public List<Entry<AdverseEventReported>> adverseEvents() {
        return all(AdverseEventReported.class);
    }

    public List<Entry<ReferralMade>> referrals() {
        return all(ReferralMade.class);
    }

    public List<Entry<Attached>> attachments() {
        return all(Attached.class);
    }

    /// What the patient told from home.
    public List<Entry<CheckedIn>> checkIns() {
        return all(CheckedIn.class);
    }

    /// Who saw an answer from home, and what was done; empty means that nobody has.
    public List<Entry<CheckInSeen>> seen(UUID checkedIn) {
        return all(CheckInSeen.class).stream()
                .filter(entry -> entry.what().checkedIn().equals(checkedIn))
                .toList();
    }

    /// How the patient may be written to; none where nobody has asked, and then nothing is sent.
    public Optional<Entry<Reachable>> reachable() {
        return last(Reachable.class);
    }

    /// Everything of one kind that stands, in order.
    public <T extends PatientEvent> List<Entry<T>> all(Class<T> kind) {
        return standing.stream()
                .filter(said -> kind.isInstance(said.what()))
                .map(said -> new Entry<>(said, kind.cast(said.what())))
                .toList();
    }

    private <T extends PatientEvent> Optional<Entry<T>> last(Class<T> kind) {
        List<Entry<T>> all = all(kind);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }
}
