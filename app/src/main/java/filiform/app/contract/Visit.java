package filiform.app.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.json.Faults;
import filiform.app.json.Faults.Code;
import filiform.app.json.Fields;
import filiform.app.json.Parsed;
import filiform.knowledge.tree.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A whole visit in the order of time: what was asked at each step, and what the program says to it.
///
/// A step without a needle or without facts of the patient takes those of the visit.
///
/// @param title       what the visit is, in a line
/// @param source      where it was published, or blank
/// @param notReported what the source leaves out, so that nothing stands in for it
public record Visit(String title, String source, List<String> notReported, List<Said> steps) {

    /// One step as replayed.
    ///
    /// @param when in words, such as "one month later"
    public record Said(Step step, String when, ObjectNode input, Decided decided) {}

    public Visit {
        notReported = List.copyOf(notReported);
        steps = List.copyOf(steps);
    }

    /// Replays a visit file, or lists every fault in it.
    public static Parsed<Visit> replay(Decisions decisions, JsonNode file) {
        var faults = new Faults();
        var root = new Fields(file, "$", faults);
        Fields about = root.object("about");
        String title = about.text("title").orElse("A visit");
        String source = about.text("source").orElse("");
        List<String> notReported = about.texts("not_reported");
        about.close();
        JsonNode patient = root.raw("patient");
        JsonNode needle = root.raw("needle");
        root.need("steps");
        List<Fields> rows = root.list("steps");
        root.close();
        if (root.has("steps") && rows.isEmpty()) {
            faults.add(Code.EMPTY_LIST, "$.steps", "A visit needs at least one step.");
        }
        var all = new ArrayList<>(faults.all());
        var said = new ArrayList<Said>();
        for (Fields row : rows) {
            one(decisions, row, patient, needle, all).ifPresent(said::add);
        }
        List<Fault> found = all.isEmpty() ? faults.all() : all;
        return found.isEmpty() ? new Parsed.Ok<>(new Visit(title, source, notReported, said)) : new Parsed.Bad<>(found);
    }

    private static Optional<Said> one(
            Decisions decisions, Fields row, JsonNode patient, JsonNode needle, List<Fault> faults) {
        var own = new Faults();
        Fields fields = row.with(own);
        fields.need("step");
        Optional<Step> step = fields.word("step", Step.class);
        String when = fields.text("when").orElse("");
        JsonNode raw = fields.raw("input");
        if (!raw.isObject() && !raw.isMissingNode()) {
            own.add(Code.WRONG_TYPE, fields.where("input"), "'input' must be an object.");
        }
        fields.close();
        faults.addAll(own.all());
        if (step.isEmpty()) {
            return Optional.empty();
        }
        ObjectNode input = raw.isObject() ? raw.deepCopy() : JsonNodeFactory.instance.objectNode();
        complete(step.get(), input, patient, needle);
        return switch (decisions.decide(step.get(), input, fields.where("input"))) {
            case Parsed.Ok<Decided>(Decided decided) -> Optional.of(new Said(step.get(), when, input, decided));
            case Parsed.Bad<Decided>(List<Fault> bad) -> {
                faults.addAll(bad);
                yield Optional.empty();
            }
        };
    }

    private static void complete(Step step, ObjectNode input, JsonNode patient, JsonNode needle) {
        switch (step) {
            case SCREEN -> {
                lend(input, "facts", patient);
                lend(input, "site", needle.path("site"));
                lend(input, "technique", needle.path("technique"));
            }
            case PLAN -> {
                lend(input, "needle", needle);
                patient.properties().forEach(fact -> lend(input, fact.getKey(), fact.getValue()));
            }
            case RESPOND, LOCALISE, ASSESS -> lend(input, "needle", needle);
            case TRIAGE -> {
                ObjectNode session = input.withObject("/session");
                lend(session, "site", needle.path("site"));
                lend(session, "side", needle.path("side"));
                lend(session, "guidance", needle.path("guidance"));
            }
        }
    }

    private static void lend(ObjectNode input, String key, JsonNode value) {
        if (!input.has(key) && !value.isMissingNode()) {
            input.set(key, value);
        }
    }

    /// The machine form of the replay.
    public ObjectNode json(AnswerJson answers) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("title", title);
        json.put("source", source);
        AnswerJson.texts(json, "not_reported", notReported);
        var array = json.putArray("steps");
        for (Said said : steps) {
            ObjectNode row = array.addObject();
            row.put("step", said.step().word());
            row.put("when", said.when());
            row.set("input", said.input());
            row.set("answer", answers.of(said.decided()));
        }
        json.set("basis", answers.basis());
        return json;
    }
}
