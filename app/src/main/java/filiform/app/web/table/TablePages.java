package filiform.app.web.table;

import filiform.app.document.EventWords;
import filiform.app.document.Headline;
import filiform.app.document.Paper.Fact;
import filiform.app.document.PaperText;
import filiform.app.document.Signers;
import filiform.app.document.VisitPaper;
import filiform.app.web.form.Typed;
import filiform.app.web.page.Card;
import filiform.app.web.page.Card.Tone;
import filiform.app.web.page.Shell;
import filiform.app.web.page.StepStrip;
import filiform.app.web.page.VisitPages;
import filiform.app.web.visit.Section;
import filiform.app.web.visit.VisitState;
import filiform.record.event.VisitEvent;
import filiform.record.event.VisitEvent.AftercareGiven;
import filiform.record.event.VisitEvent.ConsentGiven;
import filiform.record.event.VisitEvent.ConsentWithdrawn;
import filiform.record.event.VisitEvent.NeedleInserted;
import filiform.record.event.VisitEvent.NoteAdded;
import filiform.record.event.What;
import filiform.record.visit.Admission;
import filiform.record.visit.NeedleNote;
import filiform.record.visit.PatientNote;
import filiform.record.visit.Said;
import filiform.record.visit.VisitNote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Makes the page of the table from what is recorded.
public final class TablePages {

    private final Shell shell;
    private final Signers signers;
    private final Map<String, String> checklist;

    public TablePages(Shell shell, Signers signers, Map<String, String> checklist) {
        this.shell = shell;
        this.signers = signers;
        this.checklist = new LinkedHashMap<>(checklist);
    }

    /// What a form said that was not recorded.
    public record Refused(Kind kind, Map<String, List<String>> values, List<String> faults) {

        public static Refused nothing() {
            return new Refused(Kind.NOTE, Map.of(), List.of());
        }

        /// The long text that was typed, to be shown again.
        private String words() {
            return List.of("words", "reason").stream()
                    .flatMap(field -> values.getOrDefault(field, List.of()).stream())
                    .findFirst()
                    .orElse("");
        }

        private Typed typed(Kind form, Map<String, List<String>> otherwise) {
            return Typed.of(form.word(), kind == form && !faults.isEmpty() ? values : otherwise);
        }
    }

    TableView page(
            TableRoom.Standing standing,
            StepStrip steps,
            Card screening,
            Admission.Planned planned,
            List<Fact> decided,
            Optional<UUID> correcting,
            Refused refused) {
        VisitState state = standing.state();
        PatientNote patient = standing.patient();
        VisitNote note = standing.note();
        Optional<NeedleNote> corrected = correcting.flatMap(id ->
                note.needles().stream().filter(needle -> needle.id().equals(id)).findFirst());
        Typed next = refused.typed(
                Kind.NEEDLE,
                corrected
                        .map(needle -> NextNeedle.needled(needle.needle()))
                        .orElseGet(() -> NextNeedle.of(state, note)));
        Optional<Said> closed = note.closed();
        return new TableView(
                shell.titled((refused.faults().isEmpty() ? "" : "Not saved: ") + "At the table"),
                steps,
                address(note),
                VisitPages.address(note.visit()),
                Headline.name(patient),
                "/patients/" + patient.patient(),
                state.title(),
                screening,
                consent(note, planned),
                !note.consents().isEmpty() && closed.isEmpty(),
                note.needles().stream().map(TablePages::needle).toList(),
                next,
                !complete(next) || refused.kind() == Kind.NEEDLE || corrected.isPresent(),
                line(next),
                corrected.map(needle -> needle.needle().number()).orElse(note.nextNumber()),
                corrected.map(needle -> needle.id().toString()).orElse(""),
                lines(note),
                !note.all(AftercareGiven.class).isEmpty(),
                checklist.entrySet().stream()
                        .map(line -> new TableView.Item(line.getKey(), line.getValue()))
                        .toList(),
                refused.typed(Kind.CLOSING, Map.of()),
                closed.isPresent(),
                closed.map(said -> "Closed and signed by %s, %s"
                                .formatted(signers.name().apply(said.author()), signers.when(said.happenedAt())))
                        .orElse(""),
                PaperText.of(VisitPaper.of(patient, note, decided, checklist, signers, foot())),
                state.latest(Section.FINDINGS).isPresent(),
                refused.kind().word(),
                refused.words(),
                refused.faults());
    }

    Signers signers() {
        return signers;
    }

