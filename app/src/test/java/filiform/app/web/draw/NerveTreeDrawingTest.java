package filiform.app.web.draw;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.app.web.draw.NerveTreeDrawing.Drawn;
import filiform.app.web.draw.NerveTreeDrawing.Row;
import filiform.atlas.Atlas;
import filiform.atlas.Nerve;
import filiform.injury.Finding;
import filiform.injury.Mrc;
import filiform.injury.Observed;
import filiform.knowledge.Knowledge;
import filiform.measure.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NerveTreeDrawingTest {

    private static final Atlas ATLAS = Knowledge.load().atlas();
    private static final Examined NOTHING = new Examined(ATLAS, List.of(), Side.LEFT);
    private static final Pattern PLATE = Pattern.compile(
            "class=\"plate\" x=\"([-0-9.]+)\" y=\"([-0-9.]+)\" width=\"([0-9.]+)\" height=\"([0-9.]+)\"");

    private static Drawn leading(String nerve) {
        return NerveTreeDrawing.draw(ATLAS, Map.of(nerve, 0.9), nerve, NOTHING, "t");
    }

    @Test
    void theRadialNerveStemsFromItsRootsThroughTrunksAndCord() {
        List<String> names =
                leading("radial nerve").rows().stream().map(Row::nerve).toList();

        assertThat(names)
                .containsSubsequence(
                        "C5 root",
                        "superior trunk of brachial plexus",
                        "posterior cord of brachial plexus",
                        "radial nerve")
                .contains("T1 root", "middle trunk of brachial plexus", "deep branch of radial nerve")
                .doesNotContain(
                        "lateral cord of brachial plexus", "median nerve", "posterior division of middle trunk");
    }

    @Test
    void everyNerveThatLeadsStandsBelowAllItStemsFrom() {
        for (Nerve nerve : ATLAS.nerves().all()) {
            var seen = new ArrayList<String>();
            List<Row> rows = leading(nerve.name()).rows();
            for (Row row : rows) {
                if (!row.from().isEmpty()) {
                    for (String stem : row.from().split(", ", -1)) {
                        assertThat(seen).as(nerve.name()).anyMatch(name -> name.startsWith(stem));
                    }
                }
                seen.add(row.nerve());
            }
            assertThat(rows)
                    .as(nerve.name())
                    .filteredOn(Row::leads)
                    .extracting(Row::nerve)
                    .containsExactly(nerve.name());
        }
    }

    @Test
    void noBoxLiesOverAnotherNorOutside() {
        for (Nerve nerve : ATLAS.nerves().all()) {
            Drawn drawn = leading(nerve.name());
            var boxes = new ArrayList<double[]>();
            Matcher plate = PLATE.matcher(drawn.svg());
            while (plate.find()) {
                double x = Double.parseDouble(plate.group(1));
                double y = Double.parseDouble(plate.group(2));
                boxes.add(new double[] {
                    x, y, x + Double.parseDouble(plate.group(3)), y + Double.parseDouble(plate.group(4))
                });
            }
            assertThat(boxes).as(nerve.name()).hasSameSizeAs(drawn.rows());
            for (int i = 0; i < boxes.size(); i++) {
                double[] one = boxes.get(i);
                assertThat(one[0]).as(nerve.name()).isNotNegative();
                assertThat(one[2]).as(nerve.name()).isLessThanOrEqualTo(400);
                for (double[] other : boxes.subList(i + 1, boxes.size())) {
                    boolean apart =
                            one[2] <= other[0] || other[2] <= one[0] || one[3] <= other[1] || other[3] <= one[1];
                    assertThat(apart).as(nerve.name()).isTrue();
                }
            }
        }
    }

    @Test
    void lightIsToldByNumberAndBarToo() {
        var shares = new LinkedHashMap<String, Double>();
        shares.put("radial nerve", 0.7);
        shares.put("C7 root", 0.2);
        shares.put("posterior cord of brachial plexus", 0.05);
        String svg = NerveTreeDrawing.draw(ATLAS, shares, "radial nerve", NOTHING, "t")
                .svg();

        assertThat(svg).contains("leads, 70 %", ">20 %<", ">5 %<", "&lt; 1 %");
        assertThat(svg).contains("lit lit-bright leads", "lit lit-half", "lit lit-faint", "lit lit-dark");
        assertThat(svg).contains("url(#t-lit-half)", "url(#t-lit-faint)");
    }

    @Test
    void whatIsLikelyElsewhereStandsThereToo() {
        List<Row> rows = NerveTreeDrawing.draw(
                        ATLAS, Map.of("radial nerve", 0.5, "ulnar nerve", 0.3), "radial nerve", NOTHING, "t")
                .rows();

        assertThat(rows).extracting(Row::nerve).contains("ulnar nerve", "medial cord of brachial plexus");
    }

    @Test
    void whatWasFoundStandsAtTheNerveThatGivesTheBranch() {
        var triceps = ATLAS.muscles().get("triceps brachii");
        var found = new Observed(
                new Finding.Power(triceps, Mrc.M0), Side.LEFT, OptionalInt.of(1), "triceps brachii power 0");
        Drawn drawn = NerveTreeDrawing.draw(
                ATLAS,
                Map.of("radial nerve", 0.9),
                "radial nerve",
                new Examined(ATLAS, List.of(found), Side.LEFT),
                "t");

        assertThat(drawn.rows())
                .filteredOn(Row::leads)
                .first()
                .extracting(Row::found)
                .asString()
                .contains("triceps brachii: 0");
        assertThat(drawn.svg()).contains("mark lost");
    }

    @Test
    void nothingLikelyIsNotDrawn() {
        assertThat(NerveTreeDrawing.draw(ATLAS, Map.of("radial nerve", 0.001), "", NOTHING, "t")
                        .svg())
                .isEmpty();
    }
}
