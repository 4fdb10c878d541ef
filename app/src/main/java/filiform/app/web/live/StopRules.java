package filiform.app.web.live;

import static filiform.app.web.live.RuleTables.sorted;
import static filiform.app.web.live.RuleTables.texts;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.atlas.Names;
import filiform.response.Action;
import filiform.response.Descriptor;
import filiform.response.StopRule;
import filiform.response.StopRule.Handling;
import filiform.response.StopTable;
import filiform.response.TimeCourse;
import filiform.response.Trigger;
import java.util.Locale;

/// The stop rules as the page's script reads them.
final class StopRules {

    private StopRules() {}

    static void write(ObjectNode row, StopTable table) {
        ArrayNode actions = row.putArray("actions");
        for (Action action : Action.values()) {
            actions.add(action.words());
        }
        words(row.putArray("qualities"), table.qualities());
        words(row.putArray("signs"), table.signs());
        ArrayNode dulling = row.putArray("dulling");
        table.dulling()
                .all()
                .forEach(fact -> dulling.addObject()
                        .put("name", fact.name())
                        .put("question", fact.question())
                        .put("why", fact.why()));
        sorted(row, "local_places", table.localPlaces());
        ArrayNode rules = row.putArray("rules");
        table.rules().forEach(rule -> rule(rules.addObject(), rule));
        ArrayNode handling = row.putArray("handling");
        for (Handling way : Handling.values()) {
            ObjectNode one = handling.addObject().put("way", word(way));
            texts(one, "steps", table.handlingSteps(way));
        }
        texts(row, "call", table.call());
        ObjectNode afterwards = row.putObject("afterwards");
        for (Action action : Action.values()) {
            texts(afterwards, action.words(), table.lastSteps(action));
        }
        texts(row, "always", table.always());
    }

    private static void words(ArrayNode list, Names<Descriptor> words) {
        words.all().forEach(word -> list.addObject().put("name", word.name()).put("harmless", word.harmless()));
    }

    private static void rule(ObjectNode row, StopRule rule) {
        row.put("id", rule.id());
        trigger(row.putObject("trigger"), rule.trigger());
        row.put("action", rule.action().words());
        row.put("handling", word(rule.handling()));
        row.put("why", rule.why());
        texts(row, "steps", rule.steps());
        texts(row, "in_emergency", rule.inEmergency());
        row.put("ends_site", rule.endsSite());
        row.put("nerves", rule.nerves());
        texts(row, "examine", rule.examine());
        texts(row, "ask", rule.ask());
        texts(row, "notes", rule.notes());
    }

    private static void trigger(ObjectNode row, Trigger trigger) {
        switch (trigger) {
            case Trigger.Feels feels -> sorted(row.put("by", "feels"), "qualities", feels.qualities());
            case Trigger.Shows shows -> {
                sorted(row.put("by", "shows"), "signs", shows.signs());
                sorted(row, "regions", shows.regions());
            }
            case Trigger.Travels travels ->
                sorted(
                        row.put("by", "travels"),
                        "placements",
                        travels.placements().stream().map(StopRules::word).toList());
            case Trigger.Intense intense -> row.put("by", "intense").put("from", intense.from());
            case Trigger.Lasts lasts ->
                sorted(
                        row.put("by", "lasts"),
                        "courses",
                        lasts.courses().stream().map(TimeCourse::words).toList());
            case Trigger.Patient patient -> {
                sorted(row.put("by", "patient"), "facts", patient.facts());
                row.put("answer", word(patient.answer()));
            }
            case Trigger.All all -> {
                ArrayNode triggers = row.put("by", "all").putArray("triggers");
                all.triggers().forEach(each -> trigger(triggers.addObject(), each));
            }
            case Trigger.Untold untold -> row.put("by", "untold").put("part", word(untold.part()));
            case Trigger.Contradicts() -> row.put("by", "contradicts");
        }
    }

    private static String word(Enum<?> each) {
        return each.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
