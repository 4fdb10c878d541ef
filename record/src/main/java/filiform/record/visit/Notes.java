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

/// Reads what the journal holds of visits and patients.
public final class Notes {

    private Notes() {}

    /// A visit, from its events in the order of the journal.
    public static VisitNote visit(UUID visit, List<Recorded> events) {
        return VisitNote.of(visit, events.stream().map(Notes::said).toList());
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