    String foot() {
        return shell.basis() + ". " + shell.review();
    }

    public static String address(VisitNote note) {
        return VisitPages.address(note.visit()) + "/table";
    }

    /// Whether the patient agrees to what is planned now.
    public static Card consent(VisitNote note, Admission.Planned planned) {
        boolean changed = note.consents().stream()
                .noneMatch(consent -> !consent.site().equalsIgnoreCase(planned.site())
                        || consent.text().equals(planned.text()));
        if (!note.withdrawn() && !note.consents().isEmpty() && changed) {
            return new Card(
                    Tone.WAIT,
                    "Consent to another plan",
                    "The plan or the screening has changed since. Read the text again together before a needle.");
        }
        boolean elsewhere = !planned.site().isBlank()
                && note.consents().stream().noneMatch(consent -> consent.site().equalsIgnoreCase(planned.site()));
        if (!note.withdrawn() && !note.consents().isEmpty() && elsewhere) {
            return new Card(
                    Tone.WAIT,
                    "Consent to another site",
                    "The patient agreed to another site than the one that is planned now. Explain this one and ask.");
        }
        return consent(note);
    }

    private static Card consent(VisitNote note) {
        if (note.withdrawn()) {
            return new Card(Tone.STOP, "Consent withdrawn", "Take out what is in. No needle without a new consent.");
        }
        List<ConsentGiven> consents = note.consents();
        if (consents.isEmpty()) {
            return new Card(Tone.WAIT, "No consent yet", "No needle can be recorded before the patient has agreed.");
        }
        String sites = String.join(
                ", ",
                consents.stream()
                        .map(consent -> consent.site().isBlank() ? "no site named" : consent.site())
                        .distinct()
                        .toList());
        return new Card(
                Tone.CALM, "Consent given", "For: %s. The patient may withdraw it at any time.".formatted(sites));
    }

    private static boolean complete(Typed next) {
        return List.of("site", "side", "diameter_mm", "length_mm").stream()
                .noneMatch(field -> next.value(field).isBlank());
    }

    private static String line(Typed next) {
        if (!complete(next)) {
            return "Say where, which side and which needle.";
        }
        String depth = next.value("depth_mm").isBlank() ? "depth not said" : next.value("depth_mm") + " mm deep";
        String lot = next.value("lot").isBlank() ? "lot not said" : "lot " + next.value("lot");
        return "%s, %s; %s x %s mm; %s; %s"
                .formatted(
                        next.value("site"),
                        next.value("side"),
                        next.value("diameter_mm"),
                        next.value("length_mm"),
                        depth,
                        lot);
    }

    private static TableView.Needle needle(NeedleNote note) {
        NeedleInserted needle = note.needle();
        return new TableView.Needle(
                note.id(),
                needle.number(),
                "%s, %s; %s x %s mm%s"
                        .formatted(
                                needle.site(),
                                needle.side().name().toLowerCase(Locale.ROOT),
                                NextNeedle.plain(needle.diameterMm()),
                                NextNeedle.plain(needle.lengthMm()),
                                needle.depthMm()
                                        .map(depth -> ", %s mm deep".formatted(NextNeedle.plain(depth)))
                                        .orElse(", depth not recorded")),
                note.in().toString(),
                note.out()
                        .map(out -> out.how().state().name().toLowerCase(Locale.ROOT))
                        .orElse(""),
                note.isIn());
    }

    /// Everything that was recorded at the table; what was taken back or corrected says so, with what stood before.
    private static List<TableView.Line> lines(VisitNote note) {
        var lines = new ArrayList<TableView.Line>();
        boolean open = note.closed().isEmpty();
        for (Said said : note.standing()) {
            if (!(said.what() instanceof VisitEvent.Told) && !(said.what() instanceof VisitEvent.VisitOpened)) {
                String before = note.before(said)
                        .map(earlier -> " (instead of: %s; %s)".formatted(EventWords.of(earlier.what()), said.why()))
                        .orElse("");
                lines.add(new TableView.Line(
                        said.id(),
                        said.happenedAt().toString(),
                        EventWords.of(said.what()) + before,
                        retractable(said.what(), open)));
            }
        }
        return lines;
    }

    private static boolean retractable(What what, boolean open) {
        return switch (what) {
            case NoteAdded _ -> true;
            case ConsentWithdrawn _,
                    VisitEvent.VisitClosed _,
                    VisitEvent.VisitReopened _,
                    VisitEvent.EnteredInError _ -> false;
            default -> open;
        };
    }
}
