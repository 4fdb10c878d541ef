package filiform.app.document;

import filiform.app.document.Paper.Fact;
import filiform.app.document.Paper.Facts;
import filiform.app.document.Paper.Heading;
import filiform.app.document.Paper.Items;
import filiform.app.document.Paper.Part;
import filiform.app.document.Paper.Signature;
import filiform.app.document.Paper.Table;
import filiform.app.document.Paper.Words;
import filiform.record.event.PatientEvent.CarePlanned;
import filiform.record.event.VisitEvent.ActionTaken;
import filiform.record.event.VisitEvent.AftercareGiven;
import filiform.record.event.VisitEvent.Checked;
import filiform.record.event.VisitEvent.ConsentGiven;
import filiform.record.event.VisitEvent.ConsentWithdrawn;
import filiform.record.event.VisitEvent.Kept;
import filiform.record.event.VisitEvent.NoteAdded;
import filiform.record.event.VisitEvent.ResponseSeen;
import filiform.record.event.VisitEvent.Seen;
import filiform.record.event.VisitEvent.VisitClosed;
import filiform.record.event.VisitEvent.VisitReopened;
import filiform.record.visit.NeedleNote;
import filiform.record.visit.PatientNote;
import filiform.record.visit.Said;
import filiform.record.visit.VisitNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The note of one visit: what a regulator would look for, in the order of the visit.
public final class VisitPaper {

    private final PatientNote patient;
    private final VisitNote visit;
    private final Signers signers;
    private final Map<String, String> checklist;
    private final List<Part> parts = new ArrayList<>();

    private VisitPaper(PatientNote patient, VisitNote visit, Signers signers, Map<String, String> checklist) {
        this.patient = patient;
        this.visit = visit;
        this.signers = signers;
        this.checklist = checklist;
    }

    /// Makes the note.
    ///
    /// @param decided   what the program answered in this visit, a name and a sentence each
    /// @param checklist the lines of the clean-needling checklist by id
    public static Paper of(
            PatientNote patient,
            VisitNote visit,
            List<Fact> decided,
            Map<String, String> checklist,
            Signers signers,
            String foot) {
        return new VisitPaper(patient, visit, signers, checklist).paper(decided, foot);
    }

    private Paper paper(List<Fact> decided, String foot) {
        Optional<Said> first = visit.standing().stream().findFirst();
        String when = first.map(Said::happenedAt).map(signers::when).orElse(Paper.UNKNOWN);
        parts.add(new Facts(List.of(
                new Fact("Visit opened", when),
                new Fact("By", first.map(Said::author).map(signers::of).orElse("")))));
        parts.add(new Heading("What was asked, and what the program answered"));
        parts.add(
                decided.isEmpty()
                        ? new Words("Nothing was asked: no screening, no plan and no examination is recorded.")
                        : new Facts(decided));
        consent();
        needles();
        responses();
        after();
        changes();
        closing();
        return new Paper("Dry needling: visit note", Headline.of(patient), parts, foot);
    }

    private void consent() {
        parts.add(new Heading("Consent"));
        var rows = new ArrayList<List<String>>();
        for (Said said : visit.said(ConsentGiven.class).toList()) {
            var given = (ConsentGiven) said.what();
            rows.add(List.of(
                    signers.when(said.happenedAt()),
                    given.site().isBlank() ? "no site named" : given.site(),
                    given.signedBy() + (given.onBehalf().isBlank() ? "" : " (" + given.onBehalf() + ")"),
                    given.signature().isPresent() ? "signed" : "spoken",
                    given.language() + (given.interpreter() ? ", with an interpreter" : ""),
                    given.copyGiven() ? "given" : "not given",
                    given.text().substring(0, 12)));
        }
        parts.add(new Table(
                List.of("When", "For", "By", "How", "Language", "Copy", "Version"),
                rows,
                "No consent is recorded in this visit."));
        for (Said said : visit.said(ConsentWithdrawn.class).toList()) {
            String words = ((ConsentWithdrawn) said.what()).words();
            parts.add(new Words(
                    "Withdrawn %s%s.".formatted(signers.when(said.happenedAt()), words.isBlank() ? "" : ": " + words)));
        }
    }

    private void needles() {
        parts.add(new Heading("Needles"));
        List<NeedleNote> needles = visit.needles();
        parts.add(new Table(
                NeedleRow.HEAD,
                needles.stream().map(needle -> NeedleRow.of(needle, signers)).toList(),
                "No needle is recorded in this visit."));
        if (!needles.isEmpty()) {
            long out = needles.stream().filter(needle -> !needle.isIn()).count();
            parts.add(new Words("%d in, %d out.".formatted(needles.size(), out)));
        }
    }

    private void responses() {
        parts.add(new Heading("Responses and what was done"));
        var items = new ArrayList<String>();
        for (Said said : visit.standing()) {
            switch (said.what()) {
                case ResponseSeen seen -> items.add(signers.clock(said.happenedAt()) + " " + response(seen));
                case ActionTaken(var needle, var words) ->
                    items.add("%s Done%s: %s".formatted(signers.clock(said.happenedAt()), of(needle), words));
                default -> {}
            }
        }
        parts.add(new Items(items, "No response is recorded. That is not to say that there was none."));
    }

