package filiform.app.web.consent;

import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.contract.ConsentAnswer;
import filiform.app.contract.Decided.Planned;
import filiform.app.contract.Decided.Screened;
import filiform.app.contract.Step;
import filiform.app.contract.Visit;
import filiform.app.json.Parsed;
import filiform.app.web.form.Filled;
import filiform.app.web.form.FormReader;
import filiform.app.web.page.Card;
import filiform.app.web.page.Shell;
import filiform.app.web.table.TablePages;
import filiform.app.web.table.TableRoom;
import filiform.app.web.table.TableRoom.Sent;
import filiform.app.web.visit.Answers;
import filiform.app.web.visit.Section;
import filiform.app.web.visit.VisitFile;
import filiform.app.web.visit.VisitState;
import filiform.knowledge.tree.Fault;
import filiform.planning.Plan;
import filiform.planning.consent.ConsentAsked;
import filiform.planning.consent.ConsentTable;
import filiform.planning.consent.ConsentText;
import filiform.planning.consent.Inform;
import filiform.record.AttachmentType;
import filiform.record.Attachments;
import filiform.record.event.VisitEvent.ConsentGiven;
import filiform.screening.Screening;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The consent of a visit: makes its words for this plan and this patient, and records that they were agreed to.
public final class ConsentRoom {

    private static final String DRAWN = "data:image/png;base64,";
    private static final int MOST_DRAWN = 400_000;

    private final TableRoom table;
    private final Answers answers;
    private final ConsentTable words;
    private final Attachments attachments;
    private final ConsentPages pages;

    public ConsentRoom(TableRoom table, Answers answers, ConsentTable words, Attachments attachments, Shell shell) {
        this.table = table;
        this.answers = answers;
        this.words = words;
        this.attachments = attachments;
        pages = new ConsentPages(shell);
    }

    public ConsentView show(TableRoom.Standing standing, Map<String, List<String>> values, List<String> faults) {
        ConsentText text = text(standing.state());
        Card agreed = TablePages.consent(standing.note());
        return pages.page(
                standing.state(), TablePages.name(standing.patient()), agreed, text, hash(text), values, faults);
    }

    /// Records the consent, or says every reason why not.
    public List<String> agree(TableRoom.Standing standing, Filled filled, Sent sent) {
        FormReader.ENVELOPE.forEach(filled::text);
        ConsentText text = text(standing.state());
        var form = new FormReader(filled);
        String signedBy = form.line("signed_by");
        if (signedBy.isBlank()) {
            form.fault("F-006", "signed_by", "Say who agrees: the patient's name, or who decides for the patient.");
        }
        if (!form.line("text").equals(hash(text))) {
            form.fault(
                    "H-409",
                    "text",
                    "The plan or the answers have changed since this was shown. Read it again together, then sign.");
        }
        if (!form.line("understood").equals("yes")) {
            form.fault(
                    "F-006",
                    "understood",
                    "Tick that it was explained, that there was time to ask, and that the patient agrees.");
        }
        String onBehalf = form.line("on_behalf");
        String language = form.line("language");
        boolean interpreter = !form.line("interpreter").isBlank();
        boolean copy = !form.line("copy_given").isBlank();
        Optional<byte[]> signature = signature(filled.text("signature"), form);
        List<Fault> faults = form.faults();
        if (!faults.isEmpty()) {
            return faults.stream().map(Fault::what).toList();
        }
        Optional<String> drawn =
                signature.map(png -> attachments.add(standing.chain(), png).hash());
        return table.record(
                standing,
                new ConsentGiven(
                        hash(text),
                        text.canonical(),
                        standing.state().site(),
                        standing.state().needle().path("technique").asText(""),
                        signedBy,
                        onBehalf,
                        drawn,
                        language,
                        interpreter,
                        copy),
                sent);
    }

    /// A drawn signature; none where nothing was drawn.
    private static Optional<byte[]> signature(String drawn, FormReader form) {
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        if (drawn.startsWith(DRAWN) && drawn.length() <= MOST_DRAWN) {
            try {
                byte[] png = Base64.getDecoder().decode(drawn.substring(DRAWN.length()));
                if (AttachmentType.of(png).filter(AttachmentType.PNG::equals).isPresent()) {
                    return Optional.of(png);
                }
            } catch (IllegalArgumentException _) {
                // Said below.
            }
        }
        form.fault("F-007", "signature", "The drawn signature cannot be read. Draw it again.");
        return Optional.empty();
    }

    private ConsentText text(VisitState state) {
        return Inform.inform(words, new ConsentAsked(plan(state), "", screening(state)));
    }

    private Optional<Plan> plan(VisitState state) {
        return state.latest(Section.NEEDLE)
                .flatMap(entry -> said(state, Step.PLAN, VisitFile.input(state, entry)))
                .map(said -> ((Planned) said.decided()).plan());
    }

    private Optional<Screening> screening(VisitState state) {
        return state.latest(Section.SCREENING)
                .flatMap(entry -> said(state, Step.SCREEN, VisitFile.input(state, entry)))
                .map(said -> ((Screened) said.decided()).screening());
    }

    private Optional<Visit.Said> said(VisitState state, Step step, ObjectNode input) {
        return answers.answer(state, step, input) instanceof Parsed.Ok<Visit.Said>(Visit.Said said)
                ? Optional.of(said)
                : Optional.empty();
    }

    private static String hash(ConsentText text) {
        return new ConsentAnswer(text, List.of()).version();
    }
}
