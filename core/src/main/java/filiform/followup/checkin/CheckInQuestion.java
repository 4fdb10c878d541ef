package filiform.followup.checkin;

import java.util.List;

/// One question of a check-in: it stands for several symptoms, and "no" says no to each of them.
///
/// @param id       never changes, since the page and its tests name it
/// @param words    what the patient reads, "no" being the reassuring answer
/// @param symptoms names of the triage table, at least one
public record CheckInQuestion(String id, String words, List<String> symptoms) {

    public CheckInQuestion {
        symptoms = List.copyOf(symptoms);
        if (symptoms.isEmpty()) {
            throw new IllegalArgumentException("Question '%s' asks for no symptom.".formatted(id));
        }
    }
}
