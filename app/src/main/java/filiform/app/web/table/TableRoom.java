package filiform.app.web.table;

import filiform.app.contract.Decided.Assessed;
import filiform.app.document.ExamPaper;
import filiform.app.document.Paper;
import filiform.app.document.Paper.Fact;
import filiform.app.document.PaperPdf;
import filiform.app.document.PaperText;
import filiform.app.document.VisitPaper;
import filiform.app.web.form.Filled;
import filiform.app.web.page.AnswerLines;
import filiform.app.web.page.StepStrip;
import filiform.app.web.page.VisitPage;
import filiform.app.web.page.VisitPages;
import filiform.app.web.page.VisitStep;
import filiform.app.web.visit.Answers;
import filiform.app.web.visit.ConsentWords;
import filiform.app.web.visit.Section;
import filiform.app.web.visit.VisitState;
import filiform.knowledge.tree.Fault;
import filiform.record.Appended;
import filiform.record.Attachment;
import filiform.record.Chain;
import filiform.record.Correction;
import filiform.record.Recorded;
import filiform.record.event.PatientEvent.Attached;
import filiform.record.event.VisitEvent;
import filiform.record.visit.Admission;
import filiform.record.visit.Notes;
import filiform.record.visit.PatientNote;
import filiform.record.visit.Refusal;
import filiform.record.visit.Scribe;
import filiform.record.visit.VisitNote;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What happens at the table: reads a visit, and records what is told of it unless something stands against it.
/// It knows nothing of requests.
public final class TableRoom {

    private final Scribe scribe;
    private final Admission admission;
    private final Answers answers;
    private final ConsentWords consent;
    private final VisitPages visits;
    private final TablePages pages;
    private final VisitSteps steps;
    private final Map<String, String> checklist;

    public TableRoom(
            Scribe scribe,
            Admission admission,
            ConsentWords consent,
            VisitPages visits,
            TablePages pages,
            Map<String, String> checklist) {
        this.scribe = scribe;
        this.admission = admission;
        this.answers = consent.answers();
        this.consent = consent;
        steps = new VisitSteps(consent);
        this.visits = visits;
        this.pages = pages;
        this.checklist = checklist;
    }

    /// A visit as it stands.
    public record Standing(VisitState state, Chain chain, PatientNote patient, VisitNote note) {}

    /// A visit, or none where it is not known.
    public Optional<Standing> find(UUID visit) {
        List<Recorded> events = scribe.journal().visit(visit);
        return VisitState.of(visit, events)
                .map(state -> new Standing(
                        state,
                        state.patient(),
                        Notes.patient(scribe.journal(), state.patient()).orElseThrow(),
                        Notes.visit(visit, events)));
    }

    /// The page of a visit.
    ///
    /// @param correcting the needle that is to be corrected, or none
    public TableView show(Standing standing, Optional<UUID> correcting, TablePages.Refused refused) {
        VisitPage answered = visits.page(standing.state(), List.of());
        return pages.page(
                standing,
                steps(standing, Optional.of(VisitStep.NEEDLES)),
                answered.before().card(),
                consent.planned(standing.state()),
                AnswerLines.of(answered),
                correcting,
                refused);
    }

    /// The strip over the visit's pages.
    public StepStrip steps(Standing standing, Optional<VisitStep> here) {
        return steps.of(standing.state(), standing.note(), here);
    }

    /// What was told of a form: when, by whom, under which id.
    public record Sent(UUID id, Instant happened, UUID author, Optional<UUID> corrects, String why) {}

    /// Records a form, or says every reason why not.
    public List<String> record(Standing standing, Kind kind, Filled filled, Sent sent) {
        TableForm.Read read = TableForm.read(kind, filled);
        return read.what()
                .map(what -> record(standing, what, sent))
                .orElseGet(() -> read.faults().stream().map(Fault::what).toList());
    }

    /// Records what was told, or says every reason why not.
    public List<String> record(Standing standing, VisitEvent what, Sent sent) {
        List<String> refused = refusals(standing, what, sent);
        return refused.isEmpty() ? append(standing, what, sent) : refused;
    }

    /// Every reason why this form could not be recorded; nothing is.
    public List<String> refusals(Standing standing, Kind kind, Filled filled, Sent sent) {
        TableForm.Read read = TableForm.read(kind, filled);
        return read.what()
                .map(what -> refusals(standing, what, sent))
                .orElseGet(() -> read.faults().stream().map(Fault::what).toList());
    }

    /// Every reason why this may not be recorded. What was recorded before and is sent again may.
    public List<String> refusals(Standing standing, VisitEvent what, Sent sent) {
        var refused = new ArrayList<String>();
        if (standing.note().find(sent.id()).isEmpty()) {
            Admission.Planned planned = consent.planned(standing.state());
            for (Refusal refusal : admission.refusals(standing.note(), what, planned, sent.corrects())) {
                refused.add(refusal.what());
            }
        }
        if (sent.corrects().isPresent() && !Correction.isReason(sent.why())) {
            refused.add("Say in a few words why.");
        }
        return refused;
    }

    /// Says in the record that a drawn signature is kept beside it.
    public void attach(Standing standing, Attachment kept, Sent sent) {
        scribe.write(new Scribe.Entry(
                UUID.randomUUID(),
                standing.chain(),
                Optional.empty(),
                sent.happened(),
                sent.author(),
                Optional.empty(),
                new Attached(
                        Optional.of(standing.note().visit()),
                        kept.hash(),
                        kept.type().media(),
                        kept.bytes(),
                        "signed consent",
                        "")));
    }

    private List<String> append(Standing standing, VisitEvent what, Sent sent) {
        var entry = new Scribe.Entry(
                sent.id(),
                standing.chain(),
                Optional.of(standing.note().visit()),
                sent.happened(),
                sent.author(),
                sent.corrects().map(earlier -> new Correction(earlier, sent.why())),
                what);
        Appended appended = switch (what) {
            // Judged by the whole visit: consent, count, closing.
            case VisitEvent.NeedleInserted _, VisitEvent.VisitClosed _ ->
                scribe.writeNext(entry, standing.note().seen());
            case VisitEvent.NeedleWithdrawn _, VisitEvent.VisitReopened _ ->
                scribe.write(entry, standing.note().seen());
            default -> scribe.write(entry);
        };
        return switch (appended) {
            case Appended.New _, Appended.AlreadyThere _ -> List.of();
            case Appended.Overtaken _ ->
                List.of("Somebody else recorded this meanwhile. Look at what stands there now, then try again.");
            case Appended.Conflict conflict ->
                Scribe.same(conflict.recorded(), entry)
                        ? List.of()
                        : List.of("This form was saved before with other content. Look at what stands there.");
        };
    }

    /// The note of a visit.
    Paper paper(Standing standing) {
        return VisitPaper.of(
                standing.patient(), standing.note(), answers(standing), checklist, pages.signers(), pages.foot());
    }

    public String text(Standing standing) {
        return PaperText.of(paper(standing));
    }

    /// The sheet on which the suspected nerve is examined; none before findings are told.
    public Optional<Paper> sheet(Standing standing) {
        return answers.latest(standing.state(), Section.FINDINGS)
                .map(decided -> ((Assessed) decided).assessment().sheet())
                .map(sheet -> ExamPaper.of(standing.patient(), sheet, pages.foot()));
    }

    public byte[] pdf(Standing standing, Instant made) {
        return PaperPdf.of(paper(standing), made);
    }

    private List<Fact> answers(Standing standing) {
        return AnswerLines.of(visits.page(standing.state(), List.of()));
    }
}
