package filiform.record.visit;

import filiform.record.event.AuditEvent;
import filiform.record.event.ClinicEvent;
import filiform.record.event.PatientEvent;
import filiform.record.event.VisitEvent.ActionTaken;
import filiform.record.event.VisitEvent.AftercareGiven;
import filiform.record.event.VisitEvent.Checked;
import filiform.record.event.VisitEvent.ConsentGiven;
import filiform.record.event.VisitEvent.ConsentWithdrawn;
import filiform.record.event.VisitEvent.EnteredInError;
import filiform.record.event.VisitEvent.NeedleInserted;
import filiform.record.event.VisitEvent.NeedleState;
import filiform.record.event.VisitEvent.NeedleWithdrawn;
import filiform.record.event.VisitEvent.NoteAdded;
import filiform.record.event.VisitEvent.ResponseSeen;
import filiform.record.event.VisitEvent.Told;
import filiform.record.event.VisitEvent.VisitClosed;
import filiform.record.event.VisitEvent.VisitOpened;
import filiform.record.event.VisitEvent.VisitReopened;
import filiform.record.event.What;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What may be recorded next in a visit. It refuses what would make the note wrong or the visit unsafe; it never
/// refuses to write down harm, a note, or that a needle came out.
public final class Admission {

    private final Set<String> checklist;

    /// @param checklist the ids of every line of the clean-needling checklist
    public Admission(Set<String> checklist) {
        if (checklist.isEmpty()) {
            throw new IllegalArgumentException("A checklist without lines would close every visit.");
        }
        this.checklist = Set.copyOf(checklist);
    }

    /// What is planned now, and would have to be agreed to.
    ///
    /// @param site blank where nothing is planned
    /// @param text SHA-256 of the consent's words for this plan and patient, in hex
    public record Planned(String site, String text) {}

    /// Every reason why this may not be recorded; none where it may.
    public List<Refusal> refusals(VisitNote note, What what, Planned planned) {
        return refusals(note, what, planned, Optional.empty());
    }

    /// The same for an event that takes the place of another.
    ///
    /// @param corrects the event to be corrected
    public List<Refusal> refusals(VisitNote note, What what, Planned planned, Optional<UUID> corrects) {
        var refusals = new ArrayList<Refusal>();
        if (corrects.isPresent()) {
            correction(note, what, corrects.get(), refusals);
            return List.copyOf(refusals);
        }
        boolean closed = note.closed().isPresent();
        switch (what) {
            case NeedleInserted needle -> {
                open(closed, refusals);
                needle(note, needle, planned, refusals);
            }
            case NeedleWithdrawn out -> out(note, out, refusals);
            case ResponseSeen response -> known(note, response.needle(), refusals);
            case ActionTaken action -> known(note, action.needle(), refusals);
            case ConsentGiven consent -> {
                open(closed, refusals);
                if (consent.site().isBlank()) {
                    refuse(refusals, "V-017", "$.site", "Plan the needle first: a consent is for one plan.");
                }
            }
            case AftercareGiven _, VisitOpened _ -> open(closed, refusals);
            case VisitClosed closing -> {
                open(closed, refusals);
                closing(note, closing, refusals);
            }
            case VisitReopened _ -> {
                if (!closed) {
                    refuse(refusals, "V-010", "$", "This visit is not closed.");
                }
            }
            case EnteredInError _ -> refuse(refusals, "V-011", "$.corrects", "Say which entry was made in error.");
            case Told _, ConsentWithdrawn _, NoteAdded _, PatientEvent _ -> {}
            case ClinicEvent _, AuditEvent _ ->
                throw new IllegalArgumentException("Not an event of a visit: " + what.getClass());
        }
        return List.copyOf(refusals);
    }

    private void correction(VisitNote note, What what, UUID corrected, List<Refusal> refusals) {
        Optional<Said> earlier = note.find(corrected);
        if (what instanceof EnteredInError) {
            retraction(note, earlier, refusals);
        } else if (earlier.isEmpty()) {
            refuse(refusals, "V-011", "$.corrects", "What is to be corrected does not stand in this visit any more.");
        } else if (earlier.get().what().getClass() != what.getClass()) {
            refuse(refusals, "V-012", "$.corrects", "A correction must be of the same kind as what it corrects.");
        } else if (what instanceof NeedleInserted needle
                && earlier.get().what() instanceof NeedleInserted before
                && needle.number() != before.number()) {
            refuse(refusals, "V-003", "$.number", "A corrected needle keeps its number %d.".formatted(before.number()));
        } else if (what instanceof NeedleWithdrawn out
                && earlier.get().what() instanceof NeedleWithdrawn before
                && !out.needle().equals(before.needle())) {
            refuse(refusals, "V-004", "$.needle", "A corrected withdrawal keeps its needle.");
        } else if (what instanceof VisitClosed closing) {
            closing(note, closing, refusals);
        }
    }

