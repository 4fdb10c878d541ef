package filiform.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import filiform.app.document.Paper.Fact;
import filiform.record.event.PatientEvent.AdverseEventReported;
import filiform.record.event.PatientEvent.FollowUpDone;
import filiform.record.event.PatientEvent.PatientRegistered;
import filiform.record.event.PatientEvent.ReferralMade;
import filiform.record.event.VisitEvent.ActionTaken;
import filiform.record.event.VisitEvent.AftercareGiven;
import filiform.record.event.VisitEvent.Checked;
import filiform.record.event.VisitEvent.ConsentGiven;
import filiform.record.event.VisitEvent.ConsentWithdrawn;
import filiform.record.event.VisitEvent.Kept;
import filiform.record.event.VisitEvent.NeedleInserted;
import filiform.record.event.VisitEvent.NeedleState;
import filiform.record.event.VisitEvent.NeedleWithdrawn;
import filiform.record.event.VisitEvent.NoteAdded;
import filiform.record.event.VisitEvent.ResponseSeen;
import filiform.record.event.VisitEvent.Seen;
import filiform.record.event.VisitEvent.Side;
import filiform.record.event.VisitEvent.VisitClosed;
import filiform.record.event.VisitEvent.VisitOpened;
import filiform.record.event.What;
import filiform.record.visit.PatientNote;
import filiform.record.visit.Said;
import filiform.record.visit.VisitNote;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// What stands on paper is what is in the record; what is unknown says so; text and PDF say the same.
class PapersTest {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final UUID ONE = new UUID(1, 2);
    private static final Signers SIGNERS = new Signers(_ -> "practitioner one", ZoneOffset.ofHours(1));
    private static final List<Fact> DECIDED = List.of(new Fact("Screening", "cleared"));
    private static final Map<String, String> CHECKLIST = Map.of("hands", "Hands cleaned");
    private static final String FOOT = "Filiform. No clinician has reviewed this knowledge.";

    private static List<Said> said(What... whats) {
        var said = new ArrayList<Said>();
        for (What what : whats) {
            int number = said.size() + 1;
            said.add(new Said(
                    new UUID(1, number), number, NOON.plusSeconds(number), new UUID(9, 9), Optional.empty(), "", what));
        }
        return said;
    }

    private static PatientNote patient(String name, What... whats) {
        var all = new ArrayList<What>(
                List.of(new PatientRegistered(name, Optional.of(LocalDate.parse("1999-02-28")), "17", "", "")));
        all.addAll(List.of(whats));
        return PatientNote.of(new UUID(5, 5), said(all.toArray(new What[0])));
    }

    private static final What CONSENT = new ConsentGiven(
            "ab".repeat(32), "Shown.", "lateral arm", "", "the patient", "", Optional.empty(), "English", false, true);
    private static final What NEEDLE = new NeedleInserted(
            1, "lateral arm", Side.LEFT, 0.25, 50, "", Optional.of(24.0), "", "", "palpation", Optional.empty());

    private static VisitNote visit(What... more) {
        var all = new ArrayList<What>(List.of(CONSENT, NEEDLE));
        all.addAll(List.of(more));
        return VisitNote.of(new UUID(4, 4), said(all.toArray(new What[0])));
    }

    private static VisitNote closed() {
        return visit(
                new ResponseSeen(
                        Optional.of(ONE),
                        Seen.YES,
                        Seen.NOT_SAID,
                        List.of("electric"),
                        List.of("thumb"),
                        Optional.empty(),
                        "jumped\nand swore"),
                new ActionTaken(Optional.of(ONE), "needle out at once"),
                new NeedleWithdrawn(ONE, NeedleState.BENT, ""),
                new AftercareGiven(List.of("soreness for a day or two"), List.of("spoken")),
                new VisitClosed(1, 1, List.of(new Checked("hands", Kept.NO)), "well", ""));
    }

    @Test
    void theNoteHoldsEachNeedleWithItsResponseCountAndSignature() {
        String text = PaperText.of(VisitPaper.of(patient("A. Name"), closed(), DECIDED, CHECKLIST, SIGNERS, FOOT));

        assertThat(text)
                .contains(
                        "A. Name, born 1999-02-28, record number 17",
                        "Screening: cleared",
                        "Site, side lateral arm, left",
                        "Needle, lot 0.25 x 50 mm, lot not recorded",
                        "Depth 24 mm",
                        "In 13:00:02",
                        "Out 13:00:05, BENT",
                        "1 in, 1 out.",
                        "twitch yes; ache not recorded; felt electric; where thumb; intensity not asked; jumped / and swore",
                        "Done of needle 1: needle out at once",
                        "soreness for a day or two",
                        "Checked Hands cleaned; Kept NO",
                        "Outcome: not recorded",
                        "Signed: practitioner one, 2026-01-05 13:00 +01:00",
                        FOOT);
    }

