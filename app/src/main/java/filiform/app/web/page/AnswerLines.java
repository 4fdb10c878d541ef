package filiform.app.web.page;

import filiform.app.document.Paper.Fact;
import filiform.app.web.page.AfterView.ExaminationAnswer;
import filiform.app.web.page.BeforeView.Against;
import filiform.app.web.page.DuringView.SensationAnswer;
import filiform.app.web.page.PlanView.PlanAnswer;
import filiform.app.web.page.PlanView.Risk;
import java.util.ArrayList;
import java.util.List;

/// What the program answered in a visit, in a line each, for papers. What was not asked is said to be not asked.
public final class AnswerLines {

    private AnswerLines() {}

    public static List<Fact> of(VisitPage page) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Patient", page.before().patientWords()));
        facts.add(new Fact("Screening", screening(page.before())));
        facts.add(new Fact(
                "Plan",
                page.plan().answers().isEmpty()
                        ? "not asked"
                        : plan(page.plan().answers().getFirst())));
        for (SensationAnswer answer : page.during().answers().reversed()) {
            facts.add(new Fact(
                    named("Sensation", answer.when()),
                    "%s. Answer: %s. Steps: %s"
                            .formatted(
                                    answer.told().isEmpty() ? "nothing told" : answer.told(),
                                    answer.card().word(),
                                    String.join(" ", answer.steps()))));
        }
        for (ExaminationAnswer answer : page.after().answers().reversed()) {
            facts.add(new Fact(named("Examination", answer.when()), examination(answer)));
        }
        page.home()
                .answers()
                .reversed()
                .forEach(answer -> facts.add(new Fact(
                        named("Symptoms at home", answer.when()),
                        "%s: %s".formatted(answer.card().word(), answer.card().line()))));
        return facts;
    }

    private static String named(String name, String when) {
        return when.isBlank() ? name : "%s (%s)".formatted(name, when);
    }

    private static String screening(BeforeView before) {
        var words = new StringBuilder(before.card().word())
                .append(": ")
                .append(before.card().line());
        for (Against against : before.against()) {
            words.append(" Yes to: %s (%s).".formatted(against.words(), against.effect()));
        }
        if (!before.open().isEmpty()) {
            words.append(" Not asked or not answered: %d questions."
                    .formatted(before.open().size()));
        }
        return words.toString();
    }

    private static String plan(PlanAnswer plan) {
        var words =
                new StringBuilder(plan.what()).append(". ").append(plan.card().word());
        words.append(": ").append(plan.card().line()).append(' ').append(plan.limitWords());
        for (Risk risk : plan.risks()) {
            words.append(" Contact with %s: %s (%s).".formatted(risk.structure(), risk.chance(), risk.grade()));
        }
        return words.toString();
    }

    private static String examination(ExaminationAnswer answer) {
        String found = answer.findings().isEmpty() ? "no finding" : String.join("; ", answer.findings());
        String level =
                answer.level().isBlank() ? "" : ". Most likely: %s, %s".formatted(answer.level(), answer.levelChance());
        return "%s%s. Grade: %s".formatted(found, level, answer.gradeWord());
    }
}
