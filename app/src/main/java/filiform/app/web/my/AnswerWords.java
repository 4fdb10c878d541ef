package filiform.app.web.my;

import filiform.app.web.page.Card;
import filiform.app.web.page.Card.Tone;
import filiform.followup.TriageTable;
import filiform.followup.Triaged;
import filiform.followup.Urgency;
import filiform.knowledge.language.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What triage answers, in a patient's words and language. The page's script says the same from [#dictionary].
public final class AnswerWords {

    /// Reasons that triage words from names of its table; a patient reads these instead.
    private static final Map<String, String> BY_ID = Map.of(
            "not all answered", "You left a question open. So nobody can say that all is well.",
            "not a common effect", "A needle does not often cause this.",
            "repeated contact", "You told us something before. So someone should look sooner.");

    private AnswerWords() {}

    /// The urgencies from the calmest, joined by `|`, for the page's script.
    public static String order() {
        return Stream.of(Urgency.values()).map(Urgency::words).collect(Collectors.joining("|"));
    }

    public static Card card(Language language, Urgency urgency) {
        return switch (urgency) {
            case EMERGENCY ->
                new Card(
                        Tone.EMERGENCY,
                        language.say("Get help now"),
                        language.say("This can be an emergency. Do not wait for the clinic."));
            case URGENT ->
                new Card(Tone.STOP, language.say("Be seen today"), language.say("Call the clinic or a doctor today."));
            case SOON ->
                new Card(
                        Tone.WAIT,
                        language.say("Speak to the clinic"),
                        language.say("Do it within one to two days. If it gets worse, call at once."));
            case ROUTINE ->
                new Card(
                        Tone.MIND,
                        language.say("No hurry"),
                        language.say("Tell the clinic at the next visit. If it gets worse, call at once."));
            case SELF_CARE ->
                new Card(
                        Tone.CALM,
                        language.say("You can care for this at home"),
                        language.say("You answered no to everything that would worry us."));
        };
    }

    public static List<String> why(Language language, Triaged triaged) {
        return triaged.because().stream()
                .map(reason -> language.say(BY_ID.getOrDefault(reason.id(), reason.words())))
                .distinct()
                .toList();
    }

    /// Everything that triage can answer with, for the page's script: by the English sentence, or by `#` and the id of
    /// a reason.
    public static Map<String, String> dictionary(Language language, TriageTable table) {
        var words = new LinkedHashMap<String, String>();
        table.rules().forEach(rule -> {
            words.put(rule.why(), language.say(rule.why()));
            rule.advice().forEach(line -> words.put(line, language.say(line)));
        });
        table.advice().forEach(row -> row.lines().forEach(line -> words.put(line, language.say(line))));
        table.factors().all().forEach(factor -> words.put(factor.question(), language.say(factor.question())));
        BY_ID.forEach((id, english) -> words.put("#" + id, language.say(english)));
        return words;
    }
}
