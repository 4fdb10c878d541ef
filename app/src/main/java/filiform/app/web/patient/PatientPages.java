package filiform.app.web.patient;

import filiform.app.document.Headline;
import filiform.app.web.form.Typed;
import filiform.app.web.page.Choice;
import filiform.app.web.page.Shell;
import filiform.app.web.page.VisitPages;
import filiform.app.web.patient.PatientView.FollowUpRow;
import filiform.app.web.patient.PatientView.Named;
import filiform.app.web.patient.PatientView.NeedleChoice;
import filiform.app.web.patient.PatientView.PaperRow;
import filiform.app.web.patient.PatientView.VisitRow;
import filiform.app.web.visit.VisitState;
import filiform.record.event.PatientEvent.Attached;
import filiform.record.event.PatientEvent.CareItem;
import filiform.record.event.PatientEvent.CarePlanned;
import filiform.record.event.PatientEvent.PatientRegistered;
import filiform.record.visit.NeedleNote;
import filiform.record.visit.PatientNote;
import filiform.record.visit.PatientNote.FollowUp;
import filiform.record.visit.VisitNote;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Makes the page of a patient from what is recorded.
public final class PatientPages {

    private static final String NOT_RECORDED = "not recorded";

    private final Shell shell;
    private final RecordWords words;
    private final Clock clock;
    private final FromHome home;

    public PatientPages(Shell shell, RecordWords words, Clock clock, FromHome home) {
        this.shell = shell;
        this.words = words;
        this.clock = clock;
        this.home = home;
    }

    /// What a form said that was not recorded.
    public record Refused(String form, Map<String, List<String>> values, List<String> faults) {

        public static Refused nothing() {
            return new Refused("", Map.of(), List.of());
        }
    }

    PatientView page(PatientRoom.Standing standing, List<VisitNote> notes, Refused refused) {
        PatientNote note = standing.note();
        var typed = new LinkedHashMap<String, Typed>();
        typed.put(PatientKind.IDENTITY.word(), Typed.of(PatientKind.IDENTITY.word(), identity(note)));
        note.care()
                .ifPresent(care ->
                        typed.put(PatientKind.CARE.word(), Typed.of(PatientKind.CARE.word(), care(care.what()))));
        typed.put(PatientKind.REACHABLE.word(), FromHome.typed(note));
        if (!refused.form().isEmpty()) {
            typed.put(refused.form(), Typed.of(refused.form(), refused.values()));
        }
        String address = address(note.patient());
        return new PatientView(
                shell.titled((refused.faults().isEmpty() ? "" : "Not saved: ") + "Patient"),
                address,
                note.patient(),
                Headline.name(note),
                facts(note),
                standing.visits().stream().map(state -> visit(state, notes)).toList(),
                careLines(note),
                home.view(note, Headline.name(note), clock.instant()),
                choices("not said", words.languages()),
                choices("not judged", FromHome.urgencies()),
                note.followUps().stream().map(this::followUp).toList(),
                note.referrals().stream()
                        .map(entry -> paper(
                                address,
                                entry.said().id(),
                                "To %s: %s"
                                        .formatted(
                                                entry.what().to(), entry.what().reason())))
                        .toList(),
                note.adverseEvents().stream()
                        .map(entry -> paper(
                                address,
                                entry.said().id(),
                                "%s (%s, caused by the needle: %s)"
                                        .formatted(
                                                entry.what().what(),
                                                entry.what().severity(),
                                                entry.what().causality())))
                        .toList(),
                note.attachments().stream()
                        .map(entry -> attachment(address, entry.what()))
                        .toList(),
                visitChoices(standing),
                needles(notes),
                choices("not known", words.severities()),
                choices("not known", words.causalities()),
                grades(),
                words.careKinds().entrySet().stream()
                        .map(kind -> new Named(kind.getKey(), kind.getValue()))
                        .toList(),
                refused.form(),
                stands(note),
                typed,
                refused.faults());
    }

    private static Map<String, String> stands(PatientNote note) {
        var stands = new LinkedHashMap<String, String>();
        note.all(PatientRegistered.class)
                .forEach(entry -> stands.put(
                        PatientKind.IDENTITY.word(), entry.said().id().toString()));
        note.all(CarePlanned.class)
                .forEach(entry ->
                        stands.put(PatientKind.CARE.word(), entry.said().id().toString()));
        note.reachable()
                .ifPresent(entry -> stands.put(
                        PatientKind.REACHABLE.word(), entry.said().id().toString()));
        return stands;
    }

    public static String address(UUID patient) {
        return "/patients/" + patient;
    }

    private static List<Named> facts(PatientNote note) {
        Optional<PatientRegistered> known = note.registered();
        return List.of(
                new Named(
                        "Born",
                        known.flatMap(PatientRegistered::birthDate)
                                .map(Object::toString)
                                .orElse(NOT_RECORDED)),
                new Named("Record number", told(known.map(PatientRegistered::recordNumber))),
                new Named("Contact", told(known.map(PatientRegistered::contact))),
                new Named("In an emergency", told(known.map(PatientRegistered::emergencyContact))));
    }

