package filiform.app.web.page;

import com.fasterxml.jackson.databind.JsonNode;
import filiform.app.text.ChanceWords;
import filiform.app.web.draw.RecoveryTimeline;
import filiform.app.web.page.AfterView.Bar;
import filiform.app.web.page.InjuryAnswer.GradeWords;
import filiform.app.web.page.InjuryAnswer.Row;
import filiform.app.web.page.InjuryAnswer.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Everything of an assessment that has a day: grade or the tests that are awaited, forecasts, what is due when.
final class InjurySchedule {

    /// Skin that nobody tested stands in the table alone.
    private static final String UNSEEN = "not examined";

    private final JsonNode assessed;
    private final int today;

    InjurySchedule(JsonNode assessed) {
        this.assessed = assessed;
        today = assessed.path("today_day").asInt();
    }

    GradeWords grade() {
        JsonNode grade = assessed.path("grade");
        boolean withheld = !grade.path("state").asText().equals("graded");
        return new GradeWords(
                withheld,
                withheld
                        ? "Not yet gradable"
                        : "%s leads (%s)"
                                .formatted(
                                        grade.path("leading").asText(),
                                        ChanceWords.percent(grade.at("/grades/0/probability")
                                                .asDouble())),
                grade.path("grades").valueStream().map(InjurySchedule::bar).toList(),
                grade.path("on").valueStream().map(JsonNode::asText).toList(),
                grade.path("examine")
                        .valueStream()
                        .map(test -> "from %s: %s"
                                .formatted(when(test, "from"), test.path("test").asText()))
                        .toList());
    }

    private static Bar bar(JsonNode grade) {
        double probability = grade.path("probability").asDouble();
        return new Bar(
                grade.path("grade").asText(),
                ChanceWords.percent(probability),
                Math.round(100 * probability),
                grade.path("sunderland").asText(),
                "");
    }

    /// "2026-02-05 (day 31)", or "day 31".
    private static String when(JsonNode row, String key) {
        int day = row.path(key + "_day").asInt();
        String date = row.path(key + "_date").asText("");
        return date.isEmpty() ? "day " + day : "%s (day %d)".formatted(date, day);
    }

    private static String span(JsonNode row) {
        return row.path("from_day").asInt() == row.path("to_day").asInt()
                ? when(row, "from")
                : "%s to %s".formatted(when(row, "from"), when(row, "to"));
    }

    private static int day(JsonNode row, String key) {
        return row.path(key + "_day").asInt();
    }

    private static OptionalInt known(JsonNode row, String key) {
        return row.has(key + "_day") ? OptionalInt.of(day(row, key)) : OptionalInt.empty();
    }

    /// The picture, or blank where nothing is due and nothing forecast.
    String timeline(String id) {
        List<RecoveryTimeline.Row> rows = forecasts()
                .filter(row -> row.has("muscle") || !row.path("found").asText().equals(UNSEEN))
                .map(row -> new RecoveryTimeline.Row(
                        name(row),
                        first(row, "p10", "if_regrowth_from"),
                        known(row.path("first_sign"), "p50"),
                        first(row, "p90", "if_regrowth_by"),
                        known(row, "if_neurapraxia_by"),
                        known(row, "limit"),
                        known(row, "late_limit")))
                .toList();
        List<RecoveryTimeline.Due> due = assessed.path("examinations")
                .valueStream()
                .map(row -> new RecoveryTimeline.Due(
                        day(row, "from"), day(row, "to"), row.path("past").asBoolean()))
                .toList();
        List<Integer> referrals = assessed.path("referral")
                .valueStream()
                .filter(row -> !row.path("now").asBoolean())
                .map(row -> day(row, "from"))
                .toList();
        return due.isEmpty() ? "" : new RecoveryTimeline(onset(), today, due, referrals, rows).svg(id);
    }

    /// Muscles, then skin.
    private Stream<JsonNode> forecasts() {
        return Stream.concat(
                assessed.path("forecast").valueStream(),
                assessed.path("forecast_skin").valueStream());
    }

    private static String name(JsonNode forecast) {
        return forecast.path("muscle").asText("touch, " + forecast.path("area").asText());
    }

    /// A percentile of the first sign; where none is given, the bound that stands for it.
    private static int first(JsonNode forecast, String percentile, String bound) {
        return known(forecast.path("first_sign"), percentile).orElse(day(forecast, bound));
    }

