package filiform.followup.checkin;

import filiform.followup.Session;
import filiform.followup.Symptom;
import filiform.followup.TriageTable;
import filiform.measure.Answer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Chooses the questions of a check-in by what was needled and how long ago, and turns their answers into symptoms.
///
/// The questions cover every symptom that triage requires for the session. So "no" to all of them can be
/// self-care, and one of them left open cannot.
public final class CheckIn {

    /// The patient's answer to one question.
    ///
    /// @param answer to the question as a whole
    /// @param which  the symptoms that the patient named after a "yes"; empty means that none was named
    public record Told(Answer answer, Set<String> which) {

        public static final Told NOTHING = new Told(Answer.UNKNOWN, Set.of());

        public Told {
            which = Set.copyOf(which);
        }
    }

    private CheckIn() {}

    /// At most [CheckInTable#MOST] questions. An unknown place or hour asks what any place or hour would ask.
    public static List<CheckInQuestion> questions(CheckInTable table, TriageTable triage, Session session) {
        var required = new HashSet<>(
                triage.requiredFor(session).stream().map(Symptom::name).toList());
        var questions = new ArrayList<CheckInQuestion>();
        for (CheckInQuestion question : table.questions()) {
            List<String> asked = question.symptoms().stream()
                    .filter(symptom ->
                            required.contains(symptom) || table.noticed(symptom).always())
                    .toList();
            if (!asked.isEmpty()) {
                questions.add(new CheckInQuestion(question.id(), question.words(), asked));
            }
        }
        return List.copyOf(questions);
    }

    /// What the answers say of each symptom that was asked for.
    ///
    /// "No" is no to each. "Yes" is yes to those that were named, the others staying unknown; where none was
    /// named it is yes to all. A symptom that was named is yes whatever else was answered. No answer leaves
    /// it unknown.
    ///
    /// @param told by the question's id
    public static Map<String, Answer> symptoms(List<CheckInQuestion> questions, Map<String, Told> told) {
        var symptoms = new LinkedHashMap<String, Answer>();
        for (CheckInQuestion question : questions) {
            Told answer = told.getOrDefault(question.id(), Told.NOTHING);
            var named = new HashSet<>(answer.which());
            named.retainAll(question.symptoms());
            question.symptoms().forEach(symptom -> symptoms.put(symptom, symptom(answer.answer(), named, symptom)));
        }
        return symptoms;
    }

    private static Answer symptom(Answer answer, Set<String> named, String symptom) {
        return switch (answer) {
            case UNKNOWN -> named.contains(symptom) ? Answer.YES : Answer.UNKNOWN;
            case NO -> named.isEmpty() ? Answer.NO : named.contains(symptom) ? Answer.YES : Answer.UNKNOWN;
            case YES -> named.isEmpty() || named.contains(symptom) ? Answer.YES : Answer.UNKNOWN;
        };
    }
}
