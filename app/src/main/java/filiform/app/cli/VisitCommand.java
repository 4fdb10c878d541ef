package filiform.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import filiform.app.contract.AnswerJson;
import filiform.app.contract.Decisions;
import filiform.app.contract.Visit;
import filiform.app.json.Parsed;
import filiform.app.text.AnswerText;
import filiform.knowledge.Knowledge;
import filiform.knowledge.tree.Fault;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `filiform visit FILE`: a whole visit replayed, with what the program says at each step.
@Command(
        name = "visit",
        description = "Replay a whole visit: what the program says at each step.",
        mixinStandardHelpOptions = true)
final class VisitCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "the visit as JSON; - reads standard input")
    String file = "";

    @Option(names = "--json", description = "answer in the stable machine form")
    boolean json;

    @Override
    public Integer call() {
        var output = new Output();
        Parsed<JsonNode> read = Input.read(file);
        if (read instanceof Parsed.Bad<JsonNode>(List<Fault> faults)) {
            return output.faults(faults, json);
        }
        var decisions = new Decisions(Knowledge.load());
        return switch (read.then(node -> Visit.replay(decisions, node))) {
            case Parsed.Bad<Visit>(List<Fault> faults) -> output.faults(faults, json);
            case Parsed.Ok<Visit>(Visit visit) -> {
                if (json) {
                    output.json(visit.json(new AnswerJson(decisions.knowledge())));
                } else {
                    output.text(new AnswerText(decisions.knowledge()).of(visit));
                }
                yield 0;
            }
        };
    }
}
