package filiform.record.visit;

import filiform.record.Chain;
import filiform.record.Correction;
import filiform.record.Event;
import filiform.record.Journal;
import filiform.record.Recorded;
import filiform.record.event.EventCodec;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads visits and patients out of the journal.
public final class Notes {

    private Notes() {}

    /// A visit with the chain of its patient.
    public record OfVisit(Chain patient, VisitNote note) {}

    /// A visit, or none where it is not known.
    public static Optional<OfVisit> visit(Journal journal, UUID visit) {
        List<Recorded> events = journal.visit(visit);
        if (events.isEmpty()) {
            return Optional.empty();
        }
        Chain patient = events.getFirst().event().chain();
        return Optional.of(new OfVisit(
                patient, VisitNote.of(visit, events.stream().map(Notes::said).toList())));
    }

    /// A patient, or none where nothing is recorded.
    public static Optional<PatientNote> patient(Journal journal, Chain patient) {
        List<Recorded> events = journal.chain(patient);
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(PatientNote.of(
                        patient.id(), events.stream().map(Notes::said).toList()));
    }

    /// An event, read.
    public static Said said(Recorded recorded) {
        Event event = recorded.event();
        return new Said(
                event.id(),
                recorded.sequence(),
                event.happenedAt(),
                event.author(),
                event.corrects().map(Correction::event),
                event.corrects().map(Correction::why).orElse(""),
                EventCodec.read(event.type(), event.version(), event.body()));
    }
}
