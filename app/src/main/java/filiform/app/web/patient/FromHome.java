package filiform.app.web.patient;

import filiform.app.document.Signers;
import filiform.app.web.form.Typed;
import filiform.followup.Urgency;
import filiform.record.Chain;
import filiform.record.Journal;
import filiform.record.event.PatientEvent.CheckInSeen;
import filiform.record.event.PatientEvent.CheckedIn;
import filiform.record.event.PatientEvent.Reachable;
import filiform.record.model.DueTime;
import filiform.record.model.Narrowing;
import filiform.record.model.ToldFromHome;
import filiform.record.model.WaitingCheckIns;
import filiform.record.visit.PatientNote;
import filiform.record.visit.PatientNote.Entry;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The part of a patient's page that comes from home: what was told, who saw it, and how the patient may be
/// written to.
///
/// @param times    every check-in
/// @param drawings read where it is felt
/// @param mails    whether the clinic can send mail
public record FromHome(Journal journal, List<DueTime> times, Drawings drawings, Signers signers, boolean mails) {

    private static final int MOST_SILENT = 50;

    /// As the page shows it.
    ///
    /// @param told   the latest first
    /// @param silent visits with a check-in that nobody answered
    /// @param reach  how the patient may be written to, in a sentence
    public record View(List<ToldRow> told, List<String> silent, String reach) {}

    View view(PatientNote note, String name, Instant now) {
        var waiting = new WaitingCheckIns(
                journal,
                times,
                new Narrowing(
                        "AND chain = :patient",
                        Map.of("patient", Chain.patient(note.patient()).toString())));
        return new View(
                note.checkIns().stream()
                        .map(entry -> row(note, entry, name))
                        .toList()
                        .reversed(),
                waiting.missed(now, MOST_SILENT).stream()
                        .map(missed -> "No answer to the check-in after %s, which was due until %s."
                                .formatted(missed.answers(), signers.when(missed.due())))
                        .toList(),
                reach(note));
    }

    /// What stands in the form of how the patient may be written to.
    static Typed typed(PatientNote note) {
        var values = new LinkedHashMap<String, List<String>>();
        note.reachable().map(Entry::what).ifPresent(reachable -> {
            values.put("email", List.of(reachable.email()));
            values.put("language", List.of(reachable.language()));
            values.put("remind", reachable.remind() ? List.of("yes") : List.of());
        });
        return Typed.of(PatientKind.REACHABLE.word(), values);
    }

    /// The words of triage, for who calls a patient.
    static Map<String, String> urgencies() {
        var urgencies = new LinkedHashMap<String, String>();
        for (Urgency urgency : Urgency.values()) {
            urgencies.put(urgency.words(), urgency.words());
        }
        return urgencies;
    }

    private ToldRow row(PatientNote note, Entry<CheckedIn> entry, String name) {
        CheckedIn told = entry.what();
        return ToldRow.of(
                new ToldRow.Answer(
                        entry.said().id(),
                        note.patient(),
                        told.visit(),
                        told.checkIn(),
                        told.urgency(),
                        entry.said().happenedAt()),
                name,
                ToldFromHome.of(told),
                drawings.read(entry.said().id().toString(), told.places()),
                note.seen(entry.said().id()).stream().map(this::seen).toList());
    }

    private String seen(Entry<CheckInSeen> seen) {
        return "Seen by %s, %s: %s"
                .formatted(
                        signers.name().apply(seen.said().author()),
                        signers.when(seen.said().happenedAt()),
                        seen.what().words());
    }

    private String reach(PatientNote note) {
        String agreed = note.reachable()
                .map(entry -> agreed(entry.what()))
                .orElse("Nobody has asked whether the patient wants reminders by e-mail, so none is sent.");
        return mails
                ? agreed
                : agreed + " Reminders by e-mail are off in this clinic: no mail server is named, and nothing is sent.";
    }

    private static String agreed(Reachable reachable) {
        if (reachable.remind()) {
            return "Agreed to reminders by e-mail to %s.".formatted(reachable.email());
        }
        return reachable.email().isBlank()
                ? "No reminders by e-mail; no address is recorded."
                : "No reminders by e-mail. The address %s is recorded.".formatted(reachable.email());
    }
}
