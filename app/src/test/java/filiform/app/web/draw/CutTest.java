package filiform.app.web.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import filiform.atlas.Basis;
import filiform.atlas.Figure;
import filiform.atlas.Grade;
import filiform.atlas.Site;
import filiform.atlas.Source;
import filiform.atlas.Structure.Shape;
import filiform.atlas.Technique;
import filiform.knowledge.Knowledge;
import filiform.measure.Person;
import filiform.measure.Side;
import filiform.planning.Approach;
import filiform.planning.Guidance;
import filiform.planning.Needle;
import filiform.planning.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// What the plane of a cross-section cuts out of each shape.
class CutTest {

    private static final double DEPTH = 20;
    private static final Question STRAIGHT_IN = question();

    private static Question question() {
        Knowledge knowledge = Knowledge.load();
        Site site = knowledge.atlas().sites().get("lateral arm");
        Technique technique = site.usual();
        return new Question(
                site,
                technique,
                Approach.of(technique),
                Side.UNSAID,
                new Needle(0.25, 50),
                OptionalDouble.empty(),
                Person.UNKNOWN,
                Guidance.PALPATION,
                "",
                OptionalInt.empty(),
                Map.of(),
                knowledge.planning().riskLimits(),
                Optional.empty());
    }

    private static Figure mm(double mean) {
        var source = new Source("made-up", "Made up.", "", "textbook", "full text");
        return new Figure(mean, 1, 0, 1, new Basis(Grade.ASSUMED, List.of(source), ""));
    }

    private static Cut cut(Shape shape) {
        return Cut.of(shape, DEPTH, STRAIGHT_IN);
    }

    @Test
    void whatIsDrawnOfATubeLiesOnItsAxisWhateverItsRun() {
        for (int direction = -180; direction <= 180; direction += 7) {
            double run = Math.toRadians(direction);
            for (double offset : new double[] {-12, 0, 12}) {
                Cut cut = cut(new Shape.Tube(mm(2), direction, mm(offset)));

                double across = -cut.off() * Math.sin(run) + cut.across() * Math.cos(run);
                assertThat(across).as("%s, %s", direction, offset).isCloseTo(offset, within(1e-9));
                assertThat(cut.wide()).isBetween(2.0, 10.0);
            }
        }
    }

    @Test
    void aTubeAcrossTheLimbIsDrawnWhereItIsNearestAndHowFarOffIsKnown() {
        Cut cut = cut(new Shape.Tube(mm(2), 90, mm(15)));

        assertThat(cut.across()).isCloseTo(0, within(1e-9));
        assertThat(cut.off()).isCloseTo(-15, within(1e-9));
    }

    @Test
    void aWindingThatIsStraightIsCutLikeATube() {
        var places = List.of(place(-30, -4, 0), place(10, -4, 0), place(40, -4, 0));

        assertThat(cut(new Shape.Winding(mm(2), places, mm(6)))).isEqualTo(cut(new Shape.Tube(mm(2), 0, mm(2))));
    }

    @Test
    void aWindingIsCutAtItsCrossingThatIsNearestToTheNeedle() {
        var places = List.of(place(-10, 30, 0), place(10, 30, 0), place(10, -5, 8), place(-10, -5, 8));

        Cut cut = cut(new Shape.Winding(mm(2), places, mm(0)));

        assertThat(cut.across()).isEqualTo(-5);
        assertThat(cut.deeper()).isEqualTo(8);
        assertThat(cut.off()).isZero();
    }

    @Test
    void aWindingRunsStraightOnAtItsEnds() {
        Cut cut = cut(new Shape.Winding(mm(2), List.of(place(-20, 0, 0), place(-10, 3, 1)), mm(0)));

        assertThat(cut.across()).isCloseTo(6, within(1e-6));
        assertThat(cut.deeper()).isCloseTo(2, within(1e-6));
    }

    @Test
    void aWindingThatNeverComesToThePlaneIsDrawnFromItsNearestPlace() {
        var places = List.of(place(30, -90, 0), place(12, 0, 0), place(30, 90, 0));

        Cut cut = cut(new Shape.Winding(mm(2), places, mm(0)));

        assertThat(cut.off()).isCloseTo(12, within(0.5));
        assertThat(cut.across()).isCloseTo(0, within(2.5));
    }

    @Test
    void aSolidIsCutToAnEllipseThatShrinksTowardsItsEnd() {
        assertThat(cut(solid(0)))
                .extracting(Cut::wide, Cut::high, Cut::deeper, Cut::off)
                .containsExactly(20.0, 10.0, 0.0, 0.0);
        assertThat(cut(solid(-30)).wide()).isCloseTo(16, within(1e-9));
        assertThat(cut(solid(-30)).deeper()).isCloseTo(2, within(1e-9));
        assertThat(cut(solid(70)).off()).isEqualTo(70);
    }

    private static Shape.Solid solid(double x) {
        return new Shape.Solid(50, 20, 10, x, mm(3));
    }

    private static Shape.Winding.Place place(double x, double y, double deeper) {
        return new Shape.Winding.Place(x, y, deeper);
    }
}
