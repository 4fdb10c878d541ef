package filiform.planning.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/// Closed-form contact of shaft and shape against plain searching: the distance by search along both, the span of
/// touching shifts by a fine scan.
class ShapesTest {

    private static final int CASES = 2000;

    private final SplittableRandom random = new SplittableRandom(17);

    private double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    private double[] tip() {
        return new double[] {between(-30, 30), between(-30, 30), between(0.5, 60)};
    }

    private static boolean touches(Body body, double[] tip, double shift, double along, double depth, double radius) {
        var spans = new Spans();
        body.spans(tip[0], tip[1], tip[2], along, depth, radius, spans);
        return spans.chance(shift, 0) > 0.5;
    }

    private static double gap(Body body, double[] tip, double shift, double along, double depth, double radius) {
        double least = Double.POSITIVE_INFINITY;
        for (int piece = 0; piece < body.pieces(); piece++) {
            least = Math.min(least, body.gap(piece, tip[0], tip[1], tip[2], shift, along, depth, radius));
        }
        return least;
    }

    /// Where the closed-form span says touched, the distance is not positive, and the other way round.
    private void assertScanned(Body body) {
        double[] tip = tip();
        double along = between(-10, 10);
        double depth = between(-2, 60);
        double radius = between(0.2, 6);
        for (double shift = -80; shift <= 80; shift += 1.3) {
            double gap = gap(body, tip, shift, along, depth, radius);
            if (Math.abs(gap) > 1e-7) {
                assertThat(touches(body, tip, shift, along, depth, radius))
                        .as("tip %s %s %s shift %s gap %s", tip[0], tip[1], tip[2], shift, gap)
                        .isEqualTo(gap < 0);
            }
        }
    }

    @Test
    void theSpansOfATubeAreWhereItsDistanceIsNegative() {
        for (int i = 0; i < CASES; i++) {
            assertScanned(new LevelTube());
        }
    }

    @Test
    void theSpansOfAWindingAreWhereItsDistanceIsNegative() {
        for (int i = 0; i < CASES; i++) {
            assertScanned(winding(2 + random.nextInt(5)));
        }
    }

    @Test
    void theSpansOfAnEllipsoidAreWhereItsDistanceIsNegative() {
        for (int i = 0; i < CASES; i++) {
            assertScanned(new Ellipsoid(between(2, 40), between(2, 40), between(2, 20), between(-10, 10)));
        }
    }

    private WindingTube winding(int count) {
        double[][] places = places(count);
        return new WindingTube(places[0], places[1], places[2]);
    }

    private double[][] places(int count) {
        double[][] places = new double[3][count];
        for (int i = 0; i < count; i++) {
            places[0][i] = between(-30, 30);
            places[1][i] = between(-30, 30);
            places[2][i] = between(-5, 40);
        }
        return places;
    }

    @Test
    void theDistanceToAWindingIsTheLeastByPlainSearch() {
        for (int i = 0; i < CASES; i++) {
            double[][] places = places(3);
            var winding = new WindingTube(places[0], places[1], places[2]);
            double[] tip = tip();
            double shift = between(-20, 20);
            double searched = Math.min(searched(tip, places, 1, 0, shift), searched(tip, places, 1, 2, shift));
            // half a micrometre near the far ends of the search
            assertThat(gap(winding, tip, shift, 0, 0, 1)).isCloseTo(searched - 1, within(5e-4));
        }
    }

    /// From the shaft to the piece that starts at one place and runs 1,000 mm past another.
    private static double searched(double[] tip, double[][] places, int start, int end, double shift) {
        double[] from = {places[0][start], places[1][start] + shift, places[2][start]};
        double[] way = new double[3];
        double length = 0;
        for (int k = 0; k < 3; k++) {
            way[k] = places[k][end] - places[k][start];
            length += way[k] * way[k];
        }
        double on = 1 + 1000 / Math.sqrt(length);
        return least(shaft -> least(part -> Math.hypot(
                from[0] + on * part * way[0] - shaft * tip[0],
                Math.hypot(
                        from[1] + on * part * way[1] - shaft * tip[1],
                        from[2] + on * part * way[2] - shaft * tip[2]))));
    }

    private static double least(DoubleUnaryOperator convex) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < 45; i++) {
            double third = (high - low) / 3;
            if (convex.applyAsDouble(low + third) < convex.applyAsDouble(high - third)) {
                high -= third;
            } else {
                low += third;
            }
        }
        return convex.applyAsDouble((low + high) / 2);
    }

    /// As exactly as ends that run on for 1,000 mm allow.
    @Test
    void aLevelPieceTouchesAsATubeDoes() {
        var level = new WindingTube(new double[] {-1, 1}, new double[] {0, 0}, new double[] {0, 0});
        for (int i = 0; i < CASES; i++) {
            double[] tip = tip();
            double along = between(-20, 20);
            double depth = between(0, 60);
            double radius = between(0.2, 6);
            var ofTube = new Spans();
            var ofWinding = new Spans();
            new LevelTube().spans(tip[0], tip[1], tip[2], along, depth, radius, ofTube);
            level.spans(tip[0], tip[1], tip[2], along, depth, radius, ofWinding);
            assertThat(ofWinding.chance(3, 15)).isCloseTo(ofTube.chance(3, 15), within(1e-9));
        }
    }

    @Test
    void splittingAPieceChangesNothing() {
        for (int i = 0; i < CASES; i++) {
            double[][] places = places(2);
            double[][] split = new double[3][4];
            for (int k = 0; k < 3; k++) {
                for (int j = 0; j < 4; j++) {
                    split[k][j] = places[k][0] + j * (places[k][1] - places[k][0]) / 3;
                }
            }
            double[] tip = tip();
            double radius = between(0.2, 6);
            var whole = new Spans();
            var parts = new Spans();
            new WindingTube(places[0], places[1], places[2]).spans(tip[0], tip[1], tip[2], 2, 5, radius, whole);
            new WindingTube(split[0], split[1], split[2]).spans(tip[0], tip[1], tip[2], 2, 5, radius, parts);
            assertThat(parts.chance(3, 15)).isCloseTo(whole.chance(3, 15), within(1e-10));
        }
    }

    @Test
    void aLineRunsThroughAThickenedSegmentWhereItIsNearerThanItsRadius() {
        for (int i = 0; i < CASES; i++) {
            double[] w = {between(-10, 10), between(-10, 10), between(-10, 10)};
            double[] v = {between(-20, 20), between(-20, 20), between(-20, 20)};
            double radius = between(0.5, 8);
            double[] ends = Capsule.nowhere();
            Capsule.across(w[0], w[1], w[2], v[0], v[1], v[2], radius, ends);
            for (double t = -40; t <= 40; t += 0.7) {
                double[] point = {w[0], w[1] + t, w[2]};
                double away = least(part ->
                        Math.hypot(point[0] - part * v[0], Math.hypot(point[1] - part * v[1], point[2] - part * v[2])));
                if (Math.abs(away - radius) > 1e-4) {
                    assertThat(ends[0] <= t && t <= ends[1])
                            .as("t %s away %s radius %s", t, away, radius)
                            .isEqualTo(away < radius);
                }
            }
        }
    }
}
