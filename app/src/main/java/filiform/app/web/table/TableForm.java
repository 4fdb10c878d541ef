package filiform.app.web.table;

import filiform.app.web.form.Filled;
import filiform.app.web.form.FormReader;
import filiform.knowledge.tree.Fault;
import filiform.record.event.VisitEvent;
import filiform.record.event.VisitEvent.ActionTaken;
import filiform.record.event.VisitEvent.AftercareGiven;
import filiform.record.event.VisitEvent.Checked;
import filiform.record.event.VisitEvent.ConsentWithdrawn;
import filiform.record.event.VisitEvent.EnteredInError;
import filiform.record.event.VisitEvent.Kept;
import filiform.record.event.VisitEvent.NeedleInserted;
import filiform.record.event.VisitEvent.NeedleState;
import filiform.record.event.VisitEvent.NeedleWithdrawn;
import filiform.record.event.VisitEvent.NoteAdded;
import filiform.record.event.VisitEvent.ResponseSeen;
import filiform.record.event.VisitEvent.Seen;
import filiform.record.event.VisitEvent.Side;
import filiform.record.event.VisitEvent.VisitClosed;
import filiform.record.event.VisitEvent.VisitReopened;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Turns a form of the table into what it records, or into every fault in it. Consent has a form of its own.
final class TableForm {

    private final FormReader form;

    private TableForm(Filled filled) {
        form = new FormReader(filled);
    }

    /// What a form says.
    ///
    /// @param what   none where it has faults
    /// @param faults of this form; none where it can be recorded
    record Read(Optional<VisitEvent> what, List<Fault> faults) {}

    static Read read(Kind kind, Filled filled) {
        FormReader.ENVELOPE.forEach(filled::text);
        var reader = new TableForm(filled);
        Optional<VisitEvent> what = reader.what(kind);
        List<Fault> faults = reader.form.faults();
        return faults.isEmpty() ? new Read(what, faults) : new Read(Optional.empty(), faults);
    }

    private Optional<VisitEvent> what(Kind kind) {
        return switch (kind) {
            case CONSENT -> throw new IllegalArgumentException("A consent is read by its own form.");
            case WITHDRAWAL -> Optional.of(new ConsentWithdrawn(form.words("words")));
            case NEEDLE -> needle();
            case OUT -> out();
            case RESPONSE -> response();
            case ACTION -> {
                String words = form.told("words", "Say what was done.");
                Optional<UUID> needle = form.id("needle");
                yield words.isBlank() ? Optional.empty() : Optional.of(new ActionTaken(needle, words));
            }
            case AFTERCARE -> aftercare();
            case NOTE -> {
                String words = form.told("words", "The note is empty.");
                yield words.isBlank() ? Optional.empty() : Optional.of(new NoteAdded(words));
            }
            case CLOSING -> closing();
            case REOPENING -> {
                String why = form.told("reason", "Say why the visit is opened again.");
                yield why.isBlank() ? Optional.empty() : Optional.of(new VisitReopened(why));
            }
            case RETRACTION -> Optional.of(new EnteredInError());
        };
    }

    private <T> Optional<T> none(String field, String words) {
        form.fault("F-006", field, words);
        return Optional.empty();
    }

    private Optional<VisitEvent> out() {
        Optional<UUID> needle = form.id("needle").or(() -> none("needle", "Say which needle."));
        Optional<NeedleState> state = form.word("state", NeedleState.class)
                .or(() -> none("state", "Say how it came out: whole, bent or broken."));
        String words = form.words("words");
        return needle.isPresent() && state.isPresent()
                ? Optional.of(new NeedleWithdrawn(needle.get(), state.get(), words))
                : Optional.empty();
    }

    private Optional<VisitEvent> needle() {
        int number = form.count("number", 1, 500).orElse(1);
        String site = form.line("site");
        if (site.isBlank()) {
            form.fault("F-006", "site", "Say where the needle is.");
        }
        Optional<Side> side = form.word("side", Side.class);
        if (side.isEmpty()) {
            form.fault("F-006", "side", "Say which side: left, right or midline. It is never guessed.");
        }
        double diameter = form.needed("diameter_mm", 0.1, 0.8, "mm");
        double length = form.needed("length_mm", 5, 150, "mm");
        Optional<Double> depth = form.number("depth_mm", 0, length, "mm");
        String lot = form.line("lot");
        String direction = form.line("direction");
        String technique = form.line("technique");
        String guidance = form.line("guidance");
        Optional<Double> current = form.number("current_ma", 0, 100, "mA");
        return form.faults().isEmpty()
                ? side.map(told -> new NeedleInserted(
                        number, site, told, diameter, length, lot, depth, direction, technique, guidance, current))
                : Optional.empty();
    }

    private Optional<VisitEvent> response() {
        Optional<UUID> needle = form.id("needle");
        Seen twitch = form.word("twitch", Seen.class).orElse(Seen.NOT_SAID);
        Seen ache = form.word("ache", Seen.class).orElse(Seen.NOT_SAID);
        Optional<Integer> intensity = form.count("intensity", 0, 10);
        String where = form.line("where");
        String words = form.words("words");
        if (twitch == Seen.NOT_SAID && ache == Seen.NOT_SAID && intensity.isEmpty() && (where + words).isBlank()) {
            form.fault("F-006", "twitch", "Say what was seen or told: twitch, ache, or words.");
        }
        List<String> places = where.isBlank() ? List.of() : List.of(where);
        return form.faults().isEmpty()
                ? Optional.of(new ResponseSeen(needle, twitch, ache, List.of(), places, intensity, words))
                : Optional.empty();
    }

    private Optional<VisitEvent> aftercare() {
        List<String> items = form.all("item");
        if (items.isEmpty()) {
            form.fault("F-006", "item", "Say what the patient was told.");
        }
        List<String> how = form.all("how");
        if (how.isEmpty()) {
            form.fault("F-006", "how", "Say how: spoken, on paper or by a link.");
        }
        return form.faults().isEmpty() ? Optional.of(new AftercareGiven(items, how)) : Optional.empty();
    }

    private Optional<VisitEvent> closing() {
        Optional<Integer> in = form.count("needles_in", 0, 500);
        Optional<Integer> out = form.count("needles_out", 0, 500);
        if (in.isEmpty()) {
            form.fault("F-006", "needles_in", "Count the needles that went in.");
        }
        if (out.isEmpty()) {
            form.fault("F-006", "needles_out", "Count the needles that are out.");
        }
        var checklist = new ArrayList<Checked>();
        for (String item : form.after("checklist.")) {
            form.word("checklist." + item, Kept.class).ifPresent(kept -> checklist.add(new Checked(item, kept)));
        }
        String tolerated = form.words("tolerated");
        String outcome = form.words("outcome");
        return form.faults().isEmpty()
                ? Optional.of(new VisitClosed(in.orElse(0), out.orElse(0), checklist, tolerated, outcome))
                : Optional.empty();
    }
}
