package filiform.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import filiform.app.Ran;
import filiform.app.json.Parsed;
import filiform.knowledge.Knowledge;
import filiform.planning.Approach;
import filiform.planning.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Approach, girth, stimulation and the way of steering: read as told, echoed, and never reassuring where left out.
class ApproachTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Decisions DECISIONS = new Decisions(Knowledge.load());

    private static JsonNode plan(String more) {
        return Ran.json("plan", "{\"site\": \"lateral arm\", \"needle\": \"0.25x50\"%s}".formatted(more))
                .answer();
    }

    private static Question question(String more) throws Exception {
        JsonNode input = MAPPER.readTree("{\"site\": \"rhomboids\", \"needle\": \"0.25x50\"%s}".formatted(more));
        return ((Decided.Planned) ((Parsed.Ok<Decided>) DECISIONS.decide(Step.PLAN, input)).value())
                .plan()
                .question();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                           | 60 | 90  | 0  | 0
            , "tilt_deg": 50                             | 50 | 90  | 0  | 0
            , "tilt_deg": null, "entry_x_mm": null    | 60 | 90  | 0  | 0
            , "azimuth_deg": -30                         | 60 | -30 | 0  | 0
            , "entry_x_mm": 7                            | 60 | 90  | 7  | 0
            , "entry_y_mm": -7, "tilt_deg": 0            | 0  | 90  | 0  | -7
            """)
    void whatIsLeftOutIsTheTechniquesOwn(String more, double tilt, double azimuth, double x, double y)
            throws Exception {
        var approach = question(", \"technique\": \"flat, tilted towards the scapula\"" + more)
                .approach();

        assertThat(List.of(approach.tilt(), approach.azimuth(), approach.x(), approach.y()))
                .containsExactly(tilt, azimuth, x, y);
    }

    @Test
    void girthAndStimulationReachTheQuestion() throws Exception {
        Question told = question(", \"girth_mm\": 275.5, \"stimulation\": \"0.4 mA NO\"");

        assertThat(told.person().girth()).hasValue(275.5);
        assertThat(told.stimulation().orElseThrow().toString()).isEqualTo("Stimulation[current=0.4, motor=NO]");
        assertThat(question("").person().girth()).isEmpty();
        assertThat(question("").stimulation()).isEmpty();
        assertThat(question(", \"girth_mm\": null, \"stimulation\": null")).isEqualTo(question(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.4 mA yes       | yes
            0.4mA, yes       | yes
            0.4 MA , Unknown | unknown
            0.4 mA           | unknown
            """)
    void aMotorResponseLeftOutIsUnknown(String text, String response) {
        JsonNode told = plan(", \"stimulation\": \"%s\"".formatted(text)).path("stimulation");

        assertThat(told.path("current_ma").asDouble()).isEqualTo(0.4);
        assertThat(told.path("motor_response").asText()).isEqualTo(response);
    }

    @Test
    void anAnswerTellsTheApproachAndOnlyWhatWasToldBesideIt() {
        JsonNode own = plan("");
        JsonNode told = plan(", \"tilt_deg\": 12, \"azimuth_deg\": 180, \"entry_y_mm\": 4, \"girth_mm\": 275");

        assertThat(own.at("/approach/words").asText()).isEqualTo("perpendicular to the skin");
        assertThat(own.has("girth_mm") || own.has("stimulation")).isFalse();
        assertThat(told.at("/approach/words").asText())
                .matches("entry 4 mm towards '.+', tilted 12° from the perpendicular, away from '.+'");
        assertThat(told.path("girth_mm").asDouble()).isEqualTo(275);
    }

    @Test
    void theTextTellsThemToo() {
        String text = Ran.with(
                        "plan",
                        "--site",
                        "lateral arm",
                        "--needle",
                        "0.25x50",
                        "--tilt",
                        "12",
                        "--girth",
                        "275",
                        "--stimulation",
                        "0.4 mA")
                .out()
                .replaceAll("\\s+", " ");

        assertThat(text)
                .contains(
                        "Tilted 12° from the perpendicular, towards '",
                        "Girth of the limb: 275 mm. Current through the needle: 0.4 mA; motor response: unknown.");
    }

    @Test
    void aTiltChangesWhatTheNeedleMayTouch() {
        assertThat(chances("palpation", ", \"tilt_deg\": 40, \"azimuth_deg\": 90"))
                .isNotEqualTo(chances("palpation", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"electrical_stimulation", "electrical stimulation", "Electrical-Stimulation"})
    void aCurrentSteadiesNoHand(String guidance) {
        Map<String, Double> byTouch = chances("palpation", "");
        Map<String, Double> byCurrent = chances(guidance, "");

        assertThat(byCurrent).isNotEmpty().containsOnlyKeys(byTouch.keySet());
        byCurrent.forEach((structure, chance) ->
                assertThat(chance).as(structure).isGreaterThanOrEqualTo(byTouch.getOrDefault(structure, 1.0)));
        assertThat(chances("ultrasound", "")).isNotEqualTo(byTouch);
    }

    @ParameterizedTest
    @ValueSource(strings = {"palpation", "bracketing", "ultrasound", "electrical_stimulation"})
    void noGuidanceMakesASymptomLessUrgent(String guidance) {
        String told = "{\"session\": {\"site\": \"rhomboids\", \"hours_since\": 5%s},"
                + " \"symptoms\": {\"fever\": \"yes\"}}";

        assertThat(Ran.json("triage", told.formatted(", \"guidance\": \"" + guidance + "\""))
                        .answer())
                .isEqualTo(Ran.json("triage", told.formatted("")).answer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"respond", "localise", "assess"})
    void afterTheNeedleACurrentIsNoBetterThanTouch(String step) {
        String needle = "\"needle\": {\"site\": \"lateral arm\", \"diameter_mm\": 0.25, \"length_mm\": 50,"
                + " \"guidance\": \"%s\"}";
        String more = step.equals("respond")
                ? ", \"sensation\": {\"quality\": \"electric\"}"
                : ", \"findings\": [{\"sign\": \"wrist drop\"}]";

        assertThat(Ran.json(step, "{" + needle.formatted("electrical_stimulation") + more + "}")
                        .answer())
                .isEqualTo(Ran.json(step, "{" + needle.formatted("palpation") + more + "}")
                        .answer());
    }

    @Test
    void aTiltWithoutADirectionIsTakenRoundTheCompass() throws Exception {
        var perpendicular = question("").technique();
        var tilted = new ApproachAsked(
                OptionalDouble.of(30), OptionalDouble.empty(), OptionalDouble.of(4), OptionalDouble.empty());

        assertThat(tilted.possible(perpendicular))
                .extracting(Approach::azimuth)
                .containsExactly(0.0, 45.0, 90.0, 135.0, 180.0, 225.0, 270.0, 315.0);
        assertThat(tilted.possible(perpendicular)).allMatch(each -> each.tilt() == 30 && each.x() == 4);
        assertThat(new ApproachAsked(tilted.tilt(), OptionalDouble.of(-30), tilted.x(), tilted.y())
                        .possible(perpendicular))
                .containsExactly(new Approach(30, -30, 4, 0));
        assertThat(tilted.possible(question(", \"technique\": \"flat, tilted towards the scapula\"")
                        .technique()))
                .containsExactly(new Approach(30, 90, 4, 0));
    }

    @Test
    void aTiltWithoutADirectionCountsAsTheWorstOne() {
        String none = localise(", \"tilt_deg\": 30");
        String along = localise(", \"tilt_deg\": 30, \"azimuth_deg\": 0");

        assertThat(none).contains("Which way the needle was tilted is not given");
        assertThat(along).doesNotContain("Which way");
        assertThat(localise("")).doesNotContain("Which way");
        assertThat(localise(", \"tilt_deg\": 0")).doesNotContain("Which way");
        assertThat(nerves(none)).isNotEqualTo(nerves(along));
    }

    private static String localise(String more) {
        return Ran.json(
                        "localise",
                        "{\"needle\": {\"site\": \"lateral arm\", \"diameter_mm\": 0.25, \"length_mm\": 50%s}, \"findings\": [{\"sign\": \"wrist drop\"}]}"
                                .formatted(more))
                .out();
    }

    private static String nerves(String answer) {
        return answer.substring(answer.indexOf("\"nerves\""), answer.indexOf("\"warnings\""));
    }

    private static Map<String, Double> chances(String guidance, String more) {
        var chances = new HashMap<String, Double>();
        plan(", \"guidance\": \"%s\"%s".formatted(guidance, more))
                .path("structures")
                .forEach(row -> chances.put(
                        row.path("structure").asText(),
                        row.at("/probability/value").asDouble()));
        return chances;
    }
}
