package filiform.app.web.my;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.contract.Decisions;
import filiform.followup.Triaged;
import filiform.followup.checkin.CheckInTime;
import filiform.measure.Answer;
import filiform.record.Appended;
import filiform.record.Chain;
import filiform.record.Correction;
import filiform.record.Event;
import filiform.record.Recorded;
import filiform.record.event.PatientEvent.CheckedIn;
import filiform.record.model.CheckIns;
import filiform.record.visit.PatientNote;
import filiform.record.visit.PatientNote.Entry;
import filiform.record.visit.Scribe;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Judges what a patient answers, by the same path as `filiform triage`, and records it.
public final class CheckInDesk {

    /// The patient answered one question more: the first answer is replaced, not repeated, so that it is one contact.
    private static final String MORE = "the patient answered more questions";

    private final HomeTriage triage;
    private final List<CheckInTime> times;
    private final Scribe scribe;

    public CheckInDesk(Decisions decisions, Scribe scribe) {
        triage = new HomeTriage(decisions);
        times = decisions.knowledge().tables().checkIns().times();
        this.scribe = scribe;
    }

    /// What was sent of an answer.
    ///
    /// @param id       that the phone gave it; sent twice it stands once
    /// @param corrects the answer that it completes, or none
    /// @param happened as the phone's clock says, which may be wrong
    /// @param received as the clinic's clock says
    public record Sent(
            UUID id,
            Optional<UUID> corrects,
            Instant happened,
            Instant received,
            CheckInForm.Read read,
            String language) {}

    /// An answer as it stands in the record.
    public record Kept(UUID id, Instant happened, CheckedIn what, Triaged triaged) {}

    /// Judges and records an answer. One that is recorded already is read back as it stands.
    ///
    /// @param visits of the patient, the latest first
    public Kept keep(PatientNote patient, List<MyVisit> visits, MyVisit visit, Sent sent) {
        Optional<Entry<CheckedIn>> known = find(patient, sent.id());
        if (known.isPresent()) {
            CheckedIn what = known.get().what();
            return new Kept(sent.id(), known.get().said().happenedAt(), what, triage.again(what));
        }
        List<MyVisit> lingering = MyVisits.lingering(visits, visit);
        Optional<Entry<CheckedIn>> earlier = sent.corrects()
                .flatMap(id -> find(patient, id))
                .filter(entry -> completes(entry.what(), lingering, sent));
        HomeTriage.Judged judged = triage.judge(lingering, sent, contacts(earlier, visit));
        var what = new CheckedIn(
                visit.id(),
                earlier.map(entry -> entry.what().checkIn()).orElseGet(() -> answers(patient, visit, sent.happened())),
                judged.input(),
                sent.read().places(),
                sent.read().words(),
                judged.triaged().urgency().words(),
                sent.language());
        Optional<Correction> completes =
                earlier.map(entry -> new Correction(entry.said().id(), MORE));
        UUID id = write(new Scribe.Entry(
                sent.id(),
                Chain.patient(patient.patient()),
                Optional.empty(),
                sent.happened(),
                Event.SYSTEM,
                completes,
                what));
        return new Kept(id, sent.happened(), what, judged.triaged());
    }

    /// On disk when this returns. Where the id stands for something else the answer takes another: it is never lost.
    private UUID write(Scribe.Entry entry) {
        return switch (scribe.write(entry)) {
            case Appended.New _, Appended.AlreadyThere _ -> entry.id();
            case Appended.Conflict(Recorded there) when Scribe.same(there, entry) -> entry.id();
            case Appended.Conflict _ -> write(again(entry, UUID.randomUUID(), entry.corrects()));
            // What it completes was completed already: it stands for itself.
            case Appended.Overtaken _ -> write(again(entry, entry.id(), Optional.empty()));
        };
    }

    /// Only an answer that says the same of every symptom, and takes no "yes" about the patient back, completes an
    /// earlier one. Any other stands beside it, so that nothing that was told is lost from sight.
    private static boolean completes(CheckedIn earlier, List<MyVisit> visits, Sent sent) {
        ObjectNode symptoms = JsonNodeFactory.instance.objectNode();
        HomeTriage.answers(symptoms, sent.read().symptoms());
        Map<String, Answer> factors = HomeTriage.factors(visits, sent);
        return earlier.visit().equals(visits.getFirst().id())
                && symptoms.equals(earlier.input().path("symptoms"))
                && earlier.input().path("patient").properties().stream()
                        .filter(told -> told.getValue().asText().equals(Answer.YES.words()))
                        .allMatch(told -> factors.get(told.getKey()) == Answer.YES);
    }

    private static Scribe.Entry again(Scribe.Entry entry, UUID id, Optional<Correction> corrects) {
        return new Scribe.Entry(
                id, entry.chain(), entry.visit(), entry.happenedAt(), entry.author(), corrects, entry.what());
    }

    private static Optional<Entry<CheckedIn>> find(PatientNote patient, UUID id) {
        return patient.checkIns().stream()
                .filter(entry -> entry.said().id().equals(id))
                .findFirst();
    }

    /// How many earlier contacts count for an answer that completes nothing.
    public int contacts(MyVisit visit) {
        return CheckIns.earlier(scribe.journal(), visit.id());
    }

    private int contacts(Optional<Entry<CheckedIn>> earlier, MyVisit visit) {
        return earlier.map(entry -> entry.what().input().path("contacts_before").asInt())
                .orElseGet(() -> contacts(visit));
    }

    private String answers(PatientNote patient, MyVisit visit, Instant happened) {
        return CheckInState.open(CheckInState.of(times, visit, patient.checkIns(), happened))
                .map(CheckInTime::id)
                .orElse("");
    }

    /// Since the last needle, to a tenth; none where it is not known, or the clocks contradict each other.
    public static Optional<Double> hours(MyVisit visit, Instant now) {
        return visit.needled()
                .map(needled -> Duration.between(needled, now))
                .filter(since -> !since.isNegative() && since.toHours() < 100_000)
                .map(since -> Math.floor(since.toMinutes() / 6.0) / 10);
    }
}
