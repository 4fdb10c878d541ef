package filiform.app.document;

import filiform.record.event.PatientEvent;
import filiform.record.event.VisitEvent;
import filiform.record.event.VisitEvent.Seen;
import filiform.record.event.What;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What an event of a visit says, in a line.
public final class EventWords {

    private EventWords() {}

    /// The line; a patient's event outside the visit is named by its kind alone.
    public static String of(What what) {
        return switch (what) {
            case VisitEvent.VisitOpened _ -> "Visit opened";
            case VisitEvent.Told told ->
                switch (told.section()) {
                    case PATIENT -> "Facts of the patient";
                    case SCREENING -> "Screening";
                    case NEEDLE -> "Plan";
                    case SENSATION -> "Sensation";
                    case FINDINGS -> "Examination";
                    case SYMPTOMS -> "Symptoms at home";
                };
            case VisitEvent.ConsentGiven given -> "Consent by %s, %s".formatted(given.signedBy(), given.site());
            case VisitEvent.ConsentWithdrawn(var words) -> said("Consent withdrawn", words);
            case VisitEvent.NeedleInserted needle ->
                "Needle %d in: %s, %s, %s x %s mm, lot %s"
                        .formatted(
                                needle.number(),
                                needle.site(),
                                lower(needle.side()),
                                NeedleRow.plain(needle.diameterMm()),
                                NeedleRow.plain(needle.lengthMm()),
                                needle.lot().isBlank() ? Paper.UNKNOWN : needle.lot());
            case VisitEvent.NeedleWithdrawn out -> said("A needle out, " + lower(out.state()), out.words());
            case VisitEvent.ResponseSeen seen -> "Response: " + response(seen);
            case VisitEvent.ActionTaken(var _, var words) -> "Done: " + words;
            case VisitEvent.AftercareGiven given -> "Advice for home: " + String.join(", ", given.how());
            case VisitEvent.NoteAdded(var words) -> "Note: " + words;
            case VisitEvent.EnteredInError _ -> "Taken back: entered in error";
            case VisitEvent.VisitClosed closed ->
                "Closed: %d needles in, %d out".formatted(closed.needlesIn(), closed.needlesOut());
            case VisitEvent.VisitReopened(var why) -> "Opened again: " + why;
            case PatientEvent.CheckedIn told -> said("Told from home, answered as " + told.urgency(), told.words());
            case PatientEvent.CheckInSeen(var _, var words) -> "Answer from home seen: " + words;
            case PatientEvent.Reminded(var _, var checkIn) -> "Reminded of the check-in after " + checkIn;
            case PatientEvent.Reachable reachable ->
                reachable.remind() ? "Reminders by mail agreed" : "Reminders by mail not agreed";
            default -> what.getClass().getSimpleName();
        };
    }

    private static String said(String what, String words) {
        return words.isBlank() ? what : what + ": " + words;
    }

    private static String response(VisitEvent.ResponseSeen seen) {
        var words = new ArrayList<String>();
        if (seen.twitch() != Seen.NOT_SAID) {
            words.add(seen.twitch() == Seen.YES ? "twitch" : "no twitch");
        }
        if (seen.ache() != Seen.NOT_SAID) {
            words.add(seen.ache() == Seen.YES ? "ache" : "no ache");
        }
        seen.intensity().ifPresent(told -> words.add("%d of 10".formatted(told)));
        words.addAll(seen.qualities());
        words.addAll(seen.places());
        words.addAll(List.of(seen.words()));
        return words.stream().filter(word -> !word.isBlank()).collect(Collectors.joining(", "));
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
