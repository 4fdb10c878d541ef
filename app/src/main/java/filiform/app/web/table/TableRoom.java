package filiform.app.web.table;

import filiform.app.document.Paper;
import filiform.app.document.Paper.Fact;
import filiform.app.document.PaperPdf;
import filiform.app.document.PaperText;
import filiform.app.document.VisitPaper;
import filiform.app.web.form.Filled;
import filiform.app.web.page.AnswerLines;
import filiform.app.web.page.VisitPages;
import filiform.app.web.visit.VisitState;
import filiform.knowledge.tree.Fault;
import filiform.record.Appended;
import filiform.record.Chain;
import filiform.record.Correction;
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

/// What happens at the table: reads a visit, and records what is told of it unless something stands against it. It
/// knows
/// nothing of requests.
public final class TableRoom {

    private final Scribe scribe;
    private final Admission admission;
    private final VisitPages visits;
    private final TablePages pages;
    private final Map<String, String> checklist;

    public TableRoom(
            Scribe scribe, Admission admission, VisitPages visits, TablePages pages, Map<String, String> checklist) {
        this.scribe = scribe;
        this.admission = admission;
        this.visits = visits;
        this.pages = pages;
        this.checklist = checklist;
    }

    /// A visit as it stands.
    public record Standing(VisitState state, Chain chain, PatientNote patient, VisitNote note) {}

    /// A visit, or none where it is not known.
    public Optional<Standing> find(UUID visit) {
        return Notes.visit(scribe.journal(), visit)
                .flatMap(found -> VisitState.of(visit, scribe.journal().visit(visit))
                        .map(state -> new Standing(
                                state,
                                found.patient(),
                                Notes.patient(scribe.journal(), found.patient())
                                        .orElseGet(() ->
                                                PatientNote.of(found.patient().id(), List.of())),
                                found.note())));
    }

    public TableView show(Standing standing, TablePages.Refused refused) {
        return pages.page(standing.state(), standing.patient(), standing.note(), answers(standing), refused);
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
        var refused = new ArrayList<String>();
        if (standing.note().find(sent.id()).isEmpty()) {
            for (Refusal refusal : admission.refusals(standing.note(), what, sent.corrects())) {
                refused.add(refusal.what());
            }
        }
        if (sent.corrects().isPresent() && (sent.why().isBlank() || sent.why().length() > Correction.MAX_WHY)) {
            refused.add("Say in a few words why.");
        }
        return refused.isEmpty() ? append(standing, what, sent) : refused;
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
        Appended appended =
                exclusive(what) ? scribe.write(entry, standing.note().seen()) : scribe.write(entry);
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

    /// Two people who count needles or sign at once must not both be right.
    private static boolean exclusive(VisitEvent what) {
        return switch (what) {
            case VisitEvent.NeedleInserted _,
                    VisitEvent.NeedleWithdrawn _,
                    VisitEvent.VisitClosed _,
                    VisitEvent.VisitReopened _ -> true;
            default -> false;
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

    public byte[] pdf(Standing standing, Instant made) {
        return PaperPdf.of(paper(standing), made);
    }

    private List<Fact> answers(Standing standing) {
        return AnswerLines.of(visits.page(standing.state(), List.of()));
    }
}
