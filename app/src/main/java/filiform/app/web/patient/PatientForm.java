package filiform.app.web.patient;

import filiform.app.web.form.Filled;
import filiform.app.web.form.FormReader;
import filiform.knowledge.tree.Fault;
import filiform.record.event.PatientEvent;
import filiform.record.event.PatientEvent.AdverseEventReported;
import filiform.record.event.PatientEvent.CareItem;
import filiform.record.event.PatientEvent.CarePlanned;
import filiform.record.event.PatientEvent.CheckInSeen;
import filiform.record.event.PatientEvent.FollowUpDone;
import filiform.record.event.PatientEvent.FollowUpPlanned;
import filiform.record.event.PatientEvent.PatientRegistered;
import filiform.record.event.PatientEvent.Reachable;
import filiform.record.event.PatientEvent.ReferralMade;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Turns a form of the patient's page into what it records, or into every fault in it.
final class PatientForm {

    private static final int MOST_ADDRESS = 254;

    /// An address that any mail server takes; it holds nothing that could end a line of a mail's head.
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+");

    private final FormReader form;
    private final RecordWords words;

    private PatientForm(Filled filled, RecordWords words) {
        form = new FormReader(filled);
        this.words = words;
    }

    /// What a form says.
    ///
    /// @param what   none where it has faults
    /// @param faults none where it can be recorded
    record Read(Optional<PatientEvent> what, List<Fault> faults) {}

    static Read read(PatientKind kind, Filled filled, RecordWords words) {
        FormReader.ENVELOPE.forEach(filled::text);
        filled.text("patient");
        filled.text("back");
        var reader = new PatientForm(filled, words);
        Optional<PatientEvent> what = reader.what(kind);
        List<Fault> faults = reader.form.faults();
        return faults.isEmpty() ? new Read(what, faults) : new Read(Optional.empty(), faults);
    }

    private Optional<PatientEvent> what(PatientKind kind) {
        return switch (kind) {
            case IDENTITY -> identity();
            case CARE -> care();
            case FOLLOWUP -> followUp();
            case CALL -> call();
            case REFERRAL -> referral();
            case HARM -> harm();
            case REACHABLE -> reachable();
            case SEEN -> seen();
        };
    }

    private Optional<PatientEvent> identity() {
        String name = form.line("name");
        Optional<LocalDate> born = form.date("birth_date");
        String number = form.line("record_number");
        String contact = form.line("contact");
        String emergency = form.line("emergency_contact");
        return sound(() -> new PatientRegistered(name, born, number, contact, emergency));
    }

    private Optional<PatientEvent> care() {
        String goals = form.words("goals");
        var items = new ArrayList<CareItem>();
        for (String kind : words.careKinds().keySet()) {
            String told = form.words("item." + kind);
            if (!told.isBlank()) {
                items.add(new CareItem(kind, told));
            }
        }
        Optional<Integer> visits = form.count("expected_visits", 1, 500);
        Optional<LocalDate> review = form.date("review_on");
        if (goals.isBlank() && items.isEmpty()) {
            form.fault("F-006", "goals", "Say the goals, or what else is planned.");
        }
        return sound(() -> new CarePlanned(goals, items, visits, review));
    }

    private Optional<PatientEvent> followUp() {
        Optional<UUID> visit = form.id("visit");
        Optional<LocalDate> due = form.date("due");
        if (due.isEmpty()) {
            form.fault("F-006", "due", "Say on which day.");
        }
        String how = form.line("how");
        String why = form.words("why_needed");
        return due.flatMap(day -> sound(() -> new FollowUpPlanned(visit, day, how, why)));
    }

    private Optional<PatientEvent> call() {
        Optional<UUID> planned = form.id("planned");
        String reached = form.line("reached");
        if (!List.of("yes", "no").contains(reached)) {
            form.fault("F-006", "reached", "Say whether the patient was reached.");
        }
        String words = form.words("words");
        if (reached.equals("yes") && words.isBlank()) {
            form.fault("F-006", "words", "Say how the patient is.");
        }
        String urgency = form.line("urgency");
        return sound(() -> new FollowUpDone(planned, reached.equals("yes"), words, urgency));
    }

    private Optional<PatientEvent> referral() {
        Optional<UUID> visit = form.id("visit");
        String to = form.told("to", "Say to whom.");
        String urgency = form.line("urgency");
        String reason = form.told("reason", "Say why.");
        String question = form.words("question");
        return sound(() -> new ReferralMade(visit, to, urgency, reason, question));
    }

    private Optional<PatientEvent> harm() {
        Optional<UUID> visit = form.id("visit");
        List<UUID> needles = form.ids("needle");
        String what = form.told("what", "Say what happened.");
        Optional<LocalDate> onset = form.date("onset");
        String severity = form.choice("severity", words.severities().keySet());
        Optional<Integer> grade = form.count("grade", 1, 5);
        String causality = form.choice("causality", words.causalities().keySet());
        String outcome = form.words("outcome");
        List<String> reported = form.all("reported_to");
        return sound(() -> new AdverseEventReported(
                visit,
                needles,
                what,
                onset,
                severity.isBlank() ? "unknown" : severity,
                grade,
                causality.isBlank() ? "unknown" : causality,
                outcome,
                reported));
    }

    /// Without an address nobody can be reminded; what is left out is not agreed.
    private Optional<PatientEvent> reachable() {
        String email = form.line("email");
        String language = form.choice("language", words.languages().keySet());
        boolean remind = form.choice("remind", Set.of("yes")).equals("yes");
        if (!email.isBlank() && !canBeWrittenTo(email)) {
            form.fault("F-007", "email", "This is no e-mail address that can be written to.");
        }
        if (remind && email.isBlank()) {
            form.fault("F-006", "email", "A reminder by e-mail needs the address.");
        }
        return sound(() -> new Reachable(email, language, remind));
    }

    private static boolean canBeWrittenTo(String email) {
        if (email.length() > MOST_ADDRESS || !ADDRESS.matcher(email).matches()) {
            return false;
        }
        try {
            new InternetAddress(email, true).validate();
            return true;
        } catch (AddressException _) {
            return false;
        }
    }

    private Optional<PatientEvent> seen() {
        Optional<UUID> told = form.id("checked_in");
        if (told.isEmpty()) {
            form.fault("F-006", "checked_in", "Say which answer was seen.");
        }
        String done = form.told("words", "Say what was done about it.");
        return told.flatMap(event -> sound(() -> new CheckInSeen(event, done)));
    }

    private Optional<PatientEvent> sound(Supplier<PatientEvent> made) {
        return form.faults().isEmpty() ? Optional.of(made.get()) : Optional.empty();
    }
}
