package filiform.app.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.contract.AnswerJson;
import filiform.app.contract.Decided;
import filiform.app.contract.Decided.Assessed;
import filiform.app.contract.Decided.Localised;
import filiform.app.contract.Decisions;
import filiform.app.contract.ExaminationForm;
import filiform.app.contract.Step;
import filiform.app.json.Faults;
import filiform.app.json.Fields;
import filiform.app.json.Parsed;
import filiform.app.web.form.FieldPlaces;
import filiform.app.web.form.InjuryQuery;
import filiform.app.web.form.Typed;
import filiform.app.web.page.InjuryAnswer;
import filiform.app.web.page.InjuryAnswers;
import filiform.app.web.page.InjuryPart;
import filiform.app.web.page.InjuryPart.Place;
import filiform.app.web.page.InjurySheet;
import filiform.app.web.page.Shell;
import filiform.injury.Observed;
import filiform.knowledge.tree.Fault;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finding the nerve: the whole examination stands in the address, so that it can be kept and sent. Nothing is
/// recorded, and no field takes a patient's name.
final class InjuryRoom {

    private final Decisions decisions;
    private final Clock clock;
    private final InjuryPart form;
    private final InjuryAnswers answers;
    private final ExaminationForm examinations;
    private final AnswerJson json;
    private final Rendering rendering;
    private final Shell shell;

    InjuryRoom(Decisions decisions, Clock clock, Rendering rendering, Shell shell, Assets assets) {
        this.decisions = decisions;
        this.clock = clock;
        this.rendering = rendering;
        this.shell = shell;
        form = new InjuryPart(
                decisions.knowledge(),
                shell,
                new InjuryPart.Scripts(assets.address("injury.js"), assets.address("live.js")));
        answers = new InjuryAnswers(decisions.knowledge());
        examinations = new ExaminationForm(
                decisions.knowledge().atlas(), decisions.knowledge().localisation());
        json = new AnswerJson(decisions.knowledge());
    }

    /// The page with its form.
    void page(Context context) {
        alone(context, "injury.jte");
    }

    /// What was told and its answer, as pieces of the page.
    void answer(Context context) {
        alone(context, "injury-answer.jte");
    }

    /// The sheet to print for the nerve that leads.
    void sheet(Context context) {
        InjuryQuery query =
                InjuryQuery.of(context.queryParamMap(), LocalDate.now(clock).toString());
        JsonNode assessed = query.asked()
                        && decisions.decide(Step.ASSESS, query.input()) instanceof Parsed.Ok<Decided>(Decided decided)
                ? json.of(decided)
                : MissingNode.getInstance();
        String needle =
                (query.typed().value("needle.side") + " " + query.typed().value("needle.site")).strip();
        InjurySheet sheet = InjurySheet.of(shell, query.address(), needle, assessed);
        rendering.send(context, sheet.made() ? 200 : 422, "injury-sheet.jte", sheet);
    }

    private void alone(Context context, String template) {
        InjuryQuery query = InjuryQuery.of(begun(context.queryParamMap(), today()), today());
        List<Parsed<Asked>> asked = query.asked() ? List.of(decide(query)) : List.of();
        send(context, template, query, query.places(), Place.ALONE, asked);
    }

    private Parsed<Asked> decide(InjuryQuery query) {
        return decisions
                .decide(Step.ASSESS, query.input())
                .then(decided -> new Parsed.Ok<>(new Asked((Assessed) decided, query.input())));
    }

    /// What was asked, with all that the question held, and its answer.
    record Asked(Assessed assessed, ObjectNode input) {}

    /// Shows an examination.
    ///
    /// @param places which field stands for which place of what was asked
    /// @param asked  none where there is nothing to answer
    void send(
            Context context,
            String template,
            InjuryQuery query,
            FieldPlaces places,
            Place place,
            List<Parsed<Asked>> asked) {
        var faults = new ArrayList<Fault>(Strangers.faults(query.strangers()));
        var answered = new ArrayList<InjuryAnswer>();
        for (Parsed<Asked> parsed : asked) {
            switch (parsed) {
                case Parsed.Ok<Asked>(Asked ok) -> {
                    if (faults.isEmpty()) {
                        answered.add(answer(ok.assessed(), ok.input()));
                    }
                }
                case Parsed.Bad<Asked>(List<Fault> found) -> faults.addAll(found);
            }
        }
        Typed typed = query.typed().with(faults, places);
        if (!faults.isEmpty()) {
            context.attribute("told", true);
        }
        rendering.send(context, faults.isEmpty() ? 200 : 422, template, form.view(place, query, typed, answered));
    }

    String today() {
        return LocalDate.now(clock).toString();
    }

    /// A page that begins empty begins with today.
    private static Map<String, List<String>> begun(Map<String, List<String>> parameters, String today) {
        if (parameters.keySet().stream().anyMatch(name -> !name.startsWith("needle."))) {
            return parameters;
        }
        var values = new LinkedHashMap<>(parameters);
        values.put("examined", List.of(today));
        return values;
    }

    private InjuryAnswer answer(Assessed assessed, ObjectNode input) {
        List<Observed> findings =
                examinations.read(new Fields(input, "$", new Faults())).findings();
        return answers.answer(
                json.of(new Localised(assessed.localisation(), assessed.warnings())), json.of(assessed), findings);
    }
}
