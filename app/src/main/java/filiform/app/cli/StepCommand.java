package filiform.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import filiform.app.contract.AnswerJson;
import filiform.app.contract.Decided;
import filiform.app.contract.Decisions;
import filiform.app.contract.Step;
import filiform.app.json.Parsed;
import filiform.app.text.AnswerText;
import filiform.knowledge.Knowledge;
import filiform.knowledge.tree.Fault;
import filiform.response.Action;
import filiform.screening.Cleared;
import filiform.screening.Screening;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `filiform screen|respond|localise|assess|triage FILE`: one question from a file, answered.
class StepCommand implements Callable<Integer> {

    private final Step step;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "the question as JSON; - reads standard input")
    String file = "";

    @Option(names = "--json", description = "answer in the stable machine form")
    boolean json;

    StepCommand(Step step) {
        this.step = step;
    }

    @Override
    public Integer call() {
        return answer(step, Input.read(file), json);
    }

    static int answer(Step step, Parsed<JsonNode> question, boolean json) {
        var output = new Output();
        if (question instanceof Parsed.Bad<JsonNode>(List<Fault> faults)) {
            return output.faults(faults, json);
        }
        var decisions = new Decisions(Knowledge.load());
        return switch (question.then(node -> decisions.decide(step, node))) {
            case Parsed.Bad<Decided>(List<Fault> faults) -> output.faults(faults, json);
            case Parsed.Ok<Decided>(Decided decided) -> {
                if (json) {
                    output.json(new AnswerJson(decisions.knowledge()).of(decided));
                } else {
                    output.text(new AnswerText(decisions.knowledge()).of(decided));
                }
                yield exit(decided);
            }
        };
    }

    /// 10 for not today and for stop, 11 for never: from the three steps before and during the needle alone.
    private static int exit(Decided decided) {
        return switch (decided) {
            case Decided.Screened screened ->
                switch (screened.screening()) {
                    case Cleared _ -> 0;
                    case Screening.Deferred _ -> 10;
                    case Screening.Forbidden _ -> 11;
                };
            case Decided.Responded responded -> responded.response().action().compareTo(Action.STOP) >= 0 ? 10 : 0;
            case Decided.Planned planned -> PlanCommand.exit(planned.plan());
            case Decided.Localised _, Decided.Assessed _, Decided.TriageDecided _ -> 0;
        };
    }
}
