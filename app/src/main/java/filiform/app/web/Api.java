package filiform.app.web;

import com.fasterxml.jackson.databind.JsonNode;
import filiform.app.contract.AnswerJson;
import filiform.app.contract.Decided;
import filiform.app.contract.Decisions;
import filiform.app.contract.Step;
import filiform.app.contract.Visit;
import filiform.app.json.Json;
import filiform.app.json.Parsed;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UnsupportedMediaTypeResponse;
import java.util.List;
import java.util.Optional;

/// Each decision for other programs: the command line's JSON in and out. Nothing is recorded.
final class Api {

    private final Decisions decisions;
    private final AnswerJson answers;

    Api(Decisions decisions) {
        this.decisions = decisions;
        answers = new AnswerJson(decisions.knowledge());
    }

    void decide(Context context) {
        String word = context.pathParam("step");
        Optional<Step> step = List.of(Step.values()).stream()
                .filter(known -> known.word().equals(word))
                .findFirst();
        if (step.isEmpty() && !word.equals("visit")) {
            throw new NotFoundResponse();
        }
        String type = Optional.ofNullable(context.contentType()).orElse("");
        if (!type.startsWith("application/json")) {
            throw new UnsupportedMediaTypeResponse();
        }
        Parsed<JsonNode> read = Json.read(context.bodyAsBytes());
        Parsed<String> answer =
                step.isPresent() ? read.then(node -> step(step.get(), node)) : read.then(node -> visit(node));
        context.contentType("application/json; charset=utf-8");
        switch (answer) {
            case Parsed.Ok<String>(String text) -> context.status(200).result(text);
            case Parsed.Bad<String>(var faults) ->
                context.status(422).result(AnswerJson.faults(faults).toString());
        }
    }

    private Parsed<String> step(Step step, JsonNode node) {
        return decisions
                .decide(step, node)
                .then((Decided decided) -> new Parsed.Ok<>(answers.of(decided).toString()));
    }

    private Parsed<String> visit(JsonNode node) {
        return Visit.replay(decisions, node)
                .then(visit -> new Parsed.Ok<>(visit.json(answers).toString()));
    }
}
