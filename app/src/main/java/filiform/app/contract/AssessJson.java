package filiform.app.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.contract.Decided.Assessed;
import filiform.injury.Localisation;
import filiform.injury.recovery.Assessment;
import filiform.injury.recovery.Grading;
import filiform.injury.recovery.RecoveryKnowledge;
import filiform.injury.recovery.Sunderland;
import filiform.knowledge.Knowledge;
import java.time.LocalDate;
import java.util.List;

/// The machine form of an assessment: mechanism, grade, dates, referral. Forecasts, care and sheet are [ForecastJson]'s
/// and [CareJson]'s.
final class AssessJson {

    private AssessJson() {}

    static void write(ObjectNode answer, Assessed assessed, Knowledge knowledge, Because because) {
        Assessment assessment = assessed.assessment();
        List<LocalDate> onset = assessed.onset();
        RecoveryKnowledge recovery = knowledge.recovery();
        answer.put("today_day", assessment.today());
        lesion(answer.putObject("lesion"), assessed.localisation().level());
        mechanisms(answer.putArray("mechanisms"), assessment, because);
        grading(answer.putObject("grade"), assessment.grading(), onset);
        because.add(
                "Weight of each test for a grade", recovery.grades().evidence().basis());
        because.add("Grades before any test", recovery.grades().prior().basis());
        recovery.grades().schemes().forEach(scheme -> because.add("Scheme: " + scheme.name(), scheme.basis()));
        ForecastJson.write(answer, assessment, onset, recovery.times(), because);
        examinations(answer.putArray("examinations"), assessment, onset, because);
        referrals(answer.putArray("referral"), assessment, onset, because);
        assessment.surgeonBy().ifPresent(surgeon -> {
            ObjectNode row = answer.putObject("surgeon_by");
            day(row, "day", "date", surgeon.day(), onset);
            row.put("muscle", surgeon.muscle());
            AnswerJson.texts(row, "too_far", surgeon.tooFar());
            because.add("When a nerve surgeon must have seen the patient", surgeon.basis());
        });
        CareJson.write(answer, assessment, onset, because);
        InjuryJson.warnings(answer, assessment.warnings(), assessed.warnings());
        because.add(recovery.caution().text(), recovery.caution().basis());
    }

    private static void lesion(ObjectNode lesion, Localisation.Level level) {
        lesion.put("nerve", level.nerve());
        lesion.put("from", level.from());
        lesion.put("to", level.to());
        lesion.put("probability", AnswerJson.rounded(level.probability()));
    }

    private static void mechanisms(ArrayNode array, Assessment assessment, Because because) {
        for (var mechanism : assessment.mechanisms()) {
            ObjectNode row = array.addObject();
            row.put("mechanism", mechanism.mechanism());
            row.put("probability", AnswerJson.rounded(mechanism.probability()));
            row.put("action", mechanism.action());
            row.put("course", mechanism.course());
            AnswerJson.texts(row, "for", mechanism.speaksFor());
            AnswerJson.texts(row, "against", mechanism.against());
            because.add("Mechanism: " + mechanism.mechanism(), mechanism.basis());
        }
    }

    private static void grading(ObjectNode grade, Grading grading, List<LocalDate> onset) {
        switch (grading) {
            case Grading.Graded graded -> {
                grade.put("state", "graded");
                grade.put("leading", graded.grades().getFirst().grade().words());
                ArrayNode grades = grade.putArray("grades");
                for (var chance : graded.grades()) {
                    ObjectNode row = grades.addObject();
                    row.put("grade", chance.grade().words());
                    row.put("sunderland", chance.grade().sunderland());
                    row.put("probability", AnswerJson.rounded(chance.probability()));
                    row.put("low", AnswerJson.rounded(chance.low()));
                    row.put("high", AnswerJson.rounded(chance.high()));
                }
                ObjectNode degrees = grade.putObject("degrees");
                for (Sunderland degree : Sunderland.values()) {
                    degrees.put(
                            degree.name(), AnswerJson.rounded(graded.degrees().getOrDefault(degree, 0.0)));
                }
                AnswerJson.texts(grade, "on", graded.because());
            }
            case Grading.NotYetGradable withheld -> {
                grade.put("state", "not yet gradable");
                ArrayNode missing = grade.putArray("examine");
                for (var test : withheld.missing()) {
                    ObjectNode row = missing.addObject();
                    row.put("test", test.test());
                    day(row, "from", test.fromDay(), onset);
                    day(row, "earliest", test.earliestDay(), onset);
                }
            }
        }
    }

    private static void examinations(ArrayNode due, Assessment assessment, List<LocalDate> onset, Because because) {
        for (var step : assessment.examinations()) {
            ObjectNode row = due.addObject();
            day(row, "from", step.fromDay(), onset);
            day(row, "to", step.toDay(), onset);
            if (step.everyDays() > 0) {
                row.put("every_days", step.everyDays());
            }
            row.put("what", step.what());
            row.put("past", step.overdue());
            because.add(step.what(), step.basis());
        }
    }

    private static void referrals(ArrayNode referrals, Assessment assessment, List<LocalDate> onset, Because because) {
        for (var referral : assessment.referrals()) {
            ObjectNode row = referrals.addObject();
            row.put("now", referral.now());
            day(row, "from", referral.fromDay(), onset);
            row.put("soon", referral.soon());
            row.put("to", referral.to());
            row.put("why", referral.why());
            because.add(referral.why(), referral.basis());
        }
    }

    /// The day since onset, and its date where the onset is known.
    static void day(ObjectNode row, String key, int day, List<LocalDate> onset) {
        day(row, key + "_day", key + "_date", day, onset);
    }

    static void day(ObjectNode row, String dayKey, String dateKey, int day, List<LocalDate> onset) {
        row.put(dayKey, day);
        onset.forEach(date -> row.put(dateKey, date.plusDays(day).toString()));
    }
}
