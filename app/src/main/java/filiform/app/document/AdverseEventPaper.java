package filiform.app.document;

import filiform.app.document.Paper.Facts;
import filiform.app.document.Paper.Heading;
import filiform.app.document.Paper.Items;
import filiform.app.document.Paper.Part;
import filiform.app.document.Paper.Signature;
import filiform.app.document.Paper.Table;
import filiform.record.event.PatientEvent.AdverseEventReported;
import filiform.record.event.PatientEvent.FollowUpDone;
import filiform.record.visit.NeedleNote;
import filiform.record.visit.PatientNote;
import filiform.record.visit.VisitNote;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The report of an adverse event, for the clinic and for an authority.
public final class AdverseEventPaper {

    private AdverseEventPaper() {}

    /// Makes the report.
    ///
    /// @param visits those of the patient
    public static Paper of(
            PatientNote patient,
            PatientNote.Entry<AdverseEventReported> report,
            List<VisitNote> visits,
            Signers signers,
            String foot) {
        AdverseEventReported event = report.what();
        var parts = new ArrayList<Part>();
        parts.add(Facts.of(
                "What happened",
                event.what(),
                "First noticed",
                event.onset().map(LocalDate::toString).orElse(""),
                "Severity (Carnes)",
                word(event.severity()),
                "Grade (CTCAE)",
                event.grade().map(Object::toString).orElse(""),
                "Caused by the needle (WHO-UMC)",
                word(event.causality()),
                "Outcome so far",
                event.outcome(),
                "Reported to",
                event.reportedTo().isEmpty() ? "nobody yet" : String.join(", ", event.reportedTo())));
        parts.add(new Heading("Needles that may have done it"));
        List<NeedleNote> named = visits.stream()
                .flatMap(note -> note.needles().stream()
                        .filter(needle -> note.find(needle.id()).map(note::names).orElse(List.of()).stream()
                                .anyMatch(event.needles()::contains)))
                .toList();
        parts.add(new Table(
                List.of("Site, side", "Needle, lot", "Depth", "Way", "When", "Out"),
                named.stream().map(needle -> row(needle, signers)).toList(),
                "Not recorded which needle."));
        parts.add(new Heading("What was done since"));
        parts.add(new Items(
                patient.all(FollowUpDone.class).stream()
                        .filter(call ->
                                !call.said().happenedAt().isBefore(report.said().happenedAt()))
                        .map(call -> "%s %s"
                                .formatted(
                                        signers.when(call.said().happenedAt()),
                                        call.what().reached() ? call.what().words() : "not reached"))
                        .toList(),
                "Nothing is recorded since."));
        parts.add(new Signature(
                signers.of(report.said().author()), signers.when(report.said().happenedAt())));
        return new Paper("Report of an adverse event after dry needling", Headline.of(patient), parts, foot);
    }

    private static String word(String word) {
        return word.equals("unknown") ? "not known" : word;
    }

    private static List<String> row(NeedleNote note, Signers signers) {
        return List.of(
                note.needle().site() + ", " + note.needle().side().name().toLowerCase(Locale.ROOT),
                "%s x %s mm, lot %s"
                        .formatted(
                                NeedleRow.plain(note.needle().diameterMm()),
                                NeedleRow.plain(note.needle().lengthMm()),
                                note.needle().lot().isBlank()
                                        ? Paper.UNKNOWN
                                        : note.needle().lot()),
                note.needle()
                        .depthMm()
                        .map(depth -> NeedleRow.plain(depth) + " mm")
                        .orElse(""),
                Headline.joined(List.of(note.needle().technique(), note.needle().guidance())),
                signers.when(note.in()),
                note.out()
                        .map(out -> out.how().state().name().toLowerCase(Locale.ROOT))
                        .orElse("STILL IN"));
    }
}
