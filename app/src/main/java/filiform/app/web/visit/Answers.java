package filiform.app.web.visit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.contract.Decided;
import filiform.app.contract.Decisions;
import filiform.app.contract.Step;
import filiform.app.contract.Visit;
import filiform.app.json.Json;
import filiform.app.json.Parsed;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Answers one step of a visit by the same path as `filiform visit`: written as a file, read, replayed.
///
/// The same question has the same answer, bit for bit; so the latest answers are kept and not computed again.
public final class Answers {

    /// A page asks for about eight; this keeps some dozens of visits at hand.
    private static final int KEPT = 400;

    private final Decisions decisions;
    private final Map<String, Parsed<Visit>> kept = Collections.synchronizedMap(new Latest());

    public Answers(Decisions decisions) {
        this.decisions = decisions;
    }

    public Decisions decisions() {
        return decisions;
    }

    /// The answer to one step with the visit's patient and needle, or every fault.
    public Parsed<Visit.Said> answer(VisitState state, Step step, ObjectNode input) {
        String file = VisitFile.only(state, step, input).toString();
        Parsed<Visit> replayed = kept.get(file);
        if (replayed == null) {
            replayed = replay(file);
            kept.put(file, replayed);
        }
        return switch (replayed) {
            case Parsed.Ok<Visit>(Visit visit) -> new Parsed.Ok<>(visit.steps().getFirst());
            case Parsed.Bad<Visit>(var faults) -> new Parsed.Bad<>(faults);
        };
    }

    /// What was decided on the latest entry of a section; none where there is none, or it cannot be answered.
    public Optional<Decided> latest(VisitState state, Section section) {
        return state.latest(section)
                .flatMap(entry -> answer(state, section.step(), VisitFile.input(state, entry))
                                instanceof Parsed.Ok<Visit.Said>(Visit.Said said)
                        ? Optional.of(said.decided())
                        : Optional.empty());
    }

    private Parsed<Visit> replay(String file) {
        return switch (Json.read(file.getBytes(StandardCharsets.UTF_8))) {
            case Parsed.Ok<JsonNode>(JsonNode node) -> Visit.replay(decisions, node);
            case Parsed.Bad<JsonNode>(var faults) -> new Parsed.Bad<>(faults);
        };
    }

    private static final class Latest extends LinkedHashMap<String, Parsed<Visit>> {

        private static final long serialVersionUID = 1L;

        Latest() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Parsed<Visit>> eldest) {
            return size() > KEPT;
        }
    }
}
