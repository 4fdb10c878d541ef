package filiform.app.web.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.contract.Decided.Responded;
import filiform.app.text.ChanceWords;
import filiform.app.text.ResponseText;
import filiform.app.web.page.Card.Tone;
import filiform.app.web.page.DuringView.Explained;
import filiform.app.web.page.DuringView.SensationAnswer;
import filiform.app.web.visit.VisitState;
import filiform.atlas.Named;
import filiform.knowledge.Knowledge;
import filiform.response.Action;
import filiform.response.Paths;
import filiform.response.Response;
import filiform.response.WayOn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Works out the third part of a visit's page.
final class DuringPart {

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
                knowledge.tables().stops().dulling().all().stream()
                        .map(fact -> new DuringView.Asked("patient." + fact.name(), fact.question()))
                        .toList(),
                Stream.concat(
                                knowledge.atlas().places().all().stream().map(Named::name),
                                knowledge.atlas().areas().all().stream().map(Named::name))
                        .distinct()
                        .toList(),
                knowledge.atlas().muscles().all().stream().map(Named::name).toList(),
                stopped ? VisitPages.address(state.id()) + "/injury" : "",
                answers);
    }

    SensationAnswer answer(String entry, String when, ObjectNode input, Responded responded, ObjectNode json) {
        Response response = responded.response();
        return new SensationAnswer(
                entry,
                when,
                told(input),
                card(response.action()),
                response.steps(),
                response.ask(),
                response.nerves(),
                response.examine(),
                responded.wayOn().stream().map(DuringPart::onward).toList(),
                response.explanations().stream()
                        .filter(explanation -> explanation.probability() >= ResponseText.WORTH_SHOWING)
                        .map(explanation -> new Explained(
                                explanation.what(),
                                explanation.structure(),
                                ChanceWords.percent(explanation.probability()),
                                Math.round(100 * explanation.probability()),
                                ResponseText.reasons(explanation),
                                explanation.basis().grade().words()))
                        .toList(),
                response.notes(),
                response.warnings(),
                Reason.of(json));
    }

    private static DuringView.Onward onward(WayOn onward) {
        return switch (onward.paths()) {
            case Paths.Found found ->
                onward(onward, found.paths().stream().map(ResponseText::path).toList(), "", List.of());
            case Paths.None none -> onward(onward, List.of(), none.why(), none.also());
        };
    }

    private static DuringView.Onward onward(WayOn onward, List<String> paths, String noPath, List<String> also) {
        return new DuringView.Onward(onward.reentry().words(), onward.why(), onward.steps(), paths, noPath, also);
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
        for (String key : List.of("direction", "course")) {
            if (sensation.has(key)) {
                words.add(sensation.get(key).asText());
            }
        }
        input.path("signs").forEach(sign -> words.add(sign.asText()));
        input.path("twitch_in").forEach(muscle -> words.add("moved: " + muscle.asText()));
        input.path("weak").forEach(weak -> words.add("weak: " + weak.asText()));
        for (String key : List.of("patient", "after")) {
            input.path(key)
                    .properties()
                    .forEach(fact -> words.add("%s: %s"
                            .formatted(
                                    fact.getKey().replace('_', ' '),
                                    fact.getValue().asText())));
        }
        return String.join(", ", words);
    }
}
