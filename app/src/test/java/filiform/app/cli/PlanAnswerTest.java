package filiform.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import filiform.app.Case;
import filiform.app.Ran;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What a plan says of any critical structure, of ways of aiming, and of needle and hand.
class PlanAnswerTest {

    static Stream<Case> plans() {
        return Case.answered().stream().filter(each -> each.step().equals("plan"));
    }

    private static JsonNode answer(Case each) {
        return Ran.json("plan", each.input().toString()).answer();
    }

    private static String text(String input) {
        return Ran.input(input.getBytes(StandardCharsets.UTF_8), "plan", "-").out();
    }

    private static List<String> after(String text, String heading) {
        return text.lines()
                .dropWhile(line -> !line.startsWith(heading))
                .skip(1)
                .takeWhile(line -> !line.isEmpty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void anyIsNoLessThanItsLikeliestClassNorMoreThanAllTogether(Case each) {
        JsonNode any = answer(each).path("any_critical");
        double least = 0;
        double most = 0;
        for (JsonNode one : any.path("classes")) {
            double chance = one.at("/probability/value").asDouble();
            least = Math.max(least, chance);
            most += chance;
        }
        double value = any.at("/probability/value").asDouble(-1);
        // Each is sampled for itself, to a relative error of a few percent.
        assertThat(value).isBetween(0.95 * least, 1.05 * most + 1e-12);
        assertThat(any.path("classes")).isNotEmpty();
    }

    @Test
    void eachClassStandsBesideTheChanceThatIsAccepted() {
        String input = "{\"site\": \"lateral arm\", \"needle\": \"0.25x50\", \"risk_limits\": {\"vessel\": 0.05}}";
        JsonNode classes = Ran.json("plan", input).answer().at("/any_critical/classes");
        assertThat(classes.findValuesAsText("class")).containsExactly("vessels", "nerves");
        assertThat(classes.findValuesAsText("accepted")).containsExactly("0.05", "0.01");
        assertThat(after(text(input), "Any critical structure: "))
                .hasSize(2)
                .anyMatch(line -> line.matches("  - vessels: .*, accepted 1 in 20"))
                .anyMatch(line -> line.matches("  - nerves: .*, accepted 1 in 100"));
    }

    @Test
    void whatIsKnownOfNeedleAndHandStandsOnceWithItsSources() {
        String input = "{\"site\": \"lateral arm\", \"needle\": \"0.25x50\"}";
        JsonNode answer = Ran.json("plan", input).answer();
        assertThat(Set.copyOf(answer.path("known_effects").findValuesAsText("about")))
                .containsExactlyInAnyOrder("gauge", "tip", "speed", "force", "rotation");
        List<String> reasons = answer.path("because").findValuesAsText("what");
        String told = String.join(" ", after(text(input), "What is known of needle and hand"))
                .replaceAll("\\s+", " ");
        for (JsonNode effect : answer.path("known_effects")) {
            String mark = effect.path("extrapolated").asBoolean() ? " (injection needles): " : ": ";
            assertThat(told)
                    .contains(effect.path("about").asText()
                            + mark
                            + effect.path("words").asText())
                    .contains(effect.at("/sources/0/key").asText());
            assertThat(reasons).contains(effect.path("words").asText());
        }
        String visit = Ran.with("visit", "../examples/mcmanus-2018.json").out();
        assertThat(visit.split("What is known of needle and hand", -1)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"tilt-depth, -20, 60, 1, 50", "entry, -20, 20, -20, 20"})
    void theMapIsOfferedOnlyWhereItIsAskedFor(String kind, double left, double right, double top, double bottom) {
        String[] asked = {"plan", "--site", "iliacus", "--needle", "0.25x50", "--json"};
        JsonNode without = Ran.with(asked).answer();
        assertThat(without.has("map")).isFalse();
        JsonNode with = Ran.with(Stream.concat(Stream.of(asked), Stream.of("--map", kind))
                        .toArray(String[]::new))
                .answer();
        JsonNode map = with.path("map");
        assertThat(map.path("kind").asText()).isEqualTo(kind);
        assertThat(map.at("/columns/0").asDouble()).isEqualTo(left);
        assertThat(map.at("/columns/63").asDouble()).isEqualTo(right);
        assertThat(map.at("/rows/0").asDouble()).isEqualTo(top);
        assertThat(map.at("/rows/63").asDouble()).isEqualTo(bottom);
        assertThat(map.path("times_accepted")).hasSize(64).allMatch(row -> row.size() == 64);
        ((com.fasterxml.jackson.databind.node.ObjectNode) with).remove("map");
        assertThat(with).isEqualTo(without);
    }

    @Test
    void deeperIsNeverSaferAndTheMapAgreesWithThePlan() {
        String input = "{\"site\": \"lateral arm\", \"needle\": \"0.25x50\", \"map\": \"tilt-depth\"}";
        JsonNode answer = Ran.json("plan", input).answer();
        JsonNode times = answer.at("/map/times_accepted");
        for (int row = 1; row < 64; row++) {
            assertThat(times.at("/%d/32".formatted(row)).asDouble())
                    .isGreaterThanOrEqualTo(
                            0.9 * times.at("/%d/32".formatted(row - 1)).asDouble());
        }
        // The map adds up a class; both nerves lie under the needle.
        double nerves = 0;
        for (JsonNode each : answer.path("structures")) {
            nerves += each.path("kind").asText().equals("nerve")
                    ? each.at("/probability/value").asDouble()
                    : 0;
        }
        assertThat(times.at("/63/32").asDouble()).isBetween(90 * nerves, 110 * nerves);
    }

    @Test
    void thePictureReadsWithoutColourAndShowsTheNeedle() {
        String text =
                text("{\"site\": \"lateral arm\", \"needle\": \"0.25x50\", \"depth\": 25, \"map\": \"tilt-depth\"}");
        List<String> picture = after(text, "Map: ").stream()
                .filter(line -> line.matches(" *\\d+ mm  .*"))
                .toList();
        assertThat(picture).hasSize(12).allMatch(line -> line.matches(" *\\d+ mm  [.:o#+]( [.:o#+]){23}"));
        assertThat(picture.getFirst()).doesNotContain("#");
        assertThat(picture.getLast()).contains("#");
        // Perpendicular and 25 mm of 50: the middle of the picture.
        assertThat(picture.get(5).substring(9).replace(" ", "").indexOf('+')).isBetween(11, 12);
        assertThat(text)
                .contains(
                        "Where the needle is now: more than ten times the accepted chance, most by the radial nerve.");
    }

    @ParameterizedTest
    @CsvSource({"0.001, :, '.'", "0.0001, ?, :", "0.01, '.', ?"})
    void theMapClaimsNoLessThanTheFiguresAllow(String accepted, String shown, String never) {
        String text = text(("{\"site\": \"rhomboids\", \"needle\": \"0.25x30\", \"risk_limits\": {\"pleura\": %s},"
                        + " \"map\": \"tilt-depth\"}")
                .formatted(accepted));
        String picture = String.join(
                "\n",
                after(text, "Map: ").stream()
                        .filter(line -> line.matches(" *\\d+ mm  .*"))
                        .toList());
        assertThat(picture).contains(" " + shown).doesNotContain(" " + never);
    }

    @ParameterizedTest
    @CsvSource({"lateral arm", "rhomboids", "iliacus"})
    void anAlternativeThatReadsTheSameIsNotShown(String site) {
        String text = text("{\"site\": \"%s\", \"needle\": \"0.25x50\"}".formatted(site));
        assertThat(text).contains(" instead of ");
        text.lines()
                .filter(line -> line.contains(" instead of "))
                .map(line -> line.substring(line.indexOf(": ") + 2).split(" instead of "))
                .forEach(sides -> assertThat(sides[0]).isNotEqualTo(sides[1]));
    }
}
