package filiform.app.text;

import filiform.app.Version;
import filiform.app.contract.AnswerJson;
import filiform.app.contract.ConsentAnswer;
import filiform.app.contract.Decided;
import filiform.app.contract.Decided.Assessed;
import filiform.app.contract.Decided.Localised;
import filiform.app.contract.Decided.Planned;
import filiform.app.contract.Decided.Responded;
import filiform.app.contract.Decided.Screened;
import filiform.app.contract.Decided.TriageDecided;
import filiform.app.contract.Step;
import filiform.app.contract.Visit;
import filiform.atlas.Basis;
import filiform.atlas.Source;
import filiform.followup.Triaged;
import filiform.knowledge.Knowledge;
import filiform.measure.Answer;
import filiform.screening.Cleared;
import filiform.screening.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Each answer as people read it, the most pressing first.
public final class AnswerText {

    private final Knowledge knowledge;

    public AnswerText(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    public String of(Decided decided) {
        String more = decided instanceof Planned ? "\n" + effects() : "";
        return body(decided) + more + "\n" + foot();
    }

    private String effects() {
        return PlanText.effects(knowledge.planning().effects());
    }

    private String body(Decided decided) {
        return switch (decided) {
            case Screened screened -> screened(screened);
            case Planned(var plan, var map, var consent) -> PlanText.of(plan, map) + consent(consent);
            case Responded responded -> ResponseText.of(responded);
            case Localised localised -> InjuryText.localised(localised);
            case Assessed assessed -> AssessText.of(assessed);
            case TriageDecided(var triaged) -> triaged(triaged);
        };
    }

    /// A replayed visit, step by step.
    public String of(Visit visit) {
        var head = new Lines().heading(visit.title());
        if (!visit.source().isBlank()) {
            head.paragraph("Source: " + visit.source());
        }
        if (!visit.notReported().isEmpty()) {
            head.paragraph("Not reported, and so not assumed: " + String.join("; ", visit.notReported()) + ".");
        }
        var text = new StringBuilder(head.toString());
        for (Visit.Said said : visit.steps()) {
            String rule = "=".repeat(100);
            text.append('\n').append(rule).append('\n');
            text.append(said.step().word().toUpperCase(Locale.ROOT));
            text.append(said.when().isBlank() ? "" : "   " + said.when());
            text.append('\n').append(rule).append('\n').append(body(said.decided()));
        }
        if (visit.steps().stream().anyMatch(said -> said.step() == Step.PLAN)) {
            text.append('\n').append("=".repeat(100)).append('\n').append(effects());
        }
        return text.append('\n').append(foot()).toString();
    }

    private static String consent(Optional<ConsentAnswer> consent) {
        var lines = new Lines();
        consent.ifPresent(text -> ConsentLines.write(lines, text));
        return lines.toString();
    }

    /// What the answer stands on; part of every answer.
    private String foot() {
        String reviewed = knowledge.reviewed()
                ? "Reviewed by a clinician."
                : "No clinician has reviewed this knowledge: check the sources before relying on it.";
        return new Lines()
                .paragraph("%s, knowledge %s. %s"
                        .formatted(Version.PROGRAM, knowledge.hash().substring(0, 12), reviewed))
                .toString();
    }

    private static String screened(Screened screened) {
        var lines = new Lines();
        String site = screened.site().isEmpty()
                ? ""
                : ", " + screened.site().getFirst().name();
        lines.heading(AnswerJson.outcome(screened.screening()).toUpperCase(Locale.ROOT) + site);
        List<Finding> told = screened.screening().findings().stream()
                .filter(finding -> finding.answer() == Answer.YES)
                .toList();
        boolean cleared = screened.screening() instanceof Cleared;
        lines.paragraph(meaning(AnswerJson.outcome(screened.screening()), !told.isEmpty()));
        if (!told.isEmpty()) {
            lines.heading(cleared ? "Cautions" : "What stands against it");
            for (Finding finding : told) {
                lines.item("%s (%s; holds for: %s)"
                        .formatted(
                                finding.words(),
                                finding.effect().words(),
                                finding.question().scope().words()));
                lines.below("Instead: " + finding.question().instead());
                lines.below(basis(finding.question().basis()));
            }
        }
        screened.permission().ifPresent(permission -> PracticeText.write(lines, permission));
        lines.items("Mind", screened.warnings());
        lines.items(
                "%d still to be asked (not asked is not no)"
                        .formatted(screened.screening().toAsk().size()),
                screened.screening().toAsk().stream()
                        .map(question -> question.text() + "  [" + question.id() + "]")
                        .toList());
        if (!screened.screening().toAsk().isEmpty()) {
            lines.paragraph("If every open question is answered no, the outcome is: %s."
                    .formatted(AnswerJson.outcome(screened.ifAllNo())));
        }
        return lines.toString();
    }

    private static String meaning(String outcome, boolean cautions) {
        return switch (outcome) {
            case "cleared" ->
                cautions
                        ? "Every question that applies was answered. Nothing forbids or delays needling, but only with the cautions below."
                        : "Every question that applies was answered, and none stands against needling.";
            case "deferred" -> "Not today, or not before what is open has been settled.";
            default -> "Do not needle, within the scope given.";
        };
    }

    private static String triaged(Triaged triaged) {
        var lines = new Lines();
        lines.heading(triaged.urgency().words().toUpperCase(Locale.ROOT));
        triaged.advice().forEach(lines::item);
        lines.items(
                "Still unknown, please answer (not answered is not no)",
                triaged.ask().stream().map(Triaged.Ask::question).toList());
        lines.items(
                "Because",
                triaged.because().stream()
                        .map(reason -> "%s (%s) %s"
                                .formatted(reason.words(), reason.urgency().words(), basis(reason.basis())))
                        .toList());
        lines.items(
                "Common after needling",
                triaged.normal().stream()
                        .map(effect -> "%s: %s. %s".formatted(effect.symptom(), effect.lasts(), effect.care()))
                        .toList());
        return lines.toString();
    }

    /// Grade and sources in short.
    static String basis(Basis basis) {
        return "[%s: %s]"
                .formatted(
                        basis.grade().words(),
                        String.join(
                                ", ", basis.sources().stream().map(Source::key).toList()));
    }
}
