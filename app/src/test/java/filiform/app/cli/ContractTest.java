package filiform.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import filiform.app.Case;
import filiform.app.Ran;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The command line and its machine form, to the letter of the contract.
class ContractTest {

    static List<Case> answered() {
        return Case.answered();
    }

    @ParameterizedTest
    @MethodSource("answered")
    void everyAnswerBearsItsBasisAndItsReasonsWithSources(Case each) {
        Ran ran = Ran.json(each.step(), each.input().toString());
        assertThat(ran.err()).isEmpty();
        JsonNode answer = ran.answer();
        assertThat(answer.at("/basis/program").asText()).startsWith("filiform ");
        assertThat(answer.at("/basis/knowledge").asText()).hasSize(64);
        assertThat(answer.at("/basis/reviewed").isBoolean()).isTrue();
        assertThat(answer.at("/basis/reviewed").asBoolean()).isFalse();
        assertThat(answer.path("because")).isNotEmpty();
        for (JsonNode reason : answer.path("because")) {
            assertThat(reason.path("what").asText()).isNotBlank();
            assertThat(reason.path("sources")).as(reason.toString()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("answered")
    void theTextSaysThatNoClinicianHasReviewedIt(Case each) {
        Ran ran = Ran.input(bytes(each.input().toString()), each.step(), "-");
        assertThat(ran.exit()).isEqualTo(each.exit());
        assertThat(ran.out()).contains("No clinician has reviewed this knowledge");
        assertThat(ran.out().lines()).allMatch(line -> line.length() <= 100);
        assertThat(ran.out()).doesNotContain("..", "null", "NaN", "Optional", " 1 passes");
    }

    @ParameterizedTest
    @MethodSource("answered")
    void theSameQuestionHasTheSameAnswerToTheByte(Case each) {
        String input = each.input().toString();
        assertThat(Ran.json(each.step(), input)).isEqualTo(Ran.json(each.step(), input));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    emergency | {"signs": ["breathlessness"]}                                         | 10
                    stop      | {"sensation": {"quality": "electric"}}                                | 10
                    pause     | {}                                                                    | 0
                    pause     | {"sensation": {"quality": "none", "radiates": "no", "intensity": 0}}  | 0
                    continue  | {"sensation": {"quality": "none", "radiates": "no", "intensity": 0}, "signs": "none", "patient": {"neuropathy": "no", "diabetes": "no", "fibromyalgia": "no", "medicine that dulls feeling": "no", "intoxication": "no", "cannot report": "no", "anaesthetised skin": "no"}} | 0
                    """)
    void respondEndsTenForStopAndEmergencyAlone(String action, String input, int exit) {
        Ran ran = Ran.json("respond", input);
        assertThat(ran.answer().path("action").asText()).isEqualTo(action);
        assertThat(ran.exit()).isEqualTo(exit);
    }

    @Test
    void onlyThreeCommandsEndTenOrEleven() {
        assertThat(Ran.json("screen", "{}").exit()).isEqualTo(10);
        assertThat(Ran.json("screen", "{\"answers\": {\"consent refused\": \"yes\"}}")
                        .exit())
                .isEqualTo(11);
        assertThat(Ran.json("triage", "{\"symptoms\": {\"shortness of breath\": \"yes\"}}")
                        .exit())
                .isZero();
        assertThat(Ran.json("visit", "{\"steps\": [{\"step\": \"screen\"}]}").exit())
                .isZero();
    }

    @Test
    void screenEndsZeroOnceEveryOpenQuestionIsAnsweredNo() {
        String facts =
                "{\"site\": \"lateral arm\", \"technique\": \"deep\", \"facts\": {\"age\": 40, \"sex\": \"male\"}";
        JsonNode open = Ran.json("screen", facts + "}").answer();
        assertThat(open.path("outcome").asText()).isEqualTo("deferred");
        assertThat(open.path("if_all_open_are_no").asText()).isEqualTo("cleared");
        String no = String.join(
                ", ",
                open.path("ask")
                        .valueStream()
                        .map(ask ->
                                "\"%s\": \"no\"".formatted(ask.path("question").asText()))
                        .toList());
        Ran cleared = Ran.json("screen", facts + ", \"answers\": {" + no + "}}");
        assertThat(cleared.answer().path("outcome").asText()).isEqualTo("cleared");
        assertThat(cleared.exit()).isZero();
        Ran one = Ran.json("screen", facts + ", \"answers\": {" + no.replaceFirst("\"no\"", "\"unknown\"") + "}}");
        assertThat(one.exit()).isEqualTo(10);
    }

    @Test
    void planEndsZeroWithinTheLimitAndTenBeyondIt() {
        String[] asked = {"plan", "--site", "rhomboids", "--needle", "0.30x40", "--json"};
        int limit = Ran.with(asked).answer().path("depth_limit_mm").asInt(-1);
        assertThat(limit).isPositive();
        assertThat(Ran.with(asked).exit()).isEqualTo(10);
        assertThat(planAt(asked, limit)).isZero();
        assertThat(planAt(asked, limit + 1)).isEqualTo(10);
    }

    private static int planAt(String[] asked, int depth) {
        var more = new java.util.ArrayList<>(List.of(asked));
        more.addAll(List.of("--depth", Integer.toString(depth)));
        return Ran.with(more.toArray(String[]::new)).exit();
    }

    @Test
    void planByFlagsIsPlanByFile(@TempDir Path folder) throws Exception {
        Path flat = folder.resolve("flat.json");
        Files.writeString(flat, """
                {"site": "Lateral arm", "side": "left", "needle": "0.25x50", "depth": 12.5, "sex": "female", "bmi": 24,
                 "age": 27, "guidance": "ultrasound", "technique": "deep", "passes": 2, "measured": ["radial nerve=24+-2"],
                 "tilt_deg": 12, "azimuth_deg": -45.5, "entry_x_mm": 3, "entry_y_mm": -4, "girth_mm": 275,
                 "stimulation": "0.4mA, Yes"}""");
        Path nested = folder.resolve("nested.json");
        Files.writeString(nested, """
                {"needle": {"site": "lateral arm", "side": "left", "diameter_mm": 0.25, "length_mm": 50, "depth_mm": 12.5,
                 "guidance": "ultrasound", "technique": "deep", "passes": 2, "tilt_deg": 12, "azimuth_deg": -45.5,
                 "entry_x_mm": 3, "entry_y_mm": -4}, "sex": "female", "bmi": 24.0, "age": 27, "girth_mm": 275,
                 "stimulation": {"current_ma": 0.4, "motor_response": "yes"},
                 "measured": {"radial nerve": {"depth_mm": 24, "error_mm": 2}}}""");
        Ran flags = Ran.with(
                "plan",
                "--site",
                "LATERAL ARM",
                "--side",
                "left",
                "--needle",
                "0.25x50",
                "--depth",
                "12.5",
                "--sex",
                "female",
                "--bmi",
                "24",
                "--age",
                "27",
                "--guidance",
                "ultrasound",
                "--technique",
                "deep",
                "--passes",
                "2",
                "--measured",
                "radial nerve=24+-2",
                "--tilt",
                "12",
                "--azimuth",
                "-45.5",
                "--entry-x",
                "3",
                "--entry-y",
                "-4",
                "--girth",
                "275",
                "--stimulation",
                "0.4 mA yes",
                "--json");
        assertThat(flags.err()).isEmpty();
        assertThat(Ran.with("plan", flat.toString(), "--json")).isEqualTo(flags);
        assertThat(Ran.with("plan", nested.toString(), "--json")).isEqualTo(flags);
        assertThat(Ran.input(Files.readAllBytes(flat), "plan", "-", "--json")).isEqualTo(flags);
    }

    @Test
    void standardInputIsReadForADashAndForNothing(@TempDir Path folder) throws Exception {
        String input = "{\"symptoms\": {\"fever\": \"yes\"}}";
        Path file = folder.resolve("case.json");
        Files.writeString(file, input);
        Ran named = Ran.with("triage", file.toString(), "--json");
        assertThat(named.exit()).isZero();
        assertThat(Ran.input(bytes(input), "triage", "-", "--json")).isEqualTo(named);
        assertThat(Ran.input(bytes(input), "triage", "--json")).isEqualTo(named);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void anUnknownNameIsToldWhatIsNear() {
        assertThat(Ran.json("plan", "{\"site\": \"latral arm\", \"needle\": \"0.25x50\"}")
                        .said())
                .singleElement()
                .asString()
                .contains("Did you mean", "lateral arm");
        assertThat(Ran.with("atlas", "show", "radial nerv", "--json").said())
                .singleElement()
                .asString()
                .contains("Did you mean", "radial nerve");
    }

    @Test
    void anAmbiguousNameListsItsCandidates() {
        String area = "{\"findings\": [{\"area\": \"first dorsal web space\", \"sensation\": \"reduced\"}]}";
        assertThat(Ran.json("localise", area).said())
                .singleElement()
                .asString()
                .contains("first dorsal web space of the hand", "first dorsal web space of the foot");
    }

    @Test
    void anUnknownSiteIsAWarningAfterTheNeedleAndAFaultBefore() {
        String needle = "\"needle\": {\"site\": \"latral arm\", \"diameter_mm\": 0.25, \"length_mm\": 50}";
        String findings = ", \"findings\": [{\"sign\": \"wrist drop\"}]}";
        for (Ran ran : List.of(
                Ran.json("localise", "{" + needle + findings),
                Ran.json("assess", "{" + needle + findings),
                Ran.json("respond", "{" + needle + "}"))) {
            assertThat(ran.err()).isEmpty();
            assertThat(ran.answer().path("warnings").valueStream().map(JsonNode::asText))
                    .anyMatch(warning -> warning.contains("'latral arm'") && warning.contains("lateral arm?"));
        }
        assertThat(Ran.json("plan", "{" + needle + "}").faults()).containsExactly("F-009 $.needle.site");
    }

    @Test
    void whatIsLeftOutIsUnknownAndANullIsLeftOut() {
        String told = "{\"session\": {\"site\": \"lateral arm\"}%s}";
        JsonNode left = Ran.json("triage", told.formatted("")).answer();
        assertThat(left.path("urgency").asText()).isNotEqualTo("self-care").isNotEqualTo("routine");
        assertThat(left.path("ask")).isNotEmpty();
        for (String same : List.of(
                ", \"symptoms\": {}",
                ", \"symptoms\": {\"fever\": \"unknown\"}",
                ", \"symptoms\": {\"fever\": null}",
                ", \"patient\": {\"anticoagulated\": \"unknown\"}, \"contacts_before\": null",
                ", \"symptoms\": null")) {
            assertThat(Ran.json("triage", told.formatted(same)).answer()).isEqualTo(left);
        }
    }

    @Test
    void depthLimitIsNullWhereNoneCanBeNamedNeverLeftOut() {
        for (Case each : Case.answered()) {
            if (each.step().equals("plan")) {
                JsonNode answer = Ran.json("plan", each.input().toString()).answer();
                assertThat(answer.has("depth_limit_mm")).isTrue();
                assertThat(answer.at("/depth_limit_reason/because")).isNotEmpty();
            }
        }
    }

    @Test
    void listsFallInProbability() {
        JsonNode answer = Ran.json("localise", "{\"findings\": [{\"sign\": \"foot drop\"}]}")
                .answer();
        falling(answer.path("nerves"), "probability");
        falling(answer.path("segments"), "probability");
        falling(answer.path("rivals"), "probability");
        falling(answer.path("next_tests"), "information_bits");
        double sum = StreamSupport.stream(answer.path("nerves").spliterator(), false)
                .mapToDouble(each -> each.path("probability").asDouble())
                .max()
                .orElse(0);
        assertThat(sum).isBetween(0.0, 1.0);
    }

    private static void falling(JsonNode rows, String key) {
        double before = Double.MAX_VALUE;
        for (JsonNode row : rows) {
            assertThat(row.path(key).asDouble()).isLessThanOrEqualTo(before);
            before = row.path(key).asDouble();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "search nerve", "show piriformis", "check"})
    void theAtlasAnswersOneValueWithItsBasis(String words) {
        Ran ran = Ran.with(("atlas " + words + " --json").split(" "));
        assertThat(ran.exit()).isZero();
        assertThat(ran.answer().at("/basis/knowledge").asText()).hasSize(64);
        assertThat(ran.out().strip()).endsWith("}");
        assertThat(ran.answer().toString().length()).isLessThan(ran.out().length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list",
                "search nerve arm",
                "show radial nerve",
                "show piriformis",
                "show triceps brachii",
                "check"
            })
    void theAtlasReadsAsTextWithinTheWidthOfATerminal(String words) {
        Ran ran = Ran.with(("atlas " + words).split(" "));
        assertThat(ran.exit()).isZero();
        assertThat(ran.out().lines()).isNotEmpty().allMatch(line -> line.length() <= 100 || line.contains("http"));
    }

    @Test
    void checkCountsUnderTheNamesOfTheContract() {
        JsonNode counts = Ran.with("atlas", "check", "--json").answer();
        for (String key : List.of("nerves", "muscles", "sites", "areas")) {
            assertThat(counts.path(key).asInt()).isPositive();
        }
        assertThat(counts.at("/figures/all").asInt()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--help", "screen --help", "plan --help", "atlas --help", "visit --help", "--version"})
    void helpIsNoFault(String line) {
        Ran ran = line.isEmpty() ? Ran.with() : Ran.with(line.split(" "));
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).containsIgnoringCase("filiform");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void withoutJsonTheFaultsAreText() {
        Ran ran = Ran.input(bytes("{\"age\": 5, \"site\": 3}"), "screen", "-");
        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("2 faults:").contains("F-005  $.age", "F-007  $.site");
    }
}
