package filiform.app.web.live;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.followup.TriageTable;
import filiform.followup.Urgency;
import filiform.followup.When;
import filiform.response.StopTable;
import java.util.Collection;
import java.util.List;

/// The tables of triage and of the stop rules as the page's script reads them, so that advice never waits for the
/// server. The order of urgencies, actions and ways of handling goes with them.
public final class RuleTables {

    private RuleTables() {}

    /// As one JSON text, the same for the same knowledge.
    public static String of(StopTable stops, TriageTable triage) {
        ObjectNode tables = JsonNodeFactory.instance.objectNode();
        StopRules.write(tables.putObject("stop"), stops);
        write(tables.putObject("triage"), triage);
        return tables.toString();
    }

    private static void write(ObjectNode row, TriageTable table) {
        texts(
                row,
                "urgencies",
                List.of(Urgency.values()).stream().map(Urgency::words).toList());
        ArrayNode symptoms = row.putArray("symptoms");
        table.symptoms()
                .all()
                .forEach(symptom -> symptoms.addObject()
                        .put("name", symptom.name())
                        .put("question", symptom.question())
                        .put("expected", symptom.expected()));
        ArrayNode factors = row.putArray("factors");
        table.factors()
                .all()
                .forEach(
                        factor -> factors.addObject().put("name", factor.name()).put("question", factor.question()));
        ArrayNode rules = row.putArray("rules");
        table.rules().forEach(rule -> {
            ObjectNode one = rules.addObject();
            one.put("id", rule.id()).put("urgency", rule.urgency().words()).put("why", rule.why());
            sorted(one, "symptoms", rule.symptoms());
            sorted(one, "factors", rule.factors());
            sorted(one, "known_factors", rule.knownFactors());
            when(one, rule.when());
            texts(one, "advice", rule.advice());
        });
        ArrayNode required = row.putArray("required");
        table.required().forEach(each -> {
            ObjectNode one = required.addObject();
            sorted(one, "symptoms", each.symptoms());
            when(one, each.when());
        });
        ArrayNode repeats = row.putArray("repeats");
        table.repeats()
                .forEach(each -> repeats.addObject()
                        .put("from", each.from())
                        .put("steps", each.steps())
                        .put("cap", each.cap().words()));
        ObjectNode advice = row.putObject("advice");
        table.advice().forEach(each -> texts(advice, each.urgency().words(), each.lines()));
        ArrayNode normal = row.putArray("normal");
        table.normal()
                .forEach(effect -> normal.addObject()
                        .put("symptom", effect.symptom())
                        .put("lasts", effect.lasts())
                        .put("care", effect.care()));
    }

    private static void when(ObjectNode row, When when) {
        sorted(row, "regions", when.regions());
        row.put("from", when.window().from());
        if (Double.isInfinite(when.window().before())) {
            row.putNull("before");
        } else {
            row.put("before", when.window().before());
        }
    }

    static void sorted(ObjectNode row, String key, Collection<String> texts) {
        texts(row, key, texts.stream().sorted().toList());
    }

    static void texts(ObjectNode row, String key, List<String> texts) {
        texts.forEach(row.putArray(key)::add);
    }
}
