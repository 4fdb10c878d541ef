package filiform.app.web.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.followup.Case;
import filiform.followup.Session;
import filiform.followup.Triage;
import filiform.followup.TriageTable;
import filiform.followup.Triaged;
import filiform.measure.Answer;
import filiform.planning.Guidance;
import filiform.response.Decide;
import filiform.response.Decide.Decision;
import filiform.response.Direction;
import filiform.response.Felt;
import filiform.response.NeedlePlace;
import filiform.response.Report;
import filiform.response.Seen;
import filiform.response.StopTable;
import filiform.response.TimeCourse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/// The answers of the core, in the form in which the page's script gives its own.
public final class JavaRules {

    private final StopTable stops;
    private final TriageTable triage;

    public JavaRules(StopTable stops, TriageTable triage) {
        this.stops = stops;
        this.triage = triage;
    }

    public String answer(String what, JsonNode question) {
        return (what.equals("triage") ? triage(question) : decide(question)).toString();
    }

    private ObjectNode triage(JsonNode asked) {
        JsonNode session = asked.path("session");
        JsonNode hours = session.path("hours_since");
        JsonNode contacts = asked.path("contacts_before");
        Triaged triaged = Triage.triage(
                triage,
                new Case(
                        new Session(
                                Set.copyOf(texts(session.path("regions"))),
                                hours.isNumber() ? OptionalDouble.of(hours.doubleValue()) : OptionalDouble.empty(),
                                Guidance.PALPATION),
                        answers(asked.path("factors")),
                        answers(asked.path("symptoms")),
                        contacts.isNumber() ? OptionalInt.of(contacts.intValue()) : OptionalInt.empty()));
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("urgency", triaged.urgency().words());
        ArrayNode because = answer.putArray("because");
        triaged.because()
                .forEach(reason -> because.addObject()
                        .put("id", reason.id())
                        .put("urgency", reason.urgency().words())
                        .put("words", reason.words()));
        texts(answer, "advice", triaged.advice());
        ArrayNode ask = answer.putArray("ask");
        triaged.ask().forEach(each -> ask.addObject().put("about", each.about()).put("question", each.question()));
        ArrayNode normal = answer.putArray("normal");
        triaged.normal()
                .forEach(effect -> normal.addObject()
                        .put("symptom", effect.symptom())
                        .put("lasts", effect.lasts())
                        .put("care", effect.care()));
        return answer;
    }

    private ObjectNode decide(JsonNode told) {
        JsonNode place = told.path("place");
        JsonNode felt = told.path("sensation");
        JsonNode intensity = felt.path("intensity");
        Decision decision = Decide.decide(
                stops,
                new Report(
                        new NeedlePlace(
                                Set.copyOf(texts(place.path("regions"))),
                                texts(place.path("muscles")),
                                Set.copyOf(texts(place.path("referral")))),
                        new Felt(
                                Set.copyOf(texts(felt.path("quality"))),
                                word(felt.path("radiates"), Answer.UNKNOWN),
                                word(felt.path("direction"), Direction.NOT_KNOWN),
                                texts(felt.path("where")),
                                intensity.isNumber() ? OptionalInt.of(intensity.intValue()) : OptionalInt.empty(),
                                word(felt.path("course"), TimeCourse.NOT_KNOWN),
                                OptionalInt.empty()),
                        new Seen(
                                Set.copyOf(texts(told.path("signs"))),
                                texts(told.path("twitch_in")),
                                texts(told.path("weak"))),
                        answers(told.path("patient"))));
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("action", decision.action().words());
        ArrayNode rules = answer.putArray("rules");
        decision.rules()
                .forEach(rule -> rules.addObject()
                        .put("id", rule.id())
                        .put("action", rule.action().words())
                        .put("why", rule.why()));
        texts(answer, "steps", decision.steps());
        answer.put("nerves", decision.nerves());
        texts(answer, "examine", decision.examine());
        texts(answer, "ask", decision.ask());
        texts(answer, "notes", decision.notes());
        return answer;
    }

    /// The urgency of an answer, or its action.
    public static String outcome(String answer) {
        return answer.replaceFirst("^\\{\"[a-z]+\":\"([a-z-]+)\".*$", "$1");
    }

    private static Map<String, Answer> answers(JsonNode node) {
        var answers = new HashMap<String, Answer>();
        node.properties().forEach(entry -> answers.put(entry.getKey(), word(entry.getValue(), Answer.UNKNOWN)));
        return answers;
    }

    private static <E extends Enum<E>> E word(JsonNode node, E otherwise) {
        return node.isTextual()
                ? Enum.valueOf(
                        otherwise.getDeclaringClass(),
                        node.textValue().toUpperCase(Locale.ROOT).replace(' ', '_'))
                : otherwise;
    }

    private static List<String> texts(JsonNode node) {
        var texts = new ArrayList<String>();
        node.forEach(text -> texts.add(text.textValue()));
        return texts;
    }

    private static void texts(ObjectNode row, String key, List<String> texts) {
        texts.forEach(row.putArray(key)::add);
    }
}
