package filiform.app.web.visit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.contract.Step;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// A visit as the file that `filiform visit` replays, whole or with one step alone.
public final class VisitFile {

    private VisitFile() {}

    /// The whole visit. It has no step, and cannot be replayed, before something was told.
    public static ObjectNode whole(VisitState state) {
        ObjectNode file = frame(state);
        ObjectNode about = file.putObject("about");
        about.setAll(state.about());
        ArrayNode steps = file.putArray("steps");
        for (Entry entry : state.entries()) {
            switch (entry.section()) {
                case PATIENT -> {}
                case FINDINGS -> {
                    steps.add(step(Step.LOCALISE, entry.when(), place(state, entry)));
                    steps.add(step(Step.ASSESS, entry.when(), input(state, entry)));
                }
                case SCREENING, NEEDLE, SENSATION, SYMPTOMS ->
                    steps.add(step(entry.section().step(), entry.when(), input(state, entry)));
            }
        }
        return file;
    }

    /// The visit with one step alone, for the answer to that step.
    public static ObjectNode only(VisitState state, Step step, ObjectNode input) {
        ObjectNode file = frame(state);
        file.putArray("steps").add(step(step, "", input));
        return file;
    }

    /// What the entry asks, as the step's input.
    public static ObjectNode input(VisitState state, Entry entry) {
        return switch (entry.section()) {
            case PATIENT -> JsonNodeFactory.instance.objectNode();
            case NEEDLE -> entry.input().deepCopy().without("needle");
            case FINDINGS -> findings(state, entry);
            case SCREENING, SENSATION, SYMPTOMS -> entry.input().deepCopy();
        };
    }

    private static ObjectNode frame(VisitState state) {
        ObjectNode file = JsonNodeFactory.instance.objectNode();
        state.latest(Section.PATIENT).ifPresent(entry -> file.set("patient", entry.input()));
        if (!state.needle().isEmpty()) {
            file.set("needle", state.needle());
        }
        state.latest(Section.SCREENING)
                .map(entry -> entry.input().path("baseline"))
                .filter(JsonNode::isArray)
                .ifPresent(baseline -> file.set("baseline", baseline));
        return file;
    }

    private static ObjectNode step(Step step, String when, ObjectNode input) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.put("step", step.word());
        if (!when.isBlank()) {
            row.put("when", when);
        }
        row.set("input", input);
        return row;
    }

    /// What localisation alone is asked.
    private static ObjectNode place(VisitState state, Entry entry) {
        return input(state, entry).without(List.of("course", "host", "pain"));
    }

    /// Everything found up to and with this examination. Its own findings stand last, so that a fault can be shown at
    /// its place; a finding that was carried over word for word counts once.
    private static ObjectNode findings(VisitState state, Entry entry) {
        ObjectNode merged = JsonNodeFactory.instance.objectNode();
        var earlier = new LinkedHashSet<JsonNode>();
        var own = new ArrayList<JsonNode>();
        ArrayNode pain = JsonNodeFactory.instance.arrayNode();
        List<Entry> all = state.all(Section.FINDINGS);
        for (Entry examination : all.subList(0, all.indexOf(entry) + 1)) {
            for (String key : List.of("needle", "onset", "began")) {
                if (examination.input().has(key)) {
                    merged.set(key, examination.input().get(key));
                }
            }
            for (String key : List.of("course", "host")) {
                if (examination.input().path(key) instanceof ObjectNode answers) {
                    merged.withObjectProperty(key).setAll(answers);
                }
            }
            examination.input().path("pain").forEach(row -> pain.add(onItsDay(row, examination.input())));
            for (JsonNode finding : examination.input().path("findings")) {
                (examination.id().equals(entry.id()) ? own : earlier).add(dated(finding, examination.input()));
            }
        }
        earlier.removeAll(own);
        if (!pain.isEmpty()) {
            merged.set("pain", pain);
        }
        merged.putArray("findings").addAll(earlier).addAll(own);
        return merged;
    }

    /// The finding with the day, the date and the side of its examination, unless it carries its own.
    private static JsonNode dated(JsonNode finding, ObjectNode examination) {
        JsonNode dated = onItsDay(finding, examination);
        if (dated instanceof ObjectNode object && !object.has("side") && examination.has("side")) {
            object.set("side", examination.get("side"));
        }
        return dated;
    }

    private static JsonNode onItsDay(JsonNode row, ObjectNode examination) {
        if (!(row instanceof ObjectNode object)) {
            return row;
        }
        ObjectNode dated = object.deepCopy();
        if (!dated.has("day") && !dated.has("examined")) {
            for (String key : List.of("day", "examined")) {
                if (examination.has(key)) {
                    dated.set(key, examination.get(key));
                }
            }
        }
        return dated;
    }
}
