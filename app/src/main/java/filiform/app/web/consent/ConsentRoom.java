package filiform.app.web.consent;

import filiform.app.document.Headline;
import filiform.app.web.form.Filled;
import filiform.app.web.form.FormReader;
import filiform.app.web.page.Card;
import filiform.app.web.page.Shell;
import filiform.app.web.page.VisitStep;
import filiform.app.web.table.TablePages;
import filiform.app.web.table.TableRoom;
import filiform.app.web.table.TableRoom.Sent;
import filiform.app.web.visit.ConsentWords;
import filiform.knowledge.tree.Fault;
import filiform.planning.consent.ConsentText;
import filiform.record.AttachmentType;
import filiform.record.Attachments;
import filiform.record.event.VisitEvent.ConsentGiven;
import filiform.record.seal.Sha256;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The consent of a visit: makes its words for this plan and this patient, and records that they were agreed to.
public final class ConsentRoom {

    private static final String DRAWN = "data:image/png;base64,";
    private static final int MOST_DRAWN = 400_000;

    private final TableRoom table;
    private final ConsentWords words;
    private final Attachments attachments;
    private final ConsentPages pages;

    public ConsentRoom(TableRoom table, ConsentWords words, Attachments attachments, Shell shell) {
        this.table = table;
        this.words = words;
        this.attachments = attachments;
        pages = new ConsentPages(shell);
    }

    public ConsentView show(TableRoom.Standing standing, Map<String, List<String>> values, List<String> faults) {
        ConsentText text = words.text(standing.state());
        Card agreed = TablePages.consent(standing.note(), words.planned(standing.state()));
        return pages.page(
                standing.state(),
                table.steps(standing, Optional.of(VisitStep.CONSENT)),
                Headline.name(standing.patient()),
                agreed,
                text,
                ConsentWords.version(text),
                values,
                faults);
    }

    /// Records the consent, or says every reason why not.
    public List<String> agree(TableRoom.Standing standing, Filled filled, Sent sent) {
        FormReader.ENVELOPE.forEach(filled::text);
        ConsentText text = words.text(standing.state());
        var form = new FormReader(filled);
        String signedBy = form.line("signed_by");
        if (signedBy.isBlank()) {
            form.fault("F-006", "signed_by", "Say who agrees: the patient's name, or who decides for the patient.");
        }
        if (!form.line("text").equals(ConsentWords.version(text))) {
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
        Optional<String> drawn = signature.map(Sha256::of);
        var consent = new ConsentGiven(
                ConsentWords.version(text),
                text.canonical(),
                standing.state().site(),
                standing.state().needle().path("technique").asText(""),
                signedBy,
                onBehalf,
                drawn,
                language,
                interpreter,
                copy);
        List<String> refused = table.refusals(standing, consent, sent);
        if (refused.isEmpty()) {
            signature.ifPresent(png -> table.attach(standing, attachments.add(standing.chain(), png), sent));
            return table.record(standing, consent, sent);
        }
        return refused;
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
}
