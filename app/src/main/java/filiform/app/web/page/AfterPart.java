package filiform.app.web.page;

import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.atlas.Kind;
import filiform.app.atlas.Link;
import filiform.app.contract.AnswerJson;
import filiform.app.contract.Common;
import filiform.app.contract.Decided.Assessed;
import filiform.app.contract.Decided.Localised;
import filiform.app.text.ChanceWords;
import filiform.app.web.page.AfterView.Bar;
import filiform.app.web.page.AfterView.ExaminationAnswer;
import filiform.app.web.page.AfterView.NextTest;
import filiform.app.web.page.AfterView.Referral;
import filiform.app.web.visit.VisitState;
import filiform.injury.Localisation;
import filiform.injury.recovery.Assessment;
import filiform.injury.recovery.Grading;
import filiform.knowledge.Knowledge;
import filiform.measure.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Works out the fourth part of a visit's page.
final class AfterPart {

    private static final double WORTH_SHOWING = 0.01;
    private static final int MOST_PLACES = 6;
    private static final int MOST_TESTS = 6;

    private final Examinable examinable;

    AfterPart(Knowledge knowledge) {
        examinable = new Examinable(knowledge);
    }

    Examinable examinable() {
        return examinable;
    }

    AfterView view(VisitState state, FormView form, List<ExaminationAnswer> answers) {
        String site = state.site();
        return new AfterView(
                form,
                examinable.muscles(site),
                examinable.emg(site),
                examinable.areas(site),
                examinable.reflexes(),
                examinable.signs(),
                examinable.rows(form),
                examinable.nerves(site).isEmpty()
                        ? "Choose a site in the plan, and the muscles and areas of the nerves that run there stand here."
                        : "",
                answers);
    }

    ExaminationAnswer answer(String entry, boolean correctable, String when, Assessed assessed, AnswerJson json) {
        Localisation found = assessed.localisation();
        ObjectNode told = json.of(assessed);
        Assessment assessment = assessed.assessment();
        var warnings = new ArrayList<>(found.warnings());
        warnings.addAll(assessment.warnings());
        warnings.addAll(assessed.warnings());
        return new ExaminationAnswer(
                entry,
                correctable,
                when,
                found.explained().stream().map(Localisation.Explained::finding).toList(),
                level(found.level()),
                ChanceWords.percent(found.level().probability()),
                found.nerves().stream()
                        .filter(nerve -> nerve.probability() >= WORTH_SHOWING)
                        .map(nerve ->
                                bar(nerve.nerve(), nerve.probability(), "").with(new Link(Kind.NERVE, nerve.nerve())))
                        .toList(),
                found.segments().stream()
                        .filter(place -> place.probability() >= 2 * WORTH_SHOWING)
                        .limit(MOST_PLACES)
                        .map(place -> bar(
                                "%s: %s to %s, %s".formatted(place.nerve(), place.from(), place.to(), place.extent()),
                                place.probability(),
                                ""))
                        .toList(),
                found.rivals().stream()
                        .map(rival -> bar(rival.cause(), rival.probability(), rival.tell()))
                        .toList(),
                found.explained().stream().map(Localisation.Explained::words).toList(),
                tests(found.nextTests()),
                assessment.referrals().stream()
                        .map(referral -> new Referral(
                                referral.now(),
                                day(referral.fromDay(), assessed.onset()),
                                referral.to(),
                                referral.soon(),
                                referral.why()))
                        .toList(),
                gradeWord(assessment.grading()),
                grades(assessment.grading()),
                assessment.grading() instanceof Grading.Graded graded ? graded.because() : List.of(),
                missing(assessment.grading(), assessed.onset()),
                assessment.mechanisms().stream()
                        .map(mechanism -> bar(mechanism.mechanism(), mechanism.probability(), mechanism.action()))
                        .toList(),
                new InjurySchedule(told).timeline("timeline-" + entry),
                assessment.forecasts().stream()
                        .map(forecast -> forecast(forecast, assessed.onset()))
                        .toList(),
                assessment.examinations().stream()
                        .map(due -> "%s to %s%s: %s"
                                .formatted(
                                        day(due.fromDay(), assessed.onset()),
                                        day(due.toDay(), assessed.onset()),
                                        due.overdue() ? " (its time has passed)" : "",
                                        due.what()))
                        .toList(),
                warnings.stream().distinct().toList(),
                joined(json.of(new Localised(found, assessed.warnings())), told));
    }

    private static String level(Localisation.Level level) {
        String side = level.side() == Side.UNSAID ? "" : level.side().words() + " ";
        return "%s%s, between %s and %s".formatted(side, level.nerve(), level.from(), level.to());
    }

    private static Bar bar(String words, double probability, String more) {
        return new Bar(words, ChanceWords.percent(probability), Math.round(100 * probability), more, "");
    }

    /// The most telling tests; what tells less than a tenth of the best is left out.
    private static List<NextTest> tests(List<Localisation.NextTest> tests) {
        double least = tests.isEmpty() ? 0 : tests.getFirst().bits() / 10;
        return tests.stream()
                .filter(test -> test.bits() >= least)
                .limit(MOST_TESTS)
                .map(AfterPart::test)
                .toList();
    }

    private static NextTest test(Localisation.NextTest test) {
        String words = switch (test.what()) {
            case "muscle" -> "strength of " + test.of();
            case "area" -> "touch, " + test.of();
            case "reflex" -> test.of();
            case "emg" -> "EMG of " + test.of();
            default -> "nerve conduction, " + test.of();
        };
        return new NextTest(words, String.format(Locale.ROOT, "%.2f bits", test.bits()), test.equipment());
    }

    private static String gradeWord(Grading grading) {
        return switch (grading) {
            case Grading.Graded graded ->
                graded.grades().getFirst().grade().words() + " leads, "
                        + ChanceWords.percent(graded.grades().getFirst().probability());
            case Grading.NotYetGradable _ -> "not yet gradable";
        };
    }

    private static List<Bar> grades(Grading grading) {
        return switch (grading) {
            case Grading.Graded graded ->
                graded.grades().stream()
                        .map(chance -> bar(
                                chance.grade().words(),
                                chance.probability(),
                                chance.grade().sunderland()))
                        .toList();
            case Grading.NotYetGradable _ -> List.of();
        };
    }

    private static List<String> missing(Grading grading, List<LocalDate> onset) {
        return switch (grading) {
            case Grading.Graded _ -> List.of();
            case Grading.NotYetGradable withheld ->
                withheld.missing().stream()
                        .map(test -> "from %s: %s".formatted(day(test.fromDay(), onset), test.test()))
                        .toList();
        };
    }

    private static AfterView.Forecast forecast(Assessment.Forecast forecast, List<LocalDate> onset) {
        return new AfterView.Forecast(
                forecast.muscle(),
                Common.plain(Math.rint(forecast.distance())) + " mm",
                day(forecast.neurapraxiaBy(), onset),
                day(forecast.regrowthFrom(), onset) + " to " + day(forecast.regrowthBy(), onset),
                day(forecast.limit(), onset),
                forecast.inTime());
    }

    private static String day(int day, List<LocalDate> onset) {
        return onset.isEmpty()
                ? "day " + day
                : "%s (day %d)".formatted(onset.getFirst().plusDays(day), day);
    }

    static List<Reason> joined(ObjectNode first, ObjectNode second) {
        var reasons = new ArrayList<>(Reason.of(first));
        Reason.of(second).stream().filter(reason -> !reasons.contains(reason)).forEach(reasons::add);
        return reasons;
    }
}
