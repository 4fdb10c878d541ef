package filiform.app.web;

import filiform.record.Correction;
import filiform.record.Event;
import filiform.record.Recorded;
import filiform.record.event.EventCodec;
import filiform.record.event.VisitEvent.AftercareGiven;
import filiform.record.event.VisitEvent.NeedleInserted;
import filiform.record.event.VisitEvent.Section;
import filiform.record.event.VisitEvent.Told;
import filiform.record.event.What;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// A visit in plain words for the patient: needles and aftercare. What was corrected stands as it was corrected.
final class PatientWords {

    private PatientWords() {}

    static String of(List<Recorded> events) {
        List<UUID> replaced = events.stream()
                .flatMap(recorded -> recorded.event().corrects().stream())
                .map(Correction::event)
                .toList();
        var words = new ArrayList<String>();
        for (Recorded recorded : events) {
            Event event = recorded.event();
            if (!replaced.contains(event.id()) && EventCodec.types().contains(event.type())) {
                words(EventCodec.read(event.type(), event.version(), event.body()), words);
            }
        }
        return words.isEmpty() ? "No needle is recorded in this visit." : String.join(" ", words);
    }

    private static void words(What what, List<String> words) {
        if (what instanceof NeedleInserted needle) {
            words.add("Needle %d: %s, %s."
                    .formatted(
                            needle.number(), needle.site(), needle.side().name().toLowerCase(Locale.ROOT)));
        } else if (what instanceof Told(Section section, String _, var input) && section == Section.NEEDLE) {
            words.add("Planned: %s, %s."
                    .formatted(
                            input.path("needle").path("site").asText("site not told"),
                            input.path("needle").path("side").asText("side not told")));
        } else if (what instanceof AftercareGiven given) {
            words.add("Aftercare: %s.".formatted(String.join("; ", given.items())));
        }
    }
}
