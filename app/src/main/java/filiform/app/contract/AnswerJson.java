package filiform.app.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.Version;
import filiform.app.contract.Decided.Assessed;
import filiform.app.contract.Decided.Localised;
import filiform.app.contract.Decided.Planned;
import filiform.app.contract.Decided.Responded;
import filiform.app.contract.Decided.Screened;
import filiform.app.contract.Decided.TriageDecided;
import filiform.followup.Triaged;
import filiform.knowledge.Knowledge;
import filiform.screening.Cleared;
import filiform.screening.Finding;
import filiform.screening.Question;
import filiform.screening.Screening;
import java.util.List;

/// Writes what was decided in its stable machine form, with its reasons and what it was decided by.
public final class AnswerJson {

    private final Knowledge knowledge;

    public AnswerJson(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    public ObjectNode of(Decided decided) {
        var because = new Because();
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        switch (decided) {
            case Screened screened -> screened(answer, screened, because);
            case Planned(var plan, var map, var consent) -> {
                PlanJson.write(answer, plan, map, because);
                consent.ifPresent(text -> ConsentJson.write(answer.putObject("consent"), text, because));
            }
            case Responded responded ->
                ResponseJson.write(answer, responded, knowledge.tables().stops(), because);
            case Localised localised -> InjuryJson.localised(answer, localised, knowledge, because);
            case Assessed assessed -> AssessJson.write(answer, assessed, knowledge, because);
            case TriageDecided(var triaged) -> triaged(answer, triaged, because);
        }
        answer.set("because", because.json());
        answer.set("basis", basis());
        return answer;
    }

    /// What the answer was decided by: the same three give the same answer.
    public ObjectNode basis() {
        ObjectNode basis = JsonNodeFactory.instance.objectNode();
        basis.put("program", Version.PROGRAM);
        basis.put("knowledge", knowledge.hash());
        basis.put("reviewed", knowledge.reviewed());
        return basis;
    }

    public static String outcome(Screening screening) {
        return switch (screening) {
            case Cleared _ -> "cleared";
            case Screening.Deferred _ -> "deferred";
            case Screening.Forbidden _ -> "forbidden";
        };
    }

    private static void screened(ObjectNode answer, Screened screened, Because because) {
        Screening screening = screened.screening();
        answer.put("outcome", outcome(screening));
        screened.site().forEach(site -> answer.put("site", site.name()));
        ArrayNode findings = answer.putArray("findings");
        for (Finding finding : screening.findings()) {
            Question question = finding.question();
            ObjectNode row = findings.addObject();
            row.put("question", question.id());
            row.put("answer", finding.answer().words());
            row.put("effect", finding.effect().words());
            row.put("scope", question.scope().words());
            row.put("reason", finding.words());
            row.put("instead", question.instead());
            row.put("grade", question.basis().grade().words());
            Because.sources(row.putArray("sources"), question.basis().sources());
            because.add(question.why(), question.basis());
            finding.taken()
                    .forEach(taken -> because.add(
                            taken.words() + ": " + taken.group().why(),
                            taken.group().basis()));
        }
        ArrayNode ask = answer.putArray("ask");
        for (Question question : screening.toAsk()) {
            ObjectNode row = ask.addObject();
            row.put("question", question.id());
            row.put("text", question.text());
        }
        answer.put("if_all_open_are_no", outcome(screened.ifAllNo()));
        screened.permission()
                .ifPresent(permission -> PracticeJson.write(answer.putObject("practice"), permission, because));
        texts(answer, "warnings", screened.warnings());
    }

    private static void triaged(ObjectNode answer, Triaged triaged, Because because) {
        answer.put("urgency", triaged.urgency().words());
        texts(answer, "ask", triaged.ask().stream().map(Triaged.Ask::question).toList());
        texts(answer, "advice", triaged.advice());
        ArrayNode reasons = answer.putArray("reasons");
        for (Triaged.Reason reason : triaged.because()) {
            ObjectNode row = reasons.addObject();
            row.put("rule", reason.id());
            row.put("urgency", reason.urgency().words());
            row.put("words", reason.words());
            because.add(reason.words(), reason.basis());
        }
        ArrayNode normal = answer.putArray("normal");
        for (var effect : triaged.normal()) {
            ObjectNode row = normal.addObject();
            row.put("effect", effect.symptom());
            row.put("lasts", effect.lasts());
            row.put("care", effect.care());
            because.add(effect.symptom() + ": " + effect.lasts(), effect.basis());
        }
    }

    static void texts(ObjectNode answer, String key, List<String> texts) {
        ArrayNode array = answer.putArray(key);
        texts.forEach(array::add);
    }

    /// Six significant digits: more would claim what no data hold, and a tie must not turn on the last bit.
    static double rounded(double value) {
        return value == 0 || !Double.isFinite(value)
                ? value
                : new java.math.BigDecimal(value)
                        .round(new java.math.MathContext(6))
                        .doubleValue();
    }

    /// Every fault, as it goes to people and machines.
    public static ObjectNode faults(List<filiform.knowledge.tree.Fault> faults) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode array = answer.putArray("faults");
        for (var fault : faults) {
            ObjectNode row = array.addObject();
            row.put("code", fault.code());
            row.put("where", fault.where());
            row.put("what", fault.what());
        }
        return answer;
    }
}