    /// A withdrawn consent stays withdrawn: only a new consent follows it.
    private static void retraction(VisitNote note, Optional<Said> earlier, List<Refusal> refusals) {
        if (earlier.isEmpty()) {
            refuse(refusals, "V-011", "$.corrects", "What is to be taken back does not stand in this visit any more.");
            return;
        }
        switch (earlier.get().what()) {
            case VisitOpened _, VisitClosed _, VisitReopened _, ConsentWithdrawn _, EnteredInError _ ->
                refuse(refusals, "V-014", "$.corrects", "This cannot be taken back. Record what happened since.");
            case NoteAdded _ -> {}
            case NeedleInserted _
            when note.needles().stream()
                    .anyMatch(needle ->
                            needle.isIn() && needle.id().equals(earlier.get().id())) ->
                refuse(
                        refusals,
                        "V-015",
                        "$.corrects",
                        "This needle is recorded as in. Record first that it is out, then take the entry back.");
            default -> open(note.closed().isPresent(), refusals);
        }
    }

    private static void open(boolean closed, List<Refusal> refusals) {
        if (closed) {
            refuse(refusals, "V-001", "$", "This visit is closed and signed. Open it again first, and say why.");
        }
    }

    private static void needle(VisitNote note, NeedleInserted needle, Planned planned, List<Refusal> refusals) {
        if (note.withdrawn()) {
            refuse(
                    refusals,
                    "V-002",
                    "$",
                    "The patient has withdrawn consent. No needle without a new consent; take out what is in.");
        } else if (note.consents().isEmpty()) {
            refuse(refusals, "V-002", "$", "There is no consent yet. No needle without consent.");
        } else if (note.consents().stream().noneMatch(consent -> consent.site().equalsIgnoreCase(needle.site()))) {
            refuse(
                    refusals,
                    "V-002",
                    "$.site",
                    "The patient has agreed to another site, not to this one. Ask for a consent to this site.");
        } else if (planned.site().equalsIgnoreCase(needle.site())
                && note.consents().stream().noneMatch(consent -> consent.text().equals(planned.text()))) {
            refuse(
                    refusals,
                    "V-016",
                    "$",
                    "The plan or the screening has changed since the patient agreed. Read the text again together.");
        }
        int next = note.nextNumber();
        if (needle.number() != next) {
            refuse(refusals, "V-003", "$.number", "The next needle has the number %d.".formatted(next));
        }
    }

    private static void out(VisitNote note, NeedleWithdrawn out, List<Refusal> refusals) {
        Optional<NeedleNote> needle = needle(note, out.needle());
        if (needle.isEmpty()) {
            refuse(refusals, "V-004", "$.needle", "This needle was never recorded as in.");
        } else if (!needle.get().isIn()) {
            refuse(refusals, "V-005", "$.needle", "This needle is out already.");
        }
    }

    private static void known(VisitNote note, Optional<UUID> needle, List<Refusal> refusals) {
        if (needle.isPresent() && needle(note, needle.get()).isEmpty()) {
            refuse(refusals, "V-004", "$.needle", "This needle was never recorded as in.");
        }
    }

    private static Optional<NeedleNote> needle(VisitNote note, UUID id) {
        return note.needles().stream()
                .filter(needle -> note.find(needle.id())
                        .map(note::names)
                        .orElse(List.of())
                        .contains(id))
                .findFirst();
    }

    private void closing(VisitNote note, VisitClosed closing, List<Refusal> refusals) {
        List<NeedleNote> needles = note.needles();
        List<NeedleNote> in = needles.stream().filter(NeedleNote::isIn).toList();
        for (NeedleNote needle : in) {
            refuse(
                    refusals,
                    "V-006",
                    "$.needles_out",
                    "Needle %d is still in.".formatted(needle.needle().number()));
        }
        if (closing.needlesIn() != needles.size()) {
            refuse(
                    refusals,
                    "V-007",
                    "$.needles_in",
                    "%d went in by your count, %d are recorded.".formatted(closing.needlesIn(), needles.size()));
        }
        if (closing.needlesOut() != closing.needlesIn()) {
            refuse(
                    refusals,
                    "V-007",
                    "$.needles_out",
                    "%d went in and %d came out by your count. Look for the missing one before the patient leaves."
                            .formatted(closing.needlesIn(), closing.needlesOut()));
        }
        checklist(closing, refusals);
        if (!needles.isEmpty() && note.all(AftercareGiven.class).isEmpty()) {
            refuse(refusals, "V-009", "$", "No advice for home is recorded: give it, then close.");
        }
        boolean broken = needles.stream()
                .flatMap(needle -> needle.out().stream())
                .anyMatch(out -> out.how().state() == NeedleState.BROKEN);
        if (broken && note.all(ActionTaken.class).isEmpty()) {
            refuse(refusals, "V-013", "$", "A needle broke. Record what was done about it, then close.");
        }
    }

    private void checklist(VisitClosed closing, List<Refusal> refusals) {
        Set<String> answered =
                Set.copyOf(closing.checklist().stream().map(Checked::item).toList());
        for (String item : checklist) {
            if (!answered.contains(item)) {
                refuse(refusals, "V-008", "$.checklist." + item, "This line of the checklist is not answered.");
            }
        }
        for (String item : answered) {
            if (!checklist.contains(item)) {
                refuse(refusals, "V-008", "$.checklist." + item, "This is no line of the checklist.");
            }
        }
    }

    private static void refuse(List<Refusal> refusals, String code, String where, String what) {
        refusals.add(new Refusal(code, where, what));
    }
}
