package filiform.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The published radial nerve case (McManus and Cleary 2018) through every step of a visit.
class McManusTest {

    private static final String FILE = "../examples/mcmanus-2018.json";
    private static final Ran RAN = Ran.with("visit", FILE, "--json");
    private static final List<JsonNode> STEPS =
            RAN.answer().path("steps").valueStream().toList();

    /// The n-th answer of this step, from 0.
    private static JsonNode answer(String step, int which) {
        return STEPS.stream()
                .filter(each -> each.path("step").asText().equals(step))
                .skip(which)
                .findFirst()
                .orElseThrow()
                .path("answer");
    }

    private static Stream<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText);
    }

    private static JsonNode row(JsonNode list, String key, String value) {
        return list.valueStream()
                .filter(each -> each.path(key).asText().equals(value))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theCaseIsToldWithItsSourceAndWhatTheSourceLeavesOut() {
        JsonNode visit = RAN.answer();
        assertThat(RAN.exit()).isZero();
        assertThat(visit.path("source").asText()).contains("10.1136/bcr-2017-221302");
        assertThat(texts(visit.path("not_reported"))).contains("depth of insertion", "target muscle");
    }

    @Test
    void screeningIsDeferredWithItsOpenQuestionsAndClearsOnceTheyAreAnsweredNo() {
        JsonNode screen = answer("screen", 0);
        assertThat(screen.path("outcome").asText()).isEqualTo("deferred");
        assertThat(screen.path("if_all_open_are_no").asText()).isEqualTo("cleared");
        assertThat(screen.path("ask").findValuesAsText("question"))
                .contains("anticoagulant", "existing deficit", "bleeding disorder");
    }

    @Test
    void theRadialNerveLeadsTheContactsWithItsIntervalAndItsDesignPointInWords() {
        JsonNode first = answer("plan", 0).at("/structures/0");
        assertThat(first.path("structure").asText()).isEqualTo("radial nerve");
        JsonNode chance = first.path("probability");
        assertThat(chance.path("value").asDouble())
                .isBetween(chance.path("low").asDouble(), chance.path("high").asDouble());
        assertThat(chance.path("high").asDouble())
                .isGreaterThan(chance.path("low").asDouble());
        assertThat(chance.path("grade").asText()).isEqualTo("assumed");
        assertThat(first.at("/design_point/words").asText()).contains("radial nerve", "mm");
        assertThat(first.path("sources")).isNotEmpty();
    }

    @Test
    void theDepthLimitLiesFarBelowTheFiftyMillimetresOfTheNeedle() {
        JsonNode plan = answer("plan", 0);
        assertThat(plan.path("depth_limit_mm").isNumber()).isTrue();
        assertThat(plan.path("depth_limit_mm").asInt()).isLessThan(50);
        assertThat(plan.at("/depth_limit_reason/governed_by").asText()).isEqualTo("radial nerve");
        assertThat(plan.at("/needle/asked").asText()).contains("50");
        assertThat(RAN.out()).contains("depth_limit_mm");
    }

    @Test
    void theUnreportedDepthIsSweptAndNothingStandsInForIt() {
        JsonNode plan = answer("plan", 0);
        assertThat(plan.path("depth_known").asBoolean(true)).isFalse();
        JsonNode depths = plan.at("/sweep/depths_mm");
        assertThat(depths.size()).isGreaterThanOrEqualTo(5);
        assertThat(depths.get(depths.size() - 1).asDouble()).isEqualTo(50);
        JsonNode curve =
                row(plan.at("/sweep/structures"), "structure", "radial nerve").path("probabilities");
        assertThat(curve).hasSameSizeAs(depths);
        assertThat(curve.get(curve.size() - 1).asDouble())
                .isGreaterThan(curve.get(0).asDouble());
        assertThat(plan.path("warnings").findValuesAsText("code")).contains("depth_unknown");
    }

    @Test
    void theSpasmStopsTheNeedleAndItIsWithdrawnBeforeAnythingElse() {
        JsonNode respond = answer("respond", 0);
        assertThat(respond.path("action").asText()).isEqualTo("stop");
        List<String> steps = texts(respond.path("steps")).toList();
        assertThat(steps.get(0)).startsWith("Stop");
        assertThat(steps.get(1)).startsWith("Withdraw");
        assertThat(respond.path("rules").findValuesAsText("rule"))
                .contains("muscle beyond the needled one", "weakness or numbness now");
    }

    @Test
    void theResponseNamesTheRadialNerveAndWhatToExamineNow() {
        JsonNode respond = answer("respond", 0);
        assertThat(respond.at("/explanations/0/structure").asText()).isEqualTo("radial nerve");
        assertThat(texts(respond.path("examine")))
                .anyMatch(line -> line.startsWith("radial nerve") && line.contains("wrist extension"))
                .anyMatch(line -> line.startsWith("radial nerve") && line.contains("touch"));
        assertThat(respond.path("record")).isNotEmpty();
    }

    @Test
    void onTheEveningTheWeaknessIsUrgentAndThePatientIsToldWhatToDo() {
        JsonNode triage = answer("triage", 0);
        assertThat(triage.path("urgency").asText()).isEqualTo("urgent");
        assertThat(texts(triage.path("advice")))
                .anyMatch(line -> line.contains("doctor") && line.contains("today"))
                .anyMatch(line -> line.contains("emergency"));
        assertThat(triage.path("ask")).isNotEmpty();
    }

    @Test
    void theRadialNerveIsFoundFromTheWristDropAlone() {
        JsonNode early = answer("localise", 0);
        assertThat(early.at("/nerves/0/nerve").asText()).isEqualTo("radial nerve");
        assertThat(early.at("/nerves/0/side").asText()).isEqualTo("left");
        assertThat(early.path("next_tests")).isNotEmpty();
    }

    @Test
    void theLesionLiesBeyondTheTricepsBranchesAndBeforeTheBranchesToTheForearm() {
        JsonNode late = answer("localise", 1);
        assertThat(late.at("/nerves/0/nerve").asText()).isEqualTo("radial nerve");
        assertThat(late.at("/nerves/0/probability").asDouble()).isGreaterThan(0.9);
        JsonNode nerve = row(
                Ran.with("atlas", "show", "radial nerve", "--json").answer().path("things"), "name", "radial nerve");
        List<String> points = nerve.path("points").findValuesAsText("point");
        int from = points.indexOf(late.at("/level/from").asText());
        int to = points.indexOf(late.at("/level/to").asText());
        assertThat(from).isNotNegative();
        assertThat(from).isGreaterThanOrEqualTo(last(nerve, "triceps brachii"));
        assertThat(to).isGreaterThan(from);
        assertThat(to).isLessThanOrEqualTo(last(nerve, "brachioradialis"));
        assertThat(to).isLessThanOrEqualTo(last(nerve, "extensor carpi radialis longus"));
        assertThat(late.at("/level/probability").asDouble()).isGreaterThan(0.5);
    }

    /// The last point at which the nerve gives a branch to this muscle.
    private static int last(JsonNode nerve, String muscle) {
        int last = -1;
        for (int i = 0; i < nerve.path("points").size(); i++) {
            if (texts(nerve.path("points").get(i).path("gives"))
                    .anyMatch(gives -> gives.startsWith("muscle: " + muscle))) {
                last = i;
            }
        }
        assertThat(last).as(muscle).isNotNegative();
        return last;
    }

    @Test
    void eachFindingIsExplainedAndRivalsAndNextTestsStandBesideIt() {
        JsonNode late = answer("localise", 1);
        List<String> findings = late.path("explained").findValuesAsText("finding");
        assertThat(findings).hasSize(5).anyMatch(each -> each.startsWith("EMG of triceps brachii"));
        assertThat(late.path("explained").findValuesAsText("words")).allMatch(words -> words.contains("radial nerve"));
        assertThat(late.path("rivals").findValuesAsText("cause")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(late.path("next_tests")).isNotEmpty();
    }

    @Test
    void beforeTheStudiesNoGradeIsGivenAndTheDaysOfTheTestsThatTellAreNamed() {
        JsonNode grade = answer("assess", 0).path("grade");
        assertThat(grade.path("state").asText()).isEqualTo("not yet gradable");
        assertThat(row(
                                grade.path("examine"),
                                "test",
                                "needle electromyography of a weak muscle beyond the suspected place")
                        .path("from_day")
                        .asInt())
                .isEqualTo(21);
        assertThat(grade.path("examine").findValues("from_day"))
                .filteredOn(day -> day.asInt() > 0)
                .hasSize(3);
    }

    @Test
    void afterTheStudiesNeurapraxiaLeadsAndIsNotCertain() {
        JsonNode grade = answer("assess", 1).path("grade");
        assertThat(grade.path("leading").asText()).isEqualTo("neurapraxia");
        assertThat(grade.at("/grades/0/probability").asDouble()).isBetween(0.5, 0.95);
    }

    @Test
    void aFirstStudyThatReadsNeurapraxiaCancelsNoExaminationAndNoReferral() {
        JsonNode before = answer("assess", 0);
        JsonNode after = answer("assess", 1);
        assertThat(later(after.path("examinations")))
                .containsAll(later(before.path("examinations")))
                .isNotEmpty();
        assertThat(after.path("referral").findValuesAsText("to"))
                .containsAll(before.path("referral").findValuesAsText("to"));
        assertThat(after.path("referral")
                        .valueStream()
                        .filter(row -> row.path("now").asBoolean()))
                .isNotEmpty();
        assertThat(texts(after.path("warnings"))).anyMatch(words -> words.contains("does not end follow-up"));
    }

    /// Examinations that lie beyond the first month.
    private static List<String> later(JsonNode examinations) {
        return examinations
                .valueStream()
                .filter(row -> row.path("to_day").asInt() > 30)
                .map(row -> row.path("from_day") + "-" + row.path("to_day") + row.path("what"))
                .toList();
    }

    @Test
    void recoveryIsForecastAMuscleAtATimeFurtherMusclesLater() {
        JsonNode forecast = answer("assess", 1).path("forecast");
        assertThat(forecast.size()).isGreaterThan(5);
        assertThat(forecast.findValuesAsText("muscle"))
                .contains("brachioradialis", "extensor indicis")
                .doesNotContain("triceps brachii");
        assertThat(row(forecast, "muscle", "extensor indicis")
                        .path("if_regrowth_by_day")
                        .asInt())
                .isGreaterThan(row(forecast, "muscle", "brachioradialis")
                        .path("if_regrowth_by_day")
                        .asInt());
    }

    @Test
    void replayedTwiceItSaysTheSameToTheByte() {
        assertThat(Ran.with("visit", FILE, "--json")).isEqualTo(RAN);
        assertThat(Ran.with("visit", FILE)).isEqualTo(Ran.with("visit", FILE));
    }

    @Test
    void theTextReadsInTheOrderOfTheVisit() {
        String text = Ran.with("visit", FILE).out();
        assertThat(text)
                .satisfies(InOrder.of(
                        "SCREEN   before",
                        "DEFERRED",
                        "PLAN   before",
                        "DEPTH LIMIT",
                        "radial nerve:",
                        "RESPOND   at insertion",
                        "STOP",
                        "TRIAGE   the evening",
                        "URGENT",
                        "LOCALISE   one month",
                        "left radial nerve, from spiral groove",
                        "ASSESS   one month",
                        "neurapraxia"));
        assertThat(text).contains("day 0: Strength").doesNotContain("day 0 to day 0");
    }
}