    private List<LocalDate> onset() {
        JsonNode first = assessed.at("/examinations/0");
        return first.has("from_date")
                ? List.of(LocalDate.parse(first.path("from_date").asText()).minusDays(day(first, "from")))
                : List.of();
    }

    List<Row> rows() {
        return forecasts()
                .map(row -> new Row(
                        name(row),
                        row.path("distance_mm").asText() + " mm",
                        row.has("first_sign")
                                ? "half by %s, most between %s and %s"
                                        .formatted(
                                                when(row.path("first_sign"), "p50"),
                                                when(row.path("first_sign"), "p10"),
                                                when(row.path("first_sign"), "p90"))
                                : "%s to %s".formatted(when(row, "if_regrowth_from"), when(row, "if_regrowth_by")),
                        row.has("useful")
                                ? "half by %s; chance at all %s"
                                        .formatted(
                                                when(row.path("useful"), "p50"),
                                                ChanceWords.percent(row.path("useful_chance")
                                                        .asDouble()))
                                : "not known",
                        row.has("limit_day") ? when(row, "limit") : "no such limit",
                        row.path("in_time").asBoolean(true) ? "" : "too late at the cautious rate"))
                .toList();
    }

    /// What is due in the order of time: examinations, and referrals that hold if nothing has come back.
    List<Step> plan() {
        record Dated(int day, Step step) {}
        var dated = new ArrayList<Dated>();
        assessed.path("examinations")
                .forEach(row -> dated.add(new Dated(
                        day(row, "from"),
                        new Step(
                                span(row),
                                state(row),
                                "examine",
                                row.path("what").asText(),
                                ""))));
        pain().ifPresent(step -> dated.add(new Dated(day(assessed.path("pain"), "screen_from"), step)));
        surgeon()
                .ifPresent(step ->
                        dated.add(new Dated(assessed.at("/surgeon_by/day").asInt(), step)));
        assessed.path("referral")
                .valueStream()
                .filter(row -> !row.path("now").asBoolean())
                .forEach(row -> dated.add(new Dated(
                        day(row, "from"),
                        new Step(
                                when(row, "from"),
                                "later",
                                "refer",
                                "If nothing has come back: %s, %s."
                                        .formatted(
                                                row.path("to").asText(),
                                                row.path("soon").asText()),
                                row.path("why").asText()))));
        return dated.stream()
                .sorted(Comparator.comparingInt(Dated::day))
                .map(Dated::step)
                .toList();
    }

    /// The last day on which a nerve surgeon must have seen the patient, if one can be named.
    private Optional<Step> surgeon() {
        JsonNode by = assessed.path("surgeon_by");
        if (!by.has("day")) {
            return Optional.empty();
        }
        String date = by.path("date").asText("");
        String day = "day " + by.path("day").asText();
        return Optional.of(new Step(
                "by " + (date.isEmpty() ? day : "%s (%s)".formatted(date, day)),
                by.path("day").asInt() < today ? "past" : "later",
                "refer",
                "A nerve surgeon has seen the patient, unless recovery has shown.",
                "Later, the %s could not be reached in time."
                        .formatted(by.path("muscle").asText())));
    }

    /// When to ask for pain of the nerve itself.
    private Optional<Step> pain() {
        JsonNode pain = assessed.path("pain");
        return pain.has("screen_from_day")
                ? Optional.of(new Step(
                        "from " + when(pain, "screen_from"),
                        day(pain, "screen_from") <= today ? "now" : "later",
                        "examine",
                        pain.path("what").asText(),
                        "To: " + pain.path("refer").asText()))
                : Optional.empty();
    }

    /// What is late, as a warning; none where nothing is.
    Optional<Card> late() {
        JsonNode missed = assessed.path("missed");
        return missed.isMissingNode()
                ? Optional.empty()
                : Optional.of(new Card(
                        Card.Tone.WAIT,
                        "Recovery is late",
                        "%s: a first sign was expected by %s, and none was found on %s."
                                .formatted(
                                        missed.path("target").asText(),
                                        when(missed, "expected_by"),
                                        when(missed, "looked"))));
    }

    private String state(JsonNode row) {
        if (row.path("past").asBoolean()) {
            return "past";
        }
        return day(row, "from") <= today ? "now" : "later";
    }
}