    private String response(ResponseSeen seen) {
        return "Response%s: %s"
                .formatted(
                        of(seen.needle()),
                        Headline.joined(List.of(
                                "twitch " + seen(seen.twitch()),
                                "ache " + seen(seen.ache()),
                                seen.qualities().isEmpty() ? "" : "felt " + String.join(", ", seen.qualities()),
                                seen.places().isEmpty() ? "" : "where " + String.join(", ", seen.places()),
                                seen.intensity()
                                        .map("intensity %d of 10"::formatted)
                                        .orElse("intensity not asked"),
                                seen.words())));
    }

    private static String seen(Seen seen) {
        return switch (seen) {
            case YES -> "yes";
            case NO -> "no";
            case NOT_SAID -> Paper.UNKNOWN;
        };
    }

    /// ` of needle 2`, or nothing where it is not one needle's.
    private String of(Optional<UUID> needle) {
        return needle.flatMap(id -> visit.needles().stream()
                        .filter(note -> visit.find(note.id())
                                .map(visit::names)
                                .orElse(List.of())
                                .contains(id))
                        .findFirst())
                .map(note -> " of needle %d".formatted(note.needle().number()))
                .orElse("");
    }

    private void after() {
        parts.add(new Heading("For home, and the wider care"));
        List<AftercareGiven> given = visit.all(AftercareGiven.class);
        parts.add(new Items(
                given.stream().flatMap(each -> each.items().stream()).toList(), "No advice for home is recorded."));
        given.forEach(each -> parts.add(Facts.of("Given", String.join(", ", each.how()))));
        Optional<CarePlanned> care = patient.care().map(PatientNote.Entry::what);
        parts.add(Facts.of(
                "Goals",
                care.map(CarePlanned::goals).orElse(""),
                "Also planned",
                care.map(plan -> String.join(
                                "; ",
                                plan.items().stream()
                                        .map(item -> item.kind() + (item.words().isBlank() ? "" : ": " + item.words()))
                                        .toList()))
                        .orElse(""),
                "Visits expected",
                care.flatMap(CarePlanned::expectedVisits).map(Object::toString).orElse("")));
        List<NoteAdded> notes = visit.all(NoteAdded.class);
        if (!notes.isEmpty()) {
            parts.add(new Heading("Notes"));
            parts.add(new Items(notes.stream().map(NoteAdded::words).toList(), ""));
        }
    }

    private void changes() {
        var items = new ArrayList<String>();
        for (Said said : visit.standing()) {
            Said now = said;
            for (Optional<Said> before = visit.before(now); before.isPresent(); before = visit.before(now)) {
                items.add("%s, by %s: \"%s\" in the place of \"%s\". Why: %s"
                        .formatted(
                                signers.when(now.happenedAt()),
                                signers.of(now.author()),
                                EventWords.of(now.what()),
                                EventWords.of(before.get().what()),
                                now.why()));
                now = before.get();
            }
        }
        if (!items.isEmpty()) {
            parts.add(new Heading("Corrections"));
            parts.add(new Items(items, ""));
        }
        List<VisitReopened> reopened = visit.all(VisitReopened.class);
        if (!reopened.isEmpty()) {
            parts.add(new Heading("Opened again after it was closed"));
            parts.add(new Items(reopened.stream().map(VisitReopened::why).toList(), ""));
        }
    }

    /// What was recorded after the signature is not covered by it.
    private void later(Said closed) {
        List<String> later = visit.standing().stream()
                .filter(said -> said.sequence() > closed.sequence())
                .map(said -> "%s, by %s: %s"
                        .formatted(
                                signers.when(said.happenedAt()), signers.of(said.author()), EventWords.of(said.what())))
                .toList();
        if (!later.isEmpty()) {
            parts.add(new Heading("Recorded after the signature"));
            parts.add(new Items(later, ""));
        }
    }

    private void closing() {
        parts.add(new Heading("Clean needling, count and signature"));
        Optional<Said> closed = visit.closed();
        if (closed.isEmpty() || !(closed.get().what() instanceof VisitClosed closing)) {
            parts.add(new Words("This visit is not closed. Neither the count nor the checklist is confirmed."));
            parts.add(new Signature("", ""));
            return;
        }
        parts.add(Facts.of(
                "Needles in",
                Integer.toString(closing.needlesIn()),
                "Needles out",
                Integer.toString(closing.needlesOut()),
                "Tolerated",
                closing.tolerated(),
                "Outcome",
                closing.outcome()));
        parts.add(new Table(
                List.of("Checked", "Kept"),
                closing.checklist().stream().map(this::line).toList(),
                "No checklist is recorded."));
        parts.add(new Signature(
                signers.of(closed.get().author()), signers.when(closed.get().happenedAt())));
        later(closed.get());
    }

    private List<String> line(Checked checked) {
        return List.of(
                checklist.getOrDefault(checked.item(), checked.item()),
                checked.kept() == Kept.YES ? "yes" : checked.kept() == Kept.NO ? "NO" : "does not apply");
    }
}