    @Test
    void whatIsOpenOrMissingIsSaidAndNeverReadsAsFine() {
        String open = PaperText.of(
                VisitPaper.of(patient(""), visit(new ConsentWithdrawn("stop")), List.of(), CHECKLIST, SIGNERS, FOOT));
        assertThat(open)
                .contains(
                        "Patient without a recorded name",
                        "no screening, no plan and no examination is recorded",
                        "STILL IN",
                        "1 in, 0 out.",
                        "Withdrawn 2026-01-05 13:00 +01:00: stop.",
                        "No response is recorded. That is not to say that there was none.",
                        "No advice for home is recorded.",
                        "This visit is not closed.");

        VisitNote empty = VisitNote.of(new UUID(4, 4), said(new VisitOpened(JsonNodeFactory.instance.objectNode())));
        assertThat(PaperText.of(VisitPaper.of(patient(""), empty, List.of(), CHECKLIST, SIGNERS, FOOT)))
                .contains("No consent is recorded in this visit.", "No needle is recorded in this visit.");
    }

    @Test
    void whatCameAfterTheSignatureIsToldApart() {
        var events = new ArrayList<>(
                said(CONSENT, new VisitClosed(0, 0, List.of(), "", ""), new NoteAdded("the patient telephoned")));

        String text = PaperText.of(
                VisitPaper.of(patient(""), VisitNote.of(new UUID(4, 4), events), List.of(), CHECKLIST, SIGNERS, FOOT));

        assertThat(text.substring(text.indexOf("Signed:")))
                .contains("RECORDED AFTER THE SIGNATURE", "Note: the patient telephoned");
    }

    @Test
    void referralAndReportSayWhatIsNotKnown() {
        PatientNote patient = patient(
                "A. Name",
                new ReferralMade(Optional.empty(), "neurologist", "", "wrist drop", ""),
                new AdverseEventReported(
                        Optional.empty(),
                        List.of(ONE),
                        "wrist drop",
                        Optional.empty(),
                        "unknown",
                        Optional.empty(),
                        "possible",
                        "",
                        List.of()),
                new FollowUpDone(Optional.empty(), false, "", ""));

        String letter = PaperText.of(ReferralPaper.of(
                patient, patient.referrals().getFirst(), Optional.of(closed()), List.of(), SIGNERS, FOOT));
        assertThat(letter)
                .contains("To: neurologist", "How soon: not recorded", "No examination is recorded.", "left", "bent");

        String report = PaperText.of(
                AdverseEventPaper.of(patient, patient.adverseEvents().getFirst(), List.of(closed()), SIGNERS, FOOT));
        assertThat(report)
                .contains(
                        "First noticed: not recorded",
                        "Severity (Carnes): not known",
                        "Grade (CTCAE): not recorded",
                        "Reported to: nobody yet",
                        "lateral arm, left",
                        "not reached");
        assertThat(PaperText.of(
                        AdverseEventPaper.of(patient, patient.adverseEvents().getFirst(), List.of(), SIGNERS, FOOT)))
                .contains("Not recorded which needle.");
    }

    @Test
    void thePdfSaysWhatTheTextSays() throws IOException {
        Paper paper = VisitPaper.of(patient("Zoë Łukasz Ωμέγα"), closed(), DECIDED, CHECKLIST, SIGNERS, FOOT);

        String pdf = read(PaperPdf.of(paper, NOON)).replaceAll("\\s+", " ");

        assertThat(pdf)
                .contains(
                        "Dry needling: visit note",
                        "Zoë Łukasz Ωμέγα, born 1999-02-28",
                        "not recorded",
                        "needle out at once",
                        "Page 1. Filiform. No clinician has reviewed this knowledge.")
                .doesNotContain("cannot be printed");
    }

    @Test
    void aLetterThatCannotBePrintedIsNotLostInSilence() throws IOException {
        Paper paper = VisitPaper.of(patient("针"), closed(), DECIDED, CHECKLIST, SIGNERS, FOOT);

        assertThat(read(PaperPdf.of(paper, NOON))).contains("Some letters cannot be printed", "U+9488");
        assertThat(PaperText.of(paper)).contains("针");
    }

    private static String read(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
