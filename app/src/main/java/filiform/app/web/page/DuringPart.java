package filiform.app.web.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.text.ChanceWords;
import filiform.app.web.form.InjuryQuery;
import filiform.app.web.page.Card.Tone;
import filiform.app.web.page.DuringView.Explained;
import filiform.app.web.page.DuringView.SensationAnswer;
import filiform.app.web.visit.Section;
import filiform.app.web.visit.VisitState;
import filiform.atlas.Named;
import filiform.knowledge.Knowledge;
import filiform.response.Action;
import filiform.response.Response;
import java.util.ArrayList;
import java.util.List;

/// Works out the third part of a visit's page.
final class DuringPart {

    private static final double WORTH_SHOWING = 0.02;

    private final Knowledge knowledge;

    DuringPart(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    DuringView view(VisitState state, FormView form, List<SensationAnswer> answers) {
        boolean stopped = answers.stream()
                .limit(1)
                .anyMatch(answer -> List.of(Tone.STOP, Tone.EMERGENCY)
                        .contains(answer.card().tone()));
        return new DuringView(
                form,
                knowledge.tables().stops().qualities().all().stream()
                        .map(Named::name)
                        .toList(),
                knowledge.tables().stops().signs().all().stream()
                        .map(Named::name)
                        .toList(),
                stopped ? InjuryQuery.address(state.site(), side(state)) : "",
                answers);
    }

    private static String side(VisitState state) {
        return state.latest(Section.NEEDLE)
                .map(entry -> entry.input().at("/needle/side").asText(""))
                .orElse("");
    }

    SensationAnswer answer(String entry, String when, ObjectNode input, Response response, ObjectNode json) {
        return new SensationAnswer(
                entry,
                when,
                told(input),
                card(response.action()),
                response.steps(),
                response.ask(),
                response.nerves(),
                response.examine(),
                response.explanations().stream()
                        .filter(explanation -> explanation.probability() >= WORTH_SHOWING)
                        .map(explanation -> new Explained(
                                explanation.what(),
                                explanation.structure(),
                                ChanceWords.percent(explanation.probability()),
                                Math.round(100 * explanation.probability())))
                        .toList(),
                response.notes(),
                response.warnings(),
                Reason.of(json));
    }

    private static Card card(Action action) {
        return switch (action) {
            case EMERGENCY -> new Card(Tone.EMERGENCY, "Emergency", "Stop, and get emergency help now.");
            case STOP -> new Card(Tone.STOP, "Stop", "Stop and take the needle out.");
            case PAUSE -> new Card(Tone.WAIT, "Pause", "Hold still, do not advance, ask.");
            case CONTINUE -> new Card(Tone.CALM, "Continue", "Nothing that was told asks for a stop.");
        };
    }

    private static String told(ObjectNode input) {
        var words = new ArrayList<String>();
        JsonNode sensation = input.path("sensation");
        sensation.path("quality").forEach(quality -> words.add(quality.asText()));
        if (sensation.has("radiates")) {
            words.add(
                    switch (sensation.get("radiates").asText()) {
                        case "yes" -> "travels";
                        case "no" -> "does not travel";
                        default -> "not known whether it travels";
                    });
        }
        sensation.path("where").forEach(place -> words.add("felt at: " + place.asText()));
        if (sensation.has("intensity")) {
            words.add("intensity " + sensation.get("intensity").asText() + " of 10");
        }
        input.path("signs").forEach(sign -> words.add(sign.asText()));
        return String.join(", ", words);
    }
}
