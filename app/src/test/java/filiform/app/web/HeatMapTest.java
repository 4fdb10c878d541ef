package filiform.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.app.web.draw.HeatMap;
import filiform.app.web.draw.HeatMap.Axes;
import filiform.app.web.draw.HeatMap.Now;
import filiform.app.web.draw.HeatMap.Picture;
import filiform.planning.RiskLimits;
import filiform.planning.RiskLimits.Group;
import filiform.planning.RiskMap;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/// The risk map as a picture, a sentence and a table.
class HeatMapTest {

    private static final Axes AXES = new Axes("tilt, degrees", "depth, mm");
    private static final int MOST_BYTES = 60_000;

    private static Document parsed(String svg) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    /// One cell with one structure of a class, at this chance.
    private static RiskMap one(Group group, double index) {
        return new RiskMap(
                RiskMap.Kind.TILT_AND_DEPTH,
                List.of(0.0),
                List.of(10.0),
                List.of("thing"),
                List.<double[][]>of(new double[][] {{index}}),
                List.of(group),
                new RiskLimits(0.001, 0.01, 0.01));
    }

    @ParameterizedTest
    @EnumSource(RiskMap.Kind.class)
    void isWellFormedSmallAndNamesWhatLeads(RiskMap.Kind kind) throws Exception {
        for (int nodes : new int[] {16, 64}) {
            Picture picture = HeatMap.draw(MadeUpMap.of(kind, nodes), AXES, Optional.empty(), "m");
            Document document = parsed(picture.svg());
            String texts = document.getDocumentElement().getTextContent();

            assertThat(picture.svg().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST_BYTES);
            assertThat(picture.svg()).doesNotContain("style=", "<i>", "NaN", "Infinity");
            assertThat(texts).contains("superior gluteal", "sciatic", picture.sentence());
            assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
                    .isEqualTo(picture.sentence());
            assertThat(picture.rows())
                    .hasSize(5)
                    .allSatisfy(row -> assertThat(row).hasSameSizeAs(picture.heads()));
        }
    }

    @Test
    void everyCellIsPaintedOnce() throws Exception {
        Document document =
                parsed(HeatMap.draw(MadeUpMap.of(RiskMap.Kind.TILT_AND_DEPTH, 64), AXES, Optional.empty(), "m")
                        .svg());
        double painted = 0;
        var paths = document.getElementsByTagName("path");
        for (int i = 0; i < paths.getLength(); i++) {
            var path = (Element) paths.item(i);
            if (path.getAttribute("class").equals("cells")) {
                for (String part : path.getAttribute("d").split("M", -1)) {
                    if (!part.isEmpty()) {
                        String[] sizes = part.replaceAll(".*?h([0-9.]+)v([0-9.]+)h.*", "$1 $2")
                                .split(" ", -1);
                        painted += Double.parseDouble(sizes[0]) * Double.parseDouble(sizes[1]);
                    }
                }
            }
        }

        assertThat(painted).isCloseTo(320.0 * 256, org.assertj.core.data.Offset.offset(1.0));
    }

    @ParameterizedTest
    @CsvSource({
        "VESSEL, 3.2, up to a tenth of the accepted chance",
        "VESSEL, 2.5, up to the accepted chance",
        "VESSEL, 2.2, up to ten times the accepted chance",
        "VESSEL, 0, more than ten times the accepted chance",
        "PLEURA_AND_CORD, 3.2, up to the accepted chance",
        "PLEURA_AND_CORD, 2.5, up to ten times the accepted chance",
        "NERVE, -9, more than ten times the accepted chance",
        "NERVE, NaN, more than ten times the accepted chance"
    })
    void theClassIsTheShareOfTheAcceptedChance(Group group, double index, String words) {
        Picture picture = HeatMap.draw(one(group, index), AXES, Optional.of(new Now(0, 10)), "m");

        assertThat(picture.sentence()).contains("Where the needle is now: " + words);
    }

    @Test
    void chancesOfOneClassAddUpAndOfTwoClassesDoNot() {
        for (Group second : List.of(Group.NERVE, Group.VESSEL)) {
            var map = new RiskMap(
                    RiskMap.Kind.TILT_AND_DEPTH,
                    List.of(0.0),
                    List.of(10.0),
                    List.of("one", "other"),
                    List.of(new double[][] {{2.4}}, new double[][] {{2.4}}),
                    List.of(Group.NERVE, second),
                    new RiskLimits(0.001, 0.01, 0.01));
            String sentence =
                    HeatMap.draw(map, AXES, Optional.of(new Now(0, 10)), "m").sentence();

            assertThat(sentence)
                    .contains(second == Group.NERVE ? "now: up to ten times" : "now: up to the accepted chance");
        }
    }

    @Test
    void theMarkerStandsWhereTheNeedleIsAndHidesOutside() throws Exception {
        RiskMap map = MadeUpMap.of(RiskMap.Kind.ENTRY, 61);
        String middle = HeatMap.draw(map, AXES, Optional.of(new Now(0, 0)), "m").svg();
        String outside =
                HeatMap.draw(map, AXES, Optional.of(new Now(99, 0)), "m").svg();

        assertThat(middle).contains("class=\"map-now\"", "translate(222 142)");
        assertThat(outside).contains("class=\"map-now outside\"");
    }

    @Test
    void theTableSaysWhereTheAcceptedChanceIsPassedAndByWhat() {
        List<List<String>> rows = HeatMap.draw(
                        MadeUpMap.of(RiskMap.Kind.TILT_AND_DEPTH, 50), AXES, Optional.empty(), "m")
                .rows();

        assertThat(rows.getFirst()).startsWith("−30°").endsWith("superior gluteal artery");
        assertThat(rows.getLast()).startsWith("30°").endsWith(MadeUpMap.NAMES.getLast());
    }
}
