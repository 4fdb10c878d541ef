package filiform.app.document;

import com.fasterxml.jackson.databind.JsonNode;
import filiform.app.text.ChanceWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The draft of a referral letter from an assessment. The practitioner reads and changes it before anything is
/// recorded. Every probability says what it is one of; every day stands with its range; what was not examined
/// is named.
///
/// @param choice which referral of the assessment it follows; -1 where the assessment names none
/// @param others the referrals that are due besides, in words
public record ReferralDraft(
        int choice, String to, String urgency, String reason, String question, List<String> others) {

    private static final double WORTH_SAYING = 0.05;
    private static final int MOST_FORECASTS = 3;

    /// What the examination was, in words, for the letter.
    ///
    /// @param needle   site, side and size; blank where not recorded
    /// @param findings each with its day
    /// @param untested kinds of tests that nobody told of
    public record Told(String needle, List<String> findings, List<String> untested) {}

    /// Drafts the letter.
    ///
    /// @param localised, assessed the answers of those steps
    /// @param asked     the referral that is wanted, by its place; any other number takes the most pressing
    public static ReferralDraft of(JsonNode localised, JsonNode assessed, Told told, int asked) {
        List<JsonNode> due = assessed.path("referral").valueStream().toList();
        int choice = asked >= 0 && asked < due.size() ? asked : pressing(due);
        JsonNode chosen = choice < 0 ? assessed.path("none") : due.get(choice);
        return new ReferralDraft(
                choice,
                chosen.path("to").asText(),
                chosen.path("now").asBoolean() || choice < 0
                        ? chosen.path("soon").asText()
                        : "%s, %s, if nothing has come back by then"
                                .formatted(
                                        day(chosen, "from"), chosen.path("soon").asText()),
                reason(localised, assessed, told, chosen),
                question(localised, assessed),
                due.stream().map(row -> row.path("to").asText()).toList());
    }

    /// The last of those that are due now: they stand from general to special.
    private static int pressing(List<JsonNode> due) {
        int choice = due.isEmpty() ? -1 : 0;
        for (int i = 0; i < due.size(); i++) {
            choice = due.get(i).path("now").asBoolean() ? i : choice;
        }
        return choice;
    }

    private static String reason(JsonNode localised, JsonNode assessed, Told told, JsonNode chosen) {
        var parts = new ArrayList<String>();
        parts.add("After dry needling: %s."
                .formatted(told.needle().isBlank() ? "site and needle are not recorded" : told.needle()));
        parts.add("Found: %s."
                .formatted(told.findings().isEmpty() ? "nothing recorded" : String.join("; ", told.findings())));
        parts.add("Before the needle: %s."
                .formatted(
                        assessed.path("baseline").isEmpty()
                                ? "not recorded"
                                : texts(assessed.path("baseline")).collect(Collectors.joining("; "))));
        if (!told.untested().isEmpty()) {
            parts.add("Not told, so neither normal nor lost: %s.".formatted(String.join(", ", told.untested())));
        }
        parts.add(place(localised));
        parts.add(grade(assessed.path("grade")));
        String forecast = forecast(assessed);
        if (!forecast.isBlank()) {
            parts.add(forecast);
        }
        if (chosen.has("why")) {
            parts.add(chosen.path("why").asText());
        }
        texts(localised.path("red_flags")).forEach(parts::add);
        parts.add(
                "The percentages rank the explanations that the atlas of the program holds; they are no diagnosis, and no"
                        + " study has measured how often they are right after a needle.");
        return String.join("\n", parts);
    }

    /// "The findings fit the left radial nerve best (93 %), ...; also possible: ...".
    private static String place(JsonNode localised) {
        JsonNode nerve = localised.at("/nerves/0");
        JsonNode rival = localised.at("/rivals/0");
        if (nerve.isMissingNode() || chance(rival) > chance(nerve)) {
            return "No lesion of a nerve leads. The best explanation of the findings is: %s (%s)."
                    .formatted(rival.path("cause").asText(), percent(rival));
        }
        JsonNode level = localised.path("level");
        String stretch = level.path("nerve").equals(nerve.path("nerve"))
                ? ", most of it between %s and %s (%s)"
                        .formatted(level.path("from").asText(), level.path("to").asText(), percent(level))
                : "";
        String others = Stream.concat(
                        localised
                                .path("nerves")
                                .valueStream()
                                .skip(1)
                                .map(row -> row.path("nerve").asText() + " " + percent(row)),
                        localised
                                .path("rivals")
                                .valueStream()
                                .filter(row -> chance(row) >= WORTH_SAYING)
                                .map(row -> row.path("cause").asText() + " " + percent(row)))
                .limit(3)
                .collect(Collectors.joining(", "));
        return "The findings fit the %s best (%s)%s. %s"
                .formatted(
                        (nerve.path("side").asText("") + " "
                                        + nerve.path("nerve").asText())
                                .strip(),
                        percent(nerve),
                        stretch,
                        others.isEmpty()
                                ? "Everything else is below 1 %, and not ruled out."
                                : "Also possible: " + others + ".");
    }

    private static String grade(JsonNode grade) {
        if (!grade.path("state").asText().equals("graded")) {
            return "The injury cannot be graded yet.";
        }
        return "Grade, as far as the tests tell: %s. It rests on: %s."
                .formatted(
                        grade.path("grades")
                                .valueStream()
                                .map(row ->
                                        "%s %s (%s)".formatted(row.path("grade").asText(), percent(row), range(row)))
                                .collect(Collectors.joining(", ")),
                        texts(grade.path("on")).collect(Collectors.joining("; ")));
    }

    /// "schemes differ: 16 to 22 %", or that they agree.
    private static String range(JsonNode row) {
        String low = ChanceWords.percent(row.path("low").asDouble());
        String high = ChanceWords.percent(row.path("high").asDouble());
        return low.equals(high) ? "the schemes agree" : "by scheme %s to %s".formatted(low, high);
    }

    private static String forecast(JsonNode assessed) {
        String rows = assessed.path("forecast")
                .valueStream()
                .filter(row -> row.has("first_sign"))
                .limit(MOST_FORECASTS)
                .map(row -> "%s %s to %s"
                        .formatted(
                                row.path("muscle").asText(),
                                day(row.path("first_sign"), "p10"),
                                day(row.path("first_sign"), "p90")))
                .collect(Collectors.joining("; "));
        return rows.isEmpty()
                ? ""
                : "If it recovers, a first sign is forecast (from the earliest tenth to the latest) in: %s."
                        .formatted(rows);
    }

    private static String question(JsonNode localised, JsonNode assessed) {
        var parts = new ArrayList<String>();
        String nerve = localised.at("/nerves/0/nerve").asText("");
        parts.add(
                nerve.isBlank()
                        ? "What explains the findings?"
                        : "Is the %s hurt, where and how badly?".formatted(nerve));
        String tests = assessed.path("grade")
                .path("examine")
                .valueStream()
                .map(test -> "%s (from %s)".formatted(test.path("test").asText(), day(test, "from")))
                .collect(Collectors.joining("; "));
        if (!tests.isEmpty()) {
            parts.add("These tests could tell: %s.".formatted(tests));
        }
        JsonNode surgeon = assessed.path("surgeon_by");
        if (surgeon.has("day")) {
            parts.add("Does a nerve surgeon have to see the patient? After day %s the %s might not be reached in time."
                    .formatted(
                            surgeon.path("day").asText(), surgeon.path("muscle").asText()));
        }
        return String.join(" ", parts);
    }

    private static String day(JsonNode row, String key) {
        String day = "day " + row.path(key + "_day").asText();
        String date = row.path(key + "_date").asText("");
        return date.isEmpty() ? day : "%s (%s)".formatted(date, day);
    }

    private static double chance(JsonNode row) {
        return row.path("probability").asDouble();
    }

    private static String percent(JsonNode row) {
        return ChanceWords.percent(chance(row)).toLowerCase(Locale.ROOT);
    }

    private static Stream<String> texts(JsonNode rows) {
        return rows.valueStream().map(JsonNode::asText);
    }
}
