package filiform.app.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.contract.Common;
import filiform.app.contract.Decided;
import filiform.app.contract.Decided.Planned;
import filiform.app.contract.Decisions;
import filiform.app.contract.Step;
import filiform.app.json.Parsed;
import filiform.app.web.explain.ExplainPages;
import filiform.app.web.explain.Trial;
import filiform.app.web.page.Shell;
import filiform.knowledge.language.Language;
import filiform.planning.Needle;
import filiform.planning.Plan;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// What happens when a needle meets a nerve: for anyone, without an account. Nothing is recorded.
final class ExplainRoom {

    /// Plans that are kept: a plan takes a third of a second, and most readers try the same few.
    private static final int MOST_KEPT = 64;

    private final Map<ObjectNode, Plan> kept = new ConcurrentHashMap<>();
    private final Decisions decisions;
    private final ExplainPages pages;
    private final Rendering rendering;

    ExplainRoom(Decisions decisions, Rendering rendering, Shell shell, Assets assets) {
        this.decisions = decisions;
        this.rendering = rendering;
        pages = new ExplainPages(decisions.knowledge(), shell, assets.address("explain.js"), assets.address("live.js"));
    }

    /// The whole page.
    void page(Context context) {
        send(context, "explain.jte");
    }

    /// What the needle meets, as a piece of the page.
    void answer(Context context) {
        send(context, "explain-answer.jte");
    }

    private void send(Context context, String template) {
        Trial trial = pages.trial(context.queryParamMap());
        Optional<Plan> plan = trial.faults().isEmpty() ? Optional.of(plan(trial)) : Optional.empty();
        context.attribute("told", true);
        Language language = language(Optional.ofNullable(context.queryParam("lang")));
        rendering.send(context, plan.isPresent() ? 200 : 422, template, pages.view(trial, plan, language));
    }

    /// A language that is not there is English.
    private Language language(Optional<String> code) {
        return code.map(decisions.knowledge()::language).orElse(Language.ENGLISH);
    }

    /// A trial without faults is a question that planning understands.
    private Plan plan(Trial trial) {
        ObjectNode input = JsonNodeFactory.instance.objectNode();
        input.put("site", trial.site().name());
        Needle needle = trial.filiform();
        input.put("needle", Common.plain(needle.diameter()) + "x" + Common.plain(needle.length()));
        input.put("depth", trial.depth());
        Plan known = kept.get(input);
        if (known != null) {
            return known;
        }
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        Plan plan = decided(input);
        kept.put(input, plan);
        return plan;
    }

    private Plan decided(ObjectNode input) {
        return switch (decisions.decide(Step.PLAN, input)) {
            case Parsed.Ok<Decided>(Decided decided) -> ((Planned) decided).plan();
            case Parsed.Bad<Decided>(var faults) ->
                throw new IllegalStateException("%s is not understood: %s".formatted(input, faults));
        };
    }
}
