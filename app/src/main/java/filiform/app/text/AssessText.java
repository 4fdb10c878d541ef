package filiform.app.text;

import filiform.app.contract.Decided.Assessed;
import filiform.injury.recovery.Assessment;
import filiform.injury.recovery.Grading;
import filiform.injury.recovery.PainAdvice;
import java.time.LocalDate;
import java.util.List;

/// An assessment as people read it: what is due first, then how bad it is, then what to expect.
final class AssessText {

    private AssessText() {}

    static String of(Assessed assessed) {
        Assessment assessment = assessed.assessment();
        List<LocalDate> onset = assessed.onset();
        var lines = new Lines();
        refer(lines, assessment, onset);
        grade(lines, assessment, onset);
        lines.heading("How it may have come about");
        for (var mechanism : assessment.mechanisms()) {
            lines.item("%s  %s".formatted(ChanceWords.percent(mechanism.probability()), mechanism.mechanism()));
            lines.below(mechanism.action());
            lines.below("Its course: " + mechanism.course());
            reasons(lines, "For it: ", mechanism.speaksFor());
            reasons(lines, "Against it: ", mechanism.against());
        }
        Forecasts.write(lines, assessment, onset);
        lines.heading("Examinations");
        for (var due : assessment.examinations()) {
            String mark = due.overdue() ? " (its time has passed: was it done?)" : "";
            String often = due.everyDays() > 0 ? ", every %d days".formatted(due.everyDays()) : "";
            lines.item("%s%s%s: %s".formatted(Days.span(due.fromDay(), due.toDay(), onset), often, mark, due.what()));
        }
        care(lines, assessment, onset);
        SheetOfNerve.write(lines, assessment.sheet(), onset);
        lines.items("Mind", assessed.warnings());
        return lines.toString();
    }

    private static void refer(Lines lines, Assessment assessment, List<LocalDate> onset) {
        lines.heading("Refer");
        if (assessment.referrals().isEmpty()) {
            lines.item("Nothing found so far makes a referral due. That is no proof that nothing is wrong.");
        }
        for (var referral : assessment.referrals()) {
            String when =
                    referral.now() ? "NOW" : "from " + Days.of(referral.fromDay(), onset) + ", if there is no recovery";
            lines.item("%s: %s, %s".formatted(when, referral.to(), referral.soon()));
            lines.below(referral.why() + " " + AnswerText.basis(referral.basis()));
        }
        assessment.surgeonBy().ifPresent(surgeon -> {
            lines.item("If nothing recovers, a nerve surgeon must have seen the patient by %s%s."
                    .formatted(
                            Days.of(surgeon.day(), onset),
                            surgeon.muscle().isBlank() ? "" : ", so that fibres still reach " + surgeon.muscle()));
            if (!surgeon.tooFar().isEmpty()) {
                lines.below("Too far for a repair at the lesion at the cautious speed, so the sooner the better: "
                        + String.join(", ", surgeon.tooFar()) + ".");
            }
        });
    }

    private static void grade(Lines lines, Assessment assessment, List<LocalDate> onset) {
        lines.heading("Grade");
        switch (assessment.grading()) {
            case Grading.Graded graded -> {
                graded.grades()
                        .forEach(chance -> lines.item("%s  %s (%s)%s"
                                .formatted(
                                        ChanceWords.percent(chance.probability()),
                                        chance.grade().words(),
                                        chance.grade().sunderland(),
                                        chance.high() - chance.low() < 0.01
                                                ? ""
                                                : "; %s to %s by the scheme that one follows"
                                                        .formatted(
                                                                ChanceWords.percent(chance.low()),
                                                                ChanceWords.percent(chance.high())))));
                lines.below("On: " + String.join("; ", graded.because()));
            }
            case Grading.NotYetGradable withheld -> {
                lines.paragraph("Not yet gradable. These tests can tell:");
                withheld.missing()
                        .forEach(test -> lines.item("from %s%s: %s %s"
                                .formatted(
                                        Days.of(test.fromDay(), onset),
                                        test.earliestDay() < test.fromDay()
                                                ? " (what it shows counts from %s)"
                                                        .formatted(Days.of(test.earliestDay(), onset))
                                                : "",
                                        test.test(),
                                        AnswerText.basis(test.basis()))));
            }
        }
        assessment.warnings().forEach(lines::item);
    }

    private static void reasons(Lines lines, String head, List<String> facts) {
        if (!facts.isEmpty()) {
            lines.below(head + String.join("; ", facts) + ".");
        }
    }

    private static void care(Lines lines, Assessment assessment, List<LocalDate> onset) {
        if (!assessment.care().isEmpty()) {
            lines.heading("Until it recovers");
            assessment.care().forEach(item -> lines.item("%s: %s".formatted(item.topic(), item.text())));
        }
        PainAdvice pain = assessment.pain();
        switch (pain.state()) {
            case SCREEN_NOW -> {
                lines.heading("Pain: screen NOW");
                lines.item("%s Tools: %s.".formatted(pain.what(), String.join(", ", pain.tools())));
                lines.below("Refer to " + pain.refer() + ".");
            }
            case ASK_AGAIN -> {
                lines.heading("Pain");
                lines.item("Ask again; from %s on screen for neuropathic pain with one of: %s."
                        .formatted(Days.of(pain.fromDay(), onset), String.join(", ", pain.tools())));
            }
            case NONE_TOLD -> {}
        }
        lines.items("No longer possible, as told", assessment.told().activities());
        lines.items("Movements that stand in, as told", assessment.told().compensations());
        lines.items(
                "Found before the needle, so not counted as new",
                assessment.told().before().stream().map(found -> found.text()).toList());
        if (!assessment.screening().isEmpty()) {
            lines.heading("For screening, from what was found before the needle");
            assessment.screening().forEach((id, reply) -> lines.item("%s: %s".formatted(id, reply.words())));
        }
    }
}
