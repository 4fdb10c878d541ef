package filiform.app.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.contract.Decided.Responded;
import filiform.planning.Approach;
import filiform.planning.DepthLimit;
import filiform.planning.Plan;
import filiform.planning.Planner;
import filiform.planning.Question;
import filiform.response.Paths;
import filiform.response.Response;
import filiform.response.StopTable;
import filiform.response.WayOn;
import java.util.List;

/// The machine form of a response and of the way on after a stop.
final class ResponseJson {

    private ResponseJson() {}

    static void write(ObjectNode answer, Responded responded, StopTable table, Because because) {
        Response response = responded.response();
        answer.put("action", response.action().words());
        AnswerJson.texts(answer, "steps", response.steps());
        ArrayNode rules = answer.putArray("rules");
        for (Response.Reason rule : response.rules()) {
            ObjectNode row = rules.addObject();
            row.put("rule", rule.id());
            row.put("action", rule.action().words());
            row.put("why", rule.why());
            because.add(rule.why(), rule.basis());
        }
        if (response.rules().isEmpty()) {
            because.add("None of the stop rules is set off by what was told.", Because.all(table));
        }
        AnswerJson.texts(answer, "ask", response.ask());
        ArrayNode explanations = answer.putArray("explanations");
        response.explanations().forEach(explanation -> explanation(explanations.addObject(), explanation));
        ArrayNode examine = answer.putArray("examine");
        for (Response.NerveCheck check : response.nerves()) {
            check.movements().forEach(movement -> examine.add(check.nerve() + ": " + movement));
            check.areas().forEach(area -> examine.add(check.nerve() + ": touch, " + area));
        }
        response.examine().forEach(examine::add);
        AnswerJson.texts(answer, "record", response.notes());
        responded.wayOn().ifPresent(onward -> onward(answer.putObject("way_on"), onward));
        AnswerJson.texts(answer, "warnings", response.warnings());
    }

    private static void explanation(ObjectNode row, Response.Explanation explanation) {
        row.put("what", explanation.what());
        row.put("structure", explanation.structure());
        row.put("probability", AnswerJson.rounded(explanation.probability()));
        explanation.contact().ifPresent(chance -> row.put("contact", AnswerJson.rounded(chance)));
        ArrayNode speaks = row.putArray("for");
        ArrayNode against = row.putArray("against");
        for (Response.Argument argument : explanation.arguments()) {
            ObjectNode one = (argument.speaksFor() ? speaks : against).addObject();
            one.put("told", argument.told());
            one.put("weight", argument.weight().words());
        }
        AnswerJson.texts(row, "examine", explanation.examine());
        row.put("grade", explanation.basis().grade().words());
        Because.sources(row.putArray("sources"), explanation.basis().sources());
    }

    private static void onward(ObjectNode row, WayOn onward) {
        row.put("decision", onward.reentry().words());
        AnswerJson.texts(row, "why", onward.why());
        AnswerJson.texts(row, "steps", onward.steps());
        ArrayNode look = row.putArray("look");
        for (WayOn.Look each : onward.look()) {
            ObjectNode one = look.addObject();
            one.put("suspected", each.suspected());
            one.put("probability", AnswerJson.rounded(each.probability()));
            AnswerJson.texts(one, "signs", each.signs());
        }
        ArrayNode paths = row.putArray("paths");
        switch (onward.paths()) {
            case Paths.Found found -> {
                found.paths().forEach(path -> path(paths.addObject(), path));
                AnswerJson.texts(row, "other_ways", List.of());
            }
            case Paths.None none -> {
                row.put("no_path", none.why());
                AnswerJson.texts(row, "other_ways", none.also());
            }
        }
    }

    private static void path(ObjectNode row, Paths.Path path) {
        Planner.Reach reach = path.reach();
        Question question = reach.question();
        Approach approach = question.approach();
        row.put("technique", question.technique().name());
        row.put("words", DirectionWords.of(approach, question.view().frame()));
        row.put("tilt_deg", AnswerJson.rounded(approach.tilt()));
        row.put("azimuth_deg", AnswerJson.rounded(approach.azimuth()));
        row.put("entry_x_mm", AnswerJson.rounded(approach.x()));
        row.put("entry_y_mm", AnswerJson.rounded(approach.y()));
        row.put("depth_mm", AnswerJson.rounded(path.depth()));
        if (reach.limit() instanceof DepthLimit.At limit) {
            row.put("depth_limit_mm", limit.mm());
        }
        if (reach.target() instanceof Plan.Target.Known target) {
            row.put(
                    "target_probability",
                    AnswerJson.rounded(target.chance().value().value()));
        }
        ArrayNode spares = row.putArray("spares");
        for (Paths.Spared spared : path.spares()) {
            ObjectNode one = spares.addObject();
            one.put("structure", spared.structure());
            one.put("before", AnswerJson.rounded(spared.before()));
            one.put("after", AnswerJson.rounded(spared.after()));
            one.put("claims_no_less_than", spared.floor());
        }
    }
}
