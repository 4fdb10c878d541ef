package filiform.app.web;

import filiform.app.contract.AnswerJson;
import filiform.app.contract.Common;
import filiform.app.contract.Decided;
import filiform.app.contract.Decided.Planned;
import filiform.app.contract.Decisions;
import filiform.app.contract.Step;
import filiform.app.json.Parsed;
import filiform.app.web.draw.HeatMap;
import filiform.app.web.form.PlanQuery;
import filiform.app.web.form.Typed;
import filiform.app.web.page.LivePart;
import filiform.app.web.page.LiveView;
import filiform.app.web.page.PlanPart;
import filiform.app.web.page.PlanPlace;
import filiform.app.web.page.PlanView.PlanAnswer;
import filiform.app.web.page.RiskPicture;
import filiform.app.web.page.Shell;
import filiform.app.web.page.SiteChoices;
import filiform.app.web.page.UsualNeedle;
import filiform.knowledge.tree.Fault;
import filiform.planning.Needle;
import filiform.planning.Plan;
import filiform.planning.Question;
import filiform.planning.RiskMap;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The live plan: the whole question stands in the address, so that a plan can be kept and sent. Nothing is recorded;
/// within a visit, the visit may take the plan over.
final class PlanRoom {

    private static final String COARSE_WORD = "16";
    private static final int COARSE = 16;
    private static final int FINE = 64;

    private final Decisions decisions;
    private final LivePart form;
    private final PlanPart plans;
    private final SiteChoices choices;
    private final AnswerJson json;
    private final Rendering rendering;

    PlanRoom(Decisions decisions, Rendering rendering, Shell shell, Assets assets) {
        this.decisions = decisions;
        this.rendering = rendering;
        form = new LivePart(decisions.knowledge().atlas(), shell, assets.address("plan.js"), assets.address("live.js"));
        choices = new SiteChoices(decisions.knowledge().atlas());
        plans = new PlanPart(decisions.knowledge());
        json = new AnswerJson(decisions.knowledge());
    }

    /// The page with its form.
    void page(Context context) {
        page(context, PlanPlace.ALONE, context.queryParamMap(), List.of());
    }

    /// The same where it stands, asking this.
    ///
    /// @param refused why a visit did not take the plan over
    void page(Context context, PlanPlace place, Map<String, List<String>> asked, List<Fault> refused) {
        send(context, "live.jte", place, asked, refused);
    }

    /// The answer alone, as a piece of the page.
    void answer(Context context) {
        answer(context, PlanPlace.ALONE);
    }

    void answer(Context context, PlanPlace place) {
        send(context, "live-answer.jte", place, context.queryParamMap(), List.of());
    }

    /// The risk map alone, as a piece of the page: coarse, or fine if more nodes are asked for.
    void map(Context context) {
        PlanQuery query = usual(PlanQuery.of(without(context.queryParamMap(), List.of("nodes"))));
        RiskMap.Kind kind = LivePart.kind(query.typed().value("map"));
        int nodes = COARSE_WORD.equals(context.queryParam("nodes")) ? COARSE : FINE;
        switch (decisions.question(query.input())) {
            case Parsed.Ok<Question>(Question question) ->
                rendering.send(context, 200, "live-map.jte", List.of(picture(question, kind, nodes)));
            case Parsed.Bad<Question> _ -> {
                context.attribute("told", true);
                rendering.send(context, 422, "live-map.jte", List.of());
            }
        }
    }

    private HeatMap.Picture picture(Question question, RiskMap.Kind kind, int nodes) {
        return RiskPicture.of(question, decisions.map(question, kind, nodes));
    }

    private static Map<String, List<String>> without(Map<String, List<String>> parameters, List<String> names) {
        var rest = new LinkedHashMap<>(parameters);
        rest.keySet().removeAll(names);
        return rest;
    }

    private PlanQuery usual(PlanQuery asked) {
        return form.technique(asked)
                .map(UsualNeedle::of)
                .map(needle -> with(asked, needle))
                .orElse(asked);
    }

    private void send(
            Context context, String template, PlanPlace place, Map<String, List<String>> asked, List<Fault> refused) {
        Map<String, List<String>> fields = without(place.filled(asked), SiteChoices.FIELDS);
        PlanQuery query = usual(PlanQuery.of(fields));
        var faults = new ArrayList<>(Strangers.faults(query.strangers()));
        var answers = new ArrayList<PlanAnswer>();
        var maps = new ArrayList<HeatMap.Picture>();
        boolean choosing = !place.equals(PlanPlace.ALONE) || fields.size() < asked.size() || asked.containsKey("site");
        if (query.named() || (!choosing && !query.input().isEmpty())) {
            switch (decisions.decide(Step.PLAN, query.input())) {
                case Parsed.Ok<Decided>(Decided decided) -> {
                    if (faults.isEmpty()) {
                        Plan plan = ((Planned) decided).plan();
                        answers.add(plans.answer(plan, json.of(decided)));
                        if (query.typed().values().containsKey("map") && template.equals("live.jte")) {
                            maps.add(picture(
                                    plan.question(), LivePart.kind(query.typed().value("map")), FINE));
                        }
                    }
                }
                case Parsed.Bad<Decided>(List<Fault> found) -> faults.addAll(found);
            }
        }
        if (faults.isEmpty()) {
            faults.addAll(refused);
        }
        Typed typed = query.typed().with(faults, query.places());
        if (!faults.isEmpty()) {
            context.attribute("told", true);
        }
        LiveView view = form.view(query, typed, answers, maps, place, choices.of(place, typed, asked));
        rendering.send(context, status(faults), template, view);
    }

    private static int status(List<Fault> faults) {
        if (faults.isEmpty()) {
            return 200;
        }
        return faults.stream().anyMatch(fault -> fault.code().equals("H-409")) ? 409 : 422;
    }

    private static PlanQuery with(PlanQuery query, Needle usual) {
        return query.needle(Common.plain(usual.diameter()), Common.plain(usual.length()));
    }
}
