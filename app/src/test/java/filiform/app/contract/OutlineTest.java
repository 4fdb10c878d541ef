package filiform.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import filiform.app.json.Parsed;
import filiform.atlas.Area;
import filiform.atlas.Atlas;
import filiform.atlas.Chart;
import filiform.atlas.Outline;
import filiform.atlas.Outline.Corner;
import filiform.atlas.Polygon;
import filiform.knowledge.Knowledge;
import filiform.knowledge.tree.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a drawn outline is read as. Faults of its form stand in the table of refused inputs.
class OutlineTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Decisions DECISIONS = new Decisions(Knowledge.load());
    private static final Atlas ATLAS = DECISIONS.knowledge().atlas();
    private static final AnswerJson JSON = new AnswerJson(DECISIONS.knowledge());

    private static ObjectNode outline(String view, List<Corner> corners) {
        ObjectNode row = MAPPER.createObjectNode();
        ArrayNode points = row.putObject("outline").put("view", view).putArray("points");
        corners.forEach(corner -> points.addArray().add(corner.x()).add(corner.y()));
        return row.put("sensation", "reduced");
    }

    private static Parsed<Decided> decided(JsonNode... rows) {
        ObjectNode input = MAPPER.createObjectNode();
        ArrayNode findings = input.putArray("findings");
        List.of(rows).forEach(findings::add);
        return DECISIONS.decide(Step.LOCALISE, input);
    }

    private static JsonNode answer(JsonNode... rows) {
        return switch (decided(rows)) {
            case Parsed.Ok<Decided>(Decided done) -> JSON.of(done);
            case Parsed.Bad<Decided>(List<Fault> faults) -> throw new AssertionError(faults);
        };
    }

    private static List<String> found(JsonNode answer) {
        return answer.path("explained")
                .valueStream()
                .map(row -> row.path("finding").asText())
                .toList();
    }

    private static String notes(JsonNode answer) {
        return answer.path("warnings").toString();
    }

    private static Chart.View view(String name) {
        return ATLAS.chart().views().stream()
                .filter(view -> view.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Corner> corners(String area, String view) {
        return ATLAS.areas().get(area).outlines().stream()
                .filter(outline -> outline.view().equals(view))
                .findFirst()
                .orElseThrow()
                .corners();
    }

    record Shown(Area area, Outline outline) {
        @Override
        public String toString() {
            return area.name() + " on " + outline.view();
        }
    }

    static Stream<Shown> territories() {
        return ATLAS.areas().all().stream()
                .filter(area -> area.kind() == Area.Kind.TERRITORY)
                .flatMap(area -> area.outlines().stream().map(outline -> new Shown(area, outline)))
                .filter(shown -> shown.area().outlines().stream()
                                .filter(other ->
                                        other.view().equals(shown.outline().view()))
                                .count()
                        == 1);
    }

    @ParameterizedTest
    @MethodSource("territories")
    void anAreasOwnOutlineIsReadAsThatAreaOnEitherSide(Shown shown) {
        Chart.View view = view(shown.outline().view());
        JsonNode right = answer(outline(view.name(), shown.outline().corners()));
        assertThat(found(right)).anyMatch(words -> words.startsWith(shown.area().name() + ", sensation reduced"));
        if (view.mirrored()) {
            JsonNode left =
                    answer(outline(view.name(), Polygon.mirrored(shown.outline().corners(), view.width())));
            assertThat(found(left)).containsExactlyInAnyOrderElementsOf(found(right));
            assertThat(notes(right)).contains("right " + shown.area().name());
            assertThat(notes(left)).contains("left " + shown.area().name());
        }
    }

    @Test
    void onAViewOfOneLimbTheToldSideIsTaken() {
        List<Corner> web = corners("first dorsal web space of the hand", "back of the hand");
        JsonNode left = answer(outline("back of the hand", web).put("side", "left"));
        JsonNode untold = answer(outline("back of the hand", web));

        assertThat(left.at("/nerves/0/side").asText()).isEqualTo("left");
        assertThat(untold.at("/nerves/0").has("side")).isFalse();
    }

    @Test
    void whatLiesOutsideIsNotNormalUnlessItIsSaidSo() {
        ObjectNode row = outline("back of the hand", corners("first dorsal web space of the hand", "back of the hand"));

        assertThat(found(answer(row))).noneMatch(words -> words.contains("normal"));
        assertThat(found(answer(row.deepCopy().put("rest", "normal"))))
                .filteredOn(words -> words.contains("normal"))
                .hasSizeGreaterThan(5)
                .noneMatch(words -> words.startsWith("first dorsal web space"));
    }

    @Test
    void whatIsPartlyCoveredIsNamedAndNotCounted() {
        List<Corner> web = corners("first dorsal web space of the hand", "back of the hand");
        double middle = web.stream().mapToDouble(Corner::x).average().orElseThrow();
        double top = web.stream().mapToDouble(Corner::y).min().orElseThrow();
        double bottom = web.stream().mapToDouble(Corner::y).max().orElseThrow();
        var third = List.of(
                new Corner(0, top),
                new Corner(middle * 0.93, top),
                new Corner(middle * 0.93, bottom),
                new Corner(0, bottom));
        JsonNode whole = MAPPER.createObjectNode().put("area", "dorsal thumb").put("sensation", "reduced");
        JsonNode answer = answer(outline("back of the hand", third), whole);

        assertThat(notes(answer)).contains("Partly covered and not counted");
        assertThat(found(answer)).noneMatch(words -> words.startsWith("first dorsal web"));
    }

    @Test
    void whatWasToldOfAnAreaItselfComesBeforeTheRest() {
        List<Corner> web = corners("first dorsal web space of the hand", "back of the hand");
        ObjectNode thumb = MAPPER.createObjectNode().put("area", "dorsal thumb").put("sensation", "absent");
        var rows = new ArrayList<>(found(answer(outline("back of the hand", web).put("rest", "normal"), thumb)));

        assertThat(rows)
                .filteredOn(words -> words.startsWith("dorsal thumb, sensation"))
                .containsExactly("dorsal thumb, sensation absent");
    }

    @Test
    void twoOutlinesThatOverlapAreNoContradictionAndCountOnce() {
        List<Corner> web = corners("first dorsal web space of the hand", "back of the hand");
        assertThat(found(answer(outline("back of the hand", web), outline("back of the hand", web))))
                .isEqualTo(found(answer(outline("back of the hand", web))));
    }

    @Test
    void touchThatIsNormalAndLostInOneAreaIsRefused() {
        ObjectNode lost =
                outline("back of the hand", corners("first dorsal web space of the hand", "back of the hand"));
        ObjectNode normal = MAPPER.createObjectNode()
                .put("area", "first dorsal web space of the hand")
                .put("sensation", "normal");

        assertThat(((Parsed.Bad<Decided>) decided(normal, lost)).faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.code()).isEqualTo("F-012");
                    assertThat(fault.where()).isEqualTo("$.findings[1].finding");
                });
    }

    @Test
    void moreOutlinesThanAHandDrawsAreRefused() {
        List<Corner> web = corners("first dorsal web space of the hand", "back of the hand");
        JsonNode[] rows = Stream.generate(() -> outline("back of the hand", web))
                .limit(21)
                .toArray(JsonNode[]::new);

        assertThat(((Parsed.Bad<Decided>) decided(rows)).faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.code()).isEqualTo("F-008");
                    assertThat(fault.what()).isEqualTo("More than 20 outlines.");
                });
    }
}
