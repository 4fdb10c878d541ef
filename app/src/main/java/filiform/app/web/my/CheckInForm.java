package filiform.app.web.my;

import filiform.app.web.form.Filled;
import filiform.followup.TriageTable;
import filiform.followup.checkin.CheckIn;
import filiform.followup.checkin.CheckIn.Told;
import filiform.followup.checkin.CheckInQuestion;
import filiform.followup.checkin.CheckInTable;
import filiform.measure.Answer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads what a patient answered. Only symptoms that the page showed are taken as asked; a field that is not of the
/// page says nothing.
public record CheckInForm(CheckInTable table, TriageTable triage) {

    /// A patient's words and places are cut here: long enough for anybody, too short to fill the journal.
    public static final int WORDS = 2_000;

    private static final int PLACES = 20;
    private static final int PLACE = 4_000;

    /// What was answered.
    ///
    /// @param symptoms of those that were shown; what was left open is unknown
    /// @param factors  that were answered
    /// @param told     the fields as they were sent, to be shown again
    public record Read(
            Map<String, Answer> symptoms,
            Map<String, Answer> factors,
            String words,
            List<String> places,
            Map<String, List<String>> told) {
        public Read {
            symptoms = new LinkedHashMap<>(symptoms);
            factors = new LinkedHashMap<>(factors);
            places = List.copyOf(places);
        }

        /// How many symptoms were left open.
        public long open() {
            return symptoms.values().stream()
                    .filter(answer -> answer == Answer.UNKNOWN)
                    .count();
        }
    }

    public Read read(Filled form) {
        var shown = new HashSet<>(form.all("shown"));
        var told = new HashMap<String, Told>();
        List<CheckInQuestion> asked = table.questions().stream()
                .filter(question -> question.symptoms().stream().anyMatch(shown::contains))
                .map(question -> new CheckInQuestion(
                        question.id(),
                        question.words(),
                        question.symptoms().stream().filter(shown::contains).toList()))
                .toList();
        for (CheckInQuestion question : asked) {
            told.put(
                    question.id(),
                    new Told(
                            answer(form.text("told." + question.id())),
                            new HashSet<>(form.all("which." + question.id()))));
        }
        Map<String, Answer> factors = new LinkedHashMap<>();
        triage.factors().all().forEach(factor -> {
            Answer answer = answer(form.text("factor." + factor.name()));
            if (answer != Answer.UNKNOWN) {
                factors.put(factor.name(), answer);
            }
        });
        return new Read(
                CheckIn.symptoms(asked, told),
                factors,
                cut(form.text("words"), WORDS),
                form.all("place").stream()
                        .filter(place -> place.length() <= PLACE)
                        .limit(PLACES)
                        .toList(),
                form.values());
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    private static Answer answer(String word) {
        return switch (word) {
            case "yes" -> Answer.YES;
            case "no" -> Answer.NO;
            default -> Answer.UNKNOWN;
        };
    }
}
