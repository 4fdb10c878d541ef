package filiform.app.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.injury.recovery.Assessment;
import filiform.injury.recovery.Percentiles;
import filiform.injury.recovery.TimeKnowledge;
import java.time.LocalDate;
import java.util.List;

/// The machine form of a forecast.
final class ForecastJson {

    private ForecastJson() {}

    static void write(
            ObjectNode answer, Assessment assessment, List<LocalDate> onset, TimeKnowledge times, Because because) {
        muscles(answer.putArray("forecast"), assessment, onset);
        skin(answer.putArray("forecast_skin"), assessment, onset);
        answer.put("skin_limit", times.skin().text());
        assessment.missed().ifPresent(missed -> {
            ObjectNode row = answer.putObject("missed");
            row.put("target", missed.target());
            AssessJson.day(row, "expected_by", missed.expectedBy(), onset);
            AssessJson.day(row, "looked", missed.lookedOn(), onset);
        });
        assessment.tinel().ifPresent(tinel -> {
            ObjectNode row = answer.putObject("tinel");
            AssessJson.day(row, "from", tinel.fromDay(), onset);
            AssessJson.day(row, "to", tinel.toDay(), onset);
            row.put("advance_mm", Math.round(tinel.mm()));
            row.put("sd_mm", Math.round(tinel.sd()));
            row.put("mm_a_day", AnswerJson.rounded(tinel.speed()));
            row.put("expected_mm_from", Math.round(tinel.least()));
            row.put("expected_mm_to", Math.round(tinel.most()));
            row.put("verdict", tinel.verdict().words());
            because.add(
                    "What a Tinel sign that moves or stands says", times.tinel().basis());
        });
        because.add("Speed of regrowth", times.rate().basis());
        because.add(
                "Delay of regrowth at the lesion and in the muscle or skin",
                times.delay().basis());
        because.add("First sign where a block lifts", times.block().basis());
        because.add("From there to useful function", times.afterBlock().basis());
        because.add(
                "From the first sign to useful function where fibres grew back",
                times.afterRegrowth().basis());
        because.add("How each degree recovers by itself", times.ways().basis());
        because.add("Way from the nerve to its skin", times.skinWay().basis());
        because.add("Time limit of a muscle without supply", times.limit().basis());
        because.add("Time of a neurapraxia", times.neurapraxia().basis());
        because.add(times.skin().text(), times.skin().basis());
    }

    private static void muscles(ArrayNode array, Assessment assessment, List<LocalDate> onset) {
        for (var forecast : assessment.forecasts()) {
            ObjectNode row = array.addObject();
            row.put("muscle", forecast.muscle());
            row.put("found", forecast.found().words());
            row.put("distance_mm", Math.round(forecast.distance()));
            row.put("distance_sd_mm", Math.round(forecast.distanceSd()));
            AssessJson.day(row, "if_neurapraxia_by", forecast.neurapraxiaBy(), onset);
            AssessJson.day(row, "if_regrowth_from", forecast.regrowthFrom(), onset);
            AssessJson.day(row, "if_regrowth_by", forecast.regrowthBy(), onset);
            AssessJson.day(row, "limit", forecast.limit(), onset);
            AssessJson.day(row, "late_limit", forecast.lateLimit(), onset);
            row.put("in_time", forecast.inTime());
            percentiles(row.putObject("first_sign"), forecast.firstSign(), onset);
            percentiles(row.putObject("useful"), forecast.useful(), onset);
            row.put("chance", AnswerJson.rounded(forecast.chance()));
            row.put("useful_chance", AnswerJson.rounded(forecast.usefulChance()));
            row.put("chance_before_limit", AnswerJson.rounded(forecast.beforeLimit()));
            row.put("chance_before_late_limit", AnswerJson.rounded(forecast.beforeLateLimit()));
        }
    }

    private static void skin(ArrayNode array, Assessment assessment, List<LocalDate> onset) {
        for (var forecast : assessment.skin()) {
            ObjectNode row = array.addObject();
            row.put("area", forecast.area());
            row.put("found", forecast.found().words());
            row.put("distance_mm", Math.round(forecast.distance()));
            row.put("distance_sd_mm", Math.round(forecast.distanceSd()));
            percentiles(row.putObject("first_sign"), forecast.firstSign(), onset);
            percentiles(row.putObject("useful"), forecast.useful(), onset);
            row.put("chance", AnswerJson.rounded(forecast.chance()));
            row.put("useful_chance", AnswerJson.rounded(forecast.usefulChance()));
        }
    }

    private static void percentiles(ObjectNode row, Percentiles days, List<LocalDate> onset) {
        AssessJson.day(row, "p10", days.p10(), onset);
        AssessJson.day(row, "p50", days.p50(), onset);
        AssessJson.day(row, "p90", days.p90(), onset);
    }
}
