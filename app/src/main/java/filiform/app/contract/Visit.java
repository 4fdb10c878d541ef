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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A whole visit in the order of time: what was asked at each step, and what the program says to it.
///
/// A step without a needle or without facts of the patient takes those of the visit.
///
/// @param title       what the visit is, in a line
/// @param source      where it was published, or blank
/// @param notReported what the source leaves out, so that nothing stands in for it
public record Visit(String title, String source, List<String> notReported, List<Said> steps) {

    /// The most steps of one visit.
    private static final int MOST_STEPS = 200;

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
        Lending lending = Lending.read(root, decisions.knowledge().atlas().sites(), decisions.examinations());
        root.need("steps");
        List<Fields> rows = root.list("steps");
        root.close();
        if (root.raw("steps").isArray() && rows.isEmpty()) {
            faults.add(Code.EMPTY_LIST, "$.steps", "A visit needs at least one step.");
        }
        if (rows.size() > MOST_STEPS) {
            faults.add(Code.TOO_LARGE, "$.steps", "More than %d steps.".formatted(MOST_STEPS));
            return new Parsed.Bad<>(faults.all());
        }
        var said = new ArrayList<Said>();
        for (Fields row : rows) {
            one(decisions, row, lending, faults).ifPresent(said::add);
        }
        return faults.none()
                ? new Parsed.Ok<>(new Visit(title, source, notReported, said))
                : new Parsed.Bad<>(faults.all());
    }

    private static Optional<Said> one(Decisions decisions, Fields fields, Lending lending, Faults faults) {
        fields.need("step");
        Optional<Step> step = fields.word("step", Step.class);
        String when = fields.text("when").orElse("");
        JsonNode raw = fields.raw("input");
        if (!raw.isObject() && !raw.isMissingNode()) {
            faults.add(Code.WRONG_TYPE, fields.where("input"), "'input' must be an object.");
        }
        fields.close();
        if (step.isEmpty() || faults.full()) {
            return Optional.empty();
        }
        ObjectNode input = raw.isObject() ? raw.deepCopy() : JsonNodeFactory.instance.objectNode();
        Map<String, String> lent = lending.complete(step.get(), input);
        String place = fields.where("input");
        return switch (decisions.decide(step.get(), input, place)) {
            case Parsed.Ok<Decided>(Decided decided) -> Optional.of(new Said(step.get(), when, input, decided));
            case Parsed.Bad<Decided>(List<Fault> bad) -> {
                for (Fault fault : bad) {
                    Fault home = Lending.home(fault, place, lent);
                    // What is lent to several steps is told once.
                    if (home.where().equals(fault.where()) || !faults.has(home.code(), home.where())) {
                        faults.addAll(List.of(home));
                    }
                }
                yield Optional.empty();
            }
        };
    }

    /// The machine form of the replay.
    public ObjectNode json(AnswerJson answers) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("title", title);
        json.put("source", source);
        AnswerJson.texts(json, "not_reported", notReported);
        var reasons = new LinkedHashMap<String, JsonNode>();
        var array = json.putArray("steps");
        for (Said said : steps) {
            ObjectNode row = array.addObject();
            row.put("step", said.step().word());
            row.put("when", said.when());
            row.set("input", said.input());
            ObjectNode answer = answers.of(said.decided());
            row.set("answer", answer);
            answer.path("because")
                    .forEach(reason -> reasons.putIfAbsent(reason.path("what").asText(), reason));
        }
        json.putArray("because").addAll(reasons.values());
        json.set("basis", answers.basis());
        return json;
    }
}
