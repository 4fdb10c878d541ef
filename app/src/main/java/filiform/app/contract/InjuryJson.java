package filiform.app.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.contract.Decided.Assessed;
import filiform.app.contract.Decided.Localised;
import filiform.injury.Assessment;
import filiform.injury.Grading;
import filiform.injury.Localisation;
import filiform.injury.RecoveryKnowledge;
import filiform.knowledge.Knowledge;
import filiform.measure.Side;
import java.time.LocalDate;
import java.util.List;

/// The machine form of localisation and assessment.
final class InjuryJson {

    /// Places below this probability are left out of the list; they are not impossible.
    private static final double WORTH_LISTING = 0.001;

    private InjuryJson() {}

    static void localised(ObjectNode answer, Localised localised, Knowledge knowledge, Because because) {
        place(answer, localised.localisation());
        AnswerJson.texts(answer, "red_flags", localised.localisation().redFlags());
        warnings(answer, localised.localisation().warnings(), localised.warnings());
        because.add(
                "Every segment and rival is weighed against every finding by Bayes' rule.",
                knowledge.localisation().basis());
    }

    private static void place(ObjectNode answer, Localisation localisation) {
        ArrayNode nerves = answer.putArray("nerves");
        for (var nerve : localisation.nerves()) {
            if (nerve.probability() >= WORTH_LISTING) {
                ObjectNode row = nerves.addObject();
                row.put("nerve", nerve.nerve());
                row.put("kind", nerve.kind().words());
                side(row, nerve.side());
                row.put("probability", AnswerJson.rounded(nerve.probability()));
            }
        }
        ArrayNode segments = answer.putArray("segments");
        for (var segment : localisation.segments()) {
            if (segment.probability() >= WORTH_LISTING) {
                ObjectNode row = segments.addObject();
                row.put("nerve", segment.nerve());
                if (!segment.fascicle().isBlank()) {
                    row.put("fascicle", segment.fascicle());
                }
                row.put("from", segment.from());
                row.put("to", segment.to());
                row.put("extent", segment.extent());
                side(row, segment.side());
                row.put("probability", AnswerJson.rounded(segment.probability()));
            }
        }
        ObjectNode level = answer.putObject("level");
        level.put("nerve", localisation.level().nerve());
        level.put("from", localisation.level().from());
        level.put("to", localisation.level().to());
        level.put("probability", AnswerJson.rounded(localisation.level().probability()));
        ArrayNode rivals = answer.putArray("rivals");
        for (var rival : localisation.rivals()) {
            ObjectNode row = rivals.addObject();
            row.put("cause", rival.cause());
            row.put("probability", AnswerJson.rounded(rival.probability()));
            row.put("tell", rival.tell());
        }
        ArrayNode pairs = answer.putArray("pairs");
        for (var pair : localisation.pairs()) {
            if (pair.probability() >= WORTH_LISTING) {
                ObjectNode row = pairs.addObject();
                lesion(row.putObject("first"), pair.first(), pair.firstSide());
                lesion(row.putObject("second"), pair.second(), pair.secondSide());
                row.put("probability", AnswerJson.rounded(pair.probability()));
            }
        }
        ArrayNode explained = answer.putArray("explained");
        for (var finding : localisation.explained()) {
            ObjectNode row = explained.addObject();
            row.put("finding", finding.finding());
            row.put("predicted", AnswerJson.rounded(finding.predicted()));
            row.put("otherwise", AnswerJson.rounded(finding.otherwise()));
            row.put("words", finding.words());
        }
        ArrayNode tests = answer.putArray("next_tests");
        for (var test : localisation.nextTests()) {
            ObjectNode row = tests.addObject();
            row.putObject("test").put(test.what(), test.of());
            row.put("information_bits", AnswerJson.rounded(test.bits()));
            row.put("equipment", test.equipment());
        }
    }

    private static void lesion(ObjectNode row, String nerve, Side side) {
        row.put("nerve", nerve);
        side(row, side);
    }

    private static void side(ObjectNode row, Side side) {
        if (side != Side.UNSAID) {
            row.put("side", side.words());
        }
    }

    private static void warnings(ObjectNode answer, List<String> first, List<String> second) {
        ArrayNode warnings = answer.putArray("warnings");
        first.forEach(warnings::add);
        second.forEach(warnings::add);
    }

    static void assessed(ObjectNode answer, Assessed assessed, Knowledge knowledge, Because because) {
        Assessment assessment = assessed.assessment();
        RecoveryKnowledge recovery = knowledge.recovery();
        answer.put("today_day", assessment.today());
        Localisation.Level level = assessed.localisation().level();
        ObjectNode lesion = answer.putObject("lesion");
        lesion.put("nerve", level.nerve());
        lesion.put("from", level.from());
        lesion.put("to", level.to());
        lesion.put("probability", AnswerJson.rounded(level.probability()));
        ArrayNode mechanisms = answer.putArray("mechanisms");
        for (var mechanism : assessment.mechanisms()) {
            ObjectNode row = mechanisms.addObject();
            row.put("mechanism", mechanism.mechanism());
            row.put("probability", AnswerJson.rounded(mechanism.probability()));
            row.put("action", mechanism.action());
            because.add("Mechanism: " + mechanism.mechanism(), mechanism.basis());
        }
        grading(answer.putObject("grade"), assessment.grading(), assessed.onset());
        because.add("Weight of each test for a grade", recovery.evidence().basis());
        forecast(answer.putArray("forecast"), assessment, assessed.onset());
        because.add("Speed of regrowth", recovery.rate().basis());
        because.add("Time limit of a muscle without supply", recovery.limit().basis());
        because.add("Time of a neurapraxia", recovery.neurapraxia().basis());
        ArrayNode due = answer.putArray("examinations");
        for (var step : assessment.examinations()) {
            ObjectNode row = due.addObject();
            day(row, "from", step.fromDay(), assessed.onset());
            day(row, "to", step.toDay(), assessed.onset());
            row.put("what", step.what());
            row.put("past", step.overdue());
            because.add(step.what(), step.basis());
        }
        ArrayNode referrals = answer.putArray("referral");
        for (var referral : assessment.referrals()) {
            ObjectNode row = referrals.addObject();
            row.put("now", referral.now());
            day(row, "from", referral.fromDay(), assessed.onset());
            row.put("soon", referral.soon());
            row.put("to", referral.to());
            row.put("why", referral.why());
            because.add(referral.why(), referral.basis());
        }
        warnings(answer, assessment.warnings(), assessed.warnings());
        because.add(recovery.caution().text(), recovery.caution().basis());
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
                }
            }
        }
    }

    private static void forecast(ArrayNode array, Assessment assessment, List<LocalDate> onset) {
        for (var forecast : assessment.forecasts()) {
            ObjectNode row = array.addObject();
            row.put("muscle", forecast.muscle());
            row.put("distance_mm", Math.round(forecast.distance()));
            day(row, "if_neurapraxia_by", forecast.neurapraxiaBy(), onset);
            day(row, "if_regrowth_from", forecast.regrowthFrom(), onset);
            day(row, "if_regrowth_by", forecast.regrowthBy(), onset);
            day(row, "limit", forecast.limit(), onset);
            day(row, "late_limit", forecast.lateLimit(), onset);
            row.put("in_time", forecast.inTime());
        }
    }

    /// The day since onset, and its date where the onset is known.
    private static void day(ObjectNode row, String key, int day, List<LocalDate> onset) {
        row.put(key + "_day", day);
        onset.forEach(date -> row.put(key + "_date", date.plusDays(day).toString()));
    }
}