    private static String told(Optional<String> text) {
        return text.filter(words -> !words.isBlank()).orElse(NOT_RECORDED);
    }

    private static Map<String, List<String>> identity(PatientNote note) {
        var values = new LinkedHashMap<String, List<String>>();
        note.registered().ifPresent(known -> {
            values.put("name", List.of(known.name()));
            known.birthDate().ifPresent(born -> values.put("birth_date", List.of(born.toString())));
            values.put("record_number", List.of(known.recordNumber()));
            values.put("contact", List.of(known.contact()));
            values.put("emergency_contact", List.of(known.emergencyContact()));
        });
        return values;
    }

    private static Map<String, List<String>> care(CarePlanned care) {
        var values = new LinkedHashMap<String, List<String>>();
        values.put("goals", List.of(care.goals()));
        for (CareItem item : care.items()) {
            values.put("item." + item.kind(), List.of(item.words()));
        }
        care.expectedVisits().ifPresent(count -> values.put("expected_visits", List.of(count.toString())));
        care.reviewOn().ifPresent(day -> values.put("review_on", List.of(day.toString())));
        return values;
    }

    private List<String> careLines(PatientNote note) {
        var lines = new ArrayList<String>();
        note.care().ifPresent(entry -> {
            CarePlanned care = entry.what();
            lines.add("Goals: " + (care.goals().isBlank() ? NOT_RECORDED : care.goals()));
            for (CareItem item : care.items()) {
                lines.add(words.careKinds().getOrDefault(item.kind(), item.kind()) + ": " + item.words());
            }
            lines.add("Visits expected: "
                    + care.expectedVisits().map(Object::toString).orElse(NOT_RECORDED));
            lines.add(
                    "Looked at again: " + care.reviewOn().map(Object::toString).orElse(NOT_RECORDED));
        });
        return lines;
    }

    private static VisitRow visit(VisitState state, List<VisitNote> notes) {
        String done = notes.stream()
                .filter(note -> note.visit().equals(state.id()))
                .map(note -> {
                    long in = note.needles().stream().filter(NeedleNote::isIn).count();
                    int all = note.needles().size();
                    String needles =
                            all + (all == 1 ? " needle" : " needles") + (in > 0 ? ", " + in + " STILL IN" : "");
                    return needles + (note.closed().isPresent() ? ", closed" : ", not closed");
                })
                .findFirst()
                .orElse("");
        return new VisitRow(
                VisitPages.address(state.id()), state.title(), state.opened().toString(), done);
    }

    private FollowUpRow followUp(FollowUp followUp) {
        LocalDate today = LocalDate.now(clock);
        var planned = followUp.planned().what();
        return new FollowUpRow(
                followUp.planned().said().id(),
                planned.due().toString(),
                String.join(
                        ": ",
                        List.of(planned.how(), planned.why()).stream()
                                .filter(text -> !text.isBlank())
                                .toList()),
                followUp.isOpen(),
                followUp.isOpen() && planned.due().isBefore(today),
                followUp.calls().stream()
                        .map(call -> call.what().reached() ? call.what().words() : "not reached")
                        .toList());
    }

    private static PaperRow paper(String address, UUID event, String words) {
        return new PaperRow(
                words, "%s/papers/%s.txt".formatted(address, event), "%s/papers/%s.pdf".formatted(address, event));
    }

    private static PaperRow attachment(String address, Attached attached) {
        String name = attached.name().isBlank() ? attached.content().substring(0, 12) : attached.name();
        return new PaperRow(
                "%s (%s, %,d bytes)"
                        .formatted(
                                name, attached.kind().isBlank() ? attached.type() : attached.kind(), attached.bytes()),
                "%s/attachments/%s".formatted(address, attached.content()),
                "");
    }

    private static List<Choice> visitChoices(PatientRoom.Standing standing) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "no visit"));
        standing.visits()
                .forEach(state -> choices.add(new Choice(
                        state.id().toString(),
                        "%s, %s"
                                .formatted(
                                        state.title(), state.opened().toString().substring(0, 10)))));
        return choices;
    }

    private static List<NeedleChoice> needles(List<VisitNote> notes) {
        return notes.stream()
                .limit(3)
                .flatMap(note -> note.needles().stream()
                        .map(needle -> new NeedleChoice(
                                needle.id(),
                                "%s, needle %d, %s %s"
                                        .formatted(
                                                needle.in().toString().substring(0, 10),
                                                needle.needle().number(),
                                                needle.needle().site(),
                                                needle.needle().side().name().toLowerCase(Locale.ROOT)))))
                .toList();
    }

    private static List<Choice> choices(String unknown, Map<String, String> words) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", unknown));
        words.forEach((word, means) -> choices.add(new Choice(word, means)));
        return choices;
    }

    private static List<Choice> grades() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "not graded"));
        for (int grade = 1; grade <= 5; grade++) {
            choices.add(new Choice(Integer.toString(grade), Integer.toString(grade)));
        }
        return choices;
    }
}
