package filiform.app.document;

import filiform.app.document.Paper.Fact;
import filiform.app.document.Paper.Facts;
import filiform.app.document.Paper.Heading;
import filiform.app.document.Paper.Part;
import filiform.app.document.Paper.Signature;
import filiform.app.document.Paper.Table;
import filiform.app.document.Paper.Words;
import filiform.record.event.PatientEvent.ReferralMade;
import filiform.record.visit.NeedleNote;
import filiform.record.visit.PatientNote;
import filiform.record.visit.VisitNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The letter that goes with a referral.
public final class ReferralPaper {

    private ReferralPaper() {}

    /// Makes the letter.
    ///
    /// @param visit   the visit that it follows, or none
    /// @param decided what the program answered in that visit
    public static Paper of(
            PatientNote patient,
            PatientNote.Entry<ReferralMade> referral,
            Optional<VisitNote> visit,
            List<Fact> decided,
            Signers signers,
            String foot) {
        ReferralMade made = referral.what();
        var parts = new ArrayList<Part>();
        parts.add(Facts.of(
                "To",
                made.to(),
                "How soon",
                made.urgency(),
                "Reason",
                made.reason(),
                "Question",
                made.question(),
                "Contact of the patient",
                patient.registered().map(known -> known.contact()).orElse("")));
        parts.add(new Heading("Needles of the visit"));
        parts.add(visit.<Part>map(note -> new Table(
                        List.of("Site, side", "Needle", "Depth", "When", "Out"),
                        note.needles().stream()
                                .map(needle -> row(needle, signers))
                                .toList(),
                        "No needle is recorded in this visit."))
                .orElse(new Words("This referral does not belong to one visit.")));
        parts.add(new Heading("Findings and what the program answered"));
        parts.add(decided.isEmpty() ? new Words("No examination is recorded.") : new Facts(decided));
        parts.add(new Words(
                "Filiform ranks explanations and never diagnoses. What is told as not recorded was not examined or not"
                        + " written down; it is not normal."));
        parts.add(new Signature(
                signers.of(referral.said().author()),
                signers.when(referral.said().happenedAt())));
        return new Paper("Referral after dry needling", Headline.of(patient), parts, foot);
    }

    private static List<String> row(NeedleNote note, Signers signers) {
        return List.of(
                note.needle().site() + ", " + note.needle().side().name().toLowerCase(Locale.ROOT),
                "%s x %s mm"
                        .formatted(
                                NeedleRow.plain(note.needle().diameterMm()),
                                NeedleRow.plain(note.needle().lengthMm())),
                note.needle()
                        .depthMm()
                        .map(depth -> NeedleRow.plain(depth) + " mm")
                        .orElse(""),
                signers.when(note.in()),
                note.out()
                        .map(out -> out.how().state().name().toLowerCase(Locale.ROOT))
                        .orElse("STILL IN"));
    }
}
