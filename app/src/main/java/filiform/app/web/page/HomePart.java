package filiform.app.web.page;

import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.web.page.Card.Tone;
import filiform.app.web.page.HomeView.Normal;
import filiform.app.web.page.HomeView.TriageAnswer;
import filiform.app.web.page.HomeView.Why;
import filiform.followup.Symptom;
import filiform.followup.Triaged;
import filiform.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.List;

/// Works out the fifth part of a visit's page.
final class HomePart {

    private final Knowledge knowledge;

    HomePart(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    HomeView view(FormView form, List<TriageAnswer> answers) {
        List<Asking.Line> factors = knowledge.tables().triage().factors().all().stream()
                .map(factor -> new Asking.Line("patient." + factor.name(), factor.question(), ""))
                .toList();
        return new HomeView(
                form,
                List.of(
                        new Asking("Symptoms", lines(false)),
                        new Asking("Common after needling", lines(true)),
                        new Asking("What makes a symptom weigh more", factors)),
                answers);
    }

    private List<Asking.Line> lines(boolean expected) {
        return knowledge.tables().triage().symptoms().all().stream()
                .filter(symptom -> symptom.expected() == expected)
                .map(HomePart::line)
                .toList();
    }

    private static Asking.Line line(Symptom symptom) {
        return new Asking.Line("symptoms." + symptom.name(), symptom.question(), "");
    }

    TriageAnswer answer(String entry, String when, ObjectNode input, Triaged triaged, ObjectNode json) {
        return new TriageAnswer(
                entry,
                when,
                told(input),
                card(triaged),
                triaged.advice(),
                triaged.ask().stream().map(Triaged.Ask::question).toList(),
                triaged.because().stream()
                        .map(reason -> new Why(reason.urgency().words(), reason.words()))
                        .toList(),
                triaged.normal().stream()
                        .map(effect -> new Normal(effect.symptom(), effect.lasts(), effect.care()))
                        .toList(),
                Reason.of(json));
    }

    private static Card card(Triaged triaged) {
        return switch (triaged.urgency()) {
            case EMERGENCY -> new Card(Tone.EMERGENCY, "Emergency", "Call the emergency number now.");
            case URGENT -> new Card(Tone.STOP, "Urgent", "Someone must look today.");
            case SOON -> new Card(Tone.WAIT, "Soon", "Someone must look soon; open questions first.");
            case ROUTINE -> new Card(Tone.MIND, "Routine", "At the next planned contact.");
            case SELF_CARE -> new Card(Tone.CALM, "Self-care", "Everything that matters was asked and is not there.");
        };
    }

    private static String told(ObjectNode input) {
        var words = new ArrayList<String>();
        if (input.path("session").has("hours_since")) {
            words.add(input.path("session").get("hours_since").asText() + " hours after");
        }
        input.path("symptoms").properties().stream()
                .filter(entry -> entry.getValue().asText().equals("yes"))
                .forEach(entry -> words.add(entry.getKey()));
        long no = input.path("symptoms").properties().stream()
                .filter(entry -> entry.getValue().asText().equals("no"))
                .count();
        if (no > 0) {
            words.add("%d answered no".formatted(no));
        }
        return String.join(", ", words);
    }
}
