package filiform.app.web.patient;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// The words of the clinical content that the record uses, each with what it means, in the content's order.
///
/// @param checklist   lines of the clean-needling checklist
/// @param severities  of an adverse event
/// @param causalities how surely a needle caused it
/// @param careKinds   parts of the wider care
/// @param languages   in which patients can read
public record RecordWords(
        Map<String, String> checklist,
        Map<String, String> severities,
        Map<String, String> causalities,
        Map<String, String> careKinds,
        Map<String, String> languages) {

    public RecordWords {
        checklist = kept(checklist);
        severities = kept(severities);
        causalities = kept(causalities);
        careKinds = kept(careKinds);
        languages = kept(languages);
    }

    private static Map<String, String> kept(Map<String, String> words) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }
}
