package filiform.app.web.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.contract.AnswerJson;
import filiform.app.contract.Decided.Screened;
import filiform.app.web.page.BeforeView.Against;
import filiform.app.web.page.BeforeView.Kept;
import filiform.app.web.page.Card.Tone;
import filiform.app.web.visit.Section;
import filiform.app.web.visit.VisitState;
import filiform.atlas.Match;
import filiform.atlas.Site;
import filiform.atlas.Term;
import filiform.knowledge.Knowledge;
import filiform.measure.Answer;
import filiform.measure.Person;
import filiform.screening.Asked;
import filiform.screening.Finding;
import filiform.screening.Question;
import filiform.screening.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Works out the first part of a visit's page.
final class BeforePart {

    private final Knowledge knowledge;

    BeforePart(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    BeforeView view(VisitState state, FormView patient, FormView screening, Screened screened, ObjectNode answer) {
        List<Against> against = screened.screening().findings().stream()
                .filter(finding -> finding.answer() == Answer.YES)
                .map(BeforePart::against)
                .toList();
        List<String> open =
                screened.screening().toAsk().stream().map(Question::text).toList();
        Asked asked = asked(state, screening);
        return new BeforeView(
                screened,
                patient,
                screening,
                patientWords(state),
                knowledge.tables().screening().techniques().all().stream()
                        .map(Term::name)
                        .toList(),
                questions(asked),
                kept(asked, screening),
                card(screened, AnswerJson.outcome(screened.screening()), open.size()),
                AnswerJson.outcome(screened.screening()).equals("cleared"),
                Stream.concat(practice(screened), against.stream()).toList(),
                open,
                AnswerJson.outcome(screened.ifAllNo()),
                screened.warnings(),
                Reason.of(answer));
    }

    private static Against against(Finding finding) {
        return new Against(
                finding.words(),
                finding.effect().words(),
                finding.question().scope().words(),
                finding.question().instead());
    }

    /// What stands against this practitioner needling here, or is to be minded.
    private static Stream<Against> practice(Screened screened) {
        return screened.permission().stream()
                .flatMap(permission -> permission.reasons().stream())
                .map(reason -> new Against(reason.words(), reason.effect().words(), reason.scope(), reason.instead()));
    }

    private static Card card(Screened screened, String outcome, int open) {
        String asked = open == 1 ? "1 question is open." : "%d questions are open.".formatted(open);
        return switch (outcome) {
            case "cleared" ->
                new Card(
                        Tone.MIND,
                        "Cleared",
                        "Every question about the patient is answered. "
                                + (screened.permission().isEmpty()
                                        ? "Whether this practitioner may needle here was not asked."
                                        : "Needle only with the cautions below."));
            case "forbidden" ->
                new Card(Tone.STOP, "Do not needle", "Within the scope that is given. " + (open > 0 ? asked : ""));
            default ->
                new Card(
                        Tone.WAIT,
                        "Not yet",
                        open > 0 ? asked + " Not asked is not no." : "Not before what stands against it is settled.");
        };
    }

    private static String patientWords(VisitState state) {
        var words = new ArrayList<String>();
        state.latest(Section.PATIENT).ifPresent(entry -> {
            JsonNode facts = entry.input();
            if (facts.has("sex")) {
                words.add(facts.get("sex").asText());
            }
            if (facts.has("age")) {
                words.add(facts.get("age").asText() + " years");
            }
            if (facts.has("bmi")) {
                words.add("BMI " + facts.get("bmi").asText());
            }
        });
        return String.join(", ", words);
    }

    /// What is planned, as far as screening's scopes look at it.
    private Asked asked(VisitState state, FormView screening) {
        Set<String> regions = knowledge.atlas().sites().find(state.site()) instanceof Match.Found<Site>(Site site)
                ? site.regions()
                : Set.of();
        var techniques = new LinkedHashSet<String>();
        for (String name : screening.typed().values().getOrDefault("technique", List.of())) {
            if (knowledge.tables().screening().techniques().find(name) instanceof Match.Found<Term>(Term term)) {
                techniques.add(term.name());
            }
        }
        return new Asked(Person.UNKNOWN, regions, techniques, Map.of());
    }

    private List<Asking> questions(Asked asked) {
        var groups = new LinkedHashMap<String, List<Asking.Line>>();
        groups.put("The patient", new ArrayList<>());
        groups.put("The place", new ArrayList<>());
        groups.put("This part of the body", new ArrayList<>());
        groups.put("This way of needling", new ArrayList<>());
        for (Question question : knowledge.tables().screening().questions().all()) {
            if (question.scope().bearsOn(asked) != Answer.NO) {
                groups.getOrDefault(heading(question.scope()), new ArrayList<>())
                        .add(new Asking.Line(
                                "answers." + question.id(),
                                question.text(),
                                question.why() + " " + question.effect().words() + ": " + question.instead()));
            }
        }
        return groups.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new Asking(group.getKey(), group.getValue()))
                .toList();
    }

    private static String heading(Scope scope) {
        return switch (scope) {
            case Scope.Patient _ -> "The patient";
            case Scope.Site _ -> "The place";
            case Scope.Regions _ -> "This part of the body";
            case Scope.Techniques _ -> "This way of needling";
        };
    }

    private List<Kept> kept(Asked asked, FormView screening) {
        return knowledge.tables().screening().questions().all().stream()
                .filter(question -> question.scope().bearsOn(asked) == Answer.NO)
                .map(question ->
                        new Kept("answers." + question.id(), screening.typed().value("answers." + question.id())))
                .filter(kept -> !kept.value().isEmpty())
                .toList();
    }
}
