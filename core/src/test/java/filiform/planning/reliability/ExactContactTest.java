package filiform.planning.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Chances known on paper. What is integrated in closed form agrees to 1e-6 of the chance; what is sampled agrees
/// within the stated error. One error varies at a time, or two that add up.
class ExactContactTest {

    private static final double FREE = Double.POSITIVE_INFINITY;
    private static final double EXACT = 1e-6;
    private static final double SAMPLED = 5e-3;
    private static final Passes ONE = new Passes(1, 0, 0);

    private static Estimate estimate(Pose pose, Obstacle obstacle, Passes passes) {
        var encounter = new Encounter(pose, obstacle);
        return ContactSampling.of(encounter, Approaches.of(encounter, passes), passes)
                .estimate(0.001, 256, 2048);
    }

    private static void assertChance(Pose pose, Obstacle obstacle, double exact, double tolerance) {
        Estimate estimate = estimate(pose, obstacle, ONE);
        assertThat(Math.abs(estimate.probability() - exact))
                .as("%s %s: %s, exact %s", pose, obstacle, estimate, exact)
                .isLessThanOrEqualTo(tolerance * exact);
    }

    private static Pose pose(double tilt, double azimuth, double depth, double entrySd, double tiltSd, double depthSd) {
        return new Pose(tilt, azimuth, depth, FREE, entrySd, tiltSd, depthSd, 0.1);
    }

    @Test
    void aPlaneWhoseDepthAloneVaries() {
        for (double tilt : new double[] {0, 0.5}) {
            for (double depth : new double[] {5, 10, 20, 28, 35}) {
                double exact = Normal.below((depth * Math.cos(tilt) - 30) / 4);
                assertChance(pose(tilt, 1, depth, 0, 0, 0), new Obstacle.Sheet(30, 4), exact, EXACT);
            }
        }
    }

    @Test
    void aPlaneUnderErrorsThatAddUp() {
        for (double depth : new double[] {10, 20, 28, 35}) {
            double alone = Normal.below((depth - 30) / 3);
            assertChance(pose(0, 0, depth, 4, 0, 3), new Obstacle.Sheet(30, 0), alone, SAMPLED);
            double both = Normal.below((depth - 30) / 5);
            assertChance(pose(0, 0, depth, 4, 0, 3), new Obstacle.Sheet(30, 4), both, SAMPLED);
        }
    }

    @Test
    void aPlaneUnderATiltingNeedle() {
        // it stays in reach while the two tangents' squares sum to no more than (50 / 49)² - 1
        double exact = -Math.expm1(-(2500.0 / 2401 - 1) / (2 * 0.07 * 0.07));
        assertChance(pose(0, 0, 50, 0, 0.07, 0), new Obstacle.Sheet(49, 0), exact, SAMPLED);
    }

    @Test
    void withoutAnyErrorItIsTouchedOrNot() {
        for (Obstacle touched : certain(0)) {
            assertChance(pose(0, 0, 20, 0, 0, 0), touched, 1, EXACT);
        }
        for (Obstacle spared : certain(5)) {
            assertThat(estimate(pose(0, 0, 20, 0, 0, 0), spared, ONE).probability())
                    .isZero();
        }
    }

    /// The surface 1 mm inside a needle of 20 mm, or out of its way by `away` less 1.
    private static List<Obstacle> certain(double away) {
        return List.of(
                new Obstacle.Sheet(19 + away, 0),
                new Obstacle.Tube(15, 0, 1 + away, 0, 0.5, 1.9, 0),
                new Obstacle.Tube(20.9 + away, 0, 0, 0, 0.5, 1.9, 0),
                new Obstacle.Winding(10, 0, List.of(place(-20, 0, 0), place(20, 0, 0)), 1 + away, 0, 1.9, 0, 0),
                new Obstacle.Solid(19 + away, 0, 10, 8, 5, 0, 0, 0, 0),
                new Obstacle.Solid(10, 0, 10, 8, 5, 0, 7 + away, 0, 0));
    }

    private static Obstacle.Winding.Place place(double x, double y, double deeper) {
        return new Obstacle.Winding.Place(x, y, deeper);
    }

    @Test
    void aTubeUnderEachErrorAlone() {
        // sideways, by the entry or by its own course
        for (double offset : new double[] {0, 3, 8, 14, 20}) {
            double strip = Normal.between((offset - 2) / 4, (offset + 2) / 4);
            assertChance(pose(0, 0, 40, 4, 0, 0), new Obstacle.Tube(20, 0, offset, 0, 0.7, 1.9, 0), strip, EXACT);
            assertChance(pose(0, 0, 40, 0, 0, 0), new Obstacle.Tube(20, 0, offset, 4, 0.7, 1.9, 0), strip, EXACT);
        }
        for (double missing : new double[] {3, 6, 12, 20}) {
            // 1 mm aside: the tip is round by the radius of both
            double reach = Math.sqrt(3);
            var above = pose(0, 0, 30 - missing, 0, 0, 0);
            double nearer = Normal.below((reach - missing) / 4);
            assertChance(above, new Obstacle.Tube(30, 4, 1, 0, 0, 1.9, 0), nearer, SAMPLED);
            var stray = pose(0, 0, 30 - missing, 0, 0, 4);
            assertChance(stray, new Obstacle.Tube(30, 0, 1, 0, 0, 1.9, 0), nearer, SAMPLED);
        }
        for (double offset : new double[] {0, 4, 8, 12}) {
            // |offset - 30 b| <= 2 sqrt(1 + b²) for tangents b between the roots
            double a = 900 - 4;
            double root = Math.sqrt(900 * offset * offset - a * (offset * offset - 4));
            double strip = Normal.between((30 * offset - root) / a / 0.08, (30 * offset + root) / a / 0.08);
            assertChance(pose(0, 0, 200, 0, 0.08, 0), new Obstacle.Tube(30, 0, offset, 0, 0, 1.9, 0), strip, SAMPLED);
        }
        for (double offset : new double[] {2.5, 3, 4}) {
            double spread = Math.sqrt(Math.log1p(0.09));
            double exact = Normal.below(-(Math.log((offset - 0.1) / 2) + spread * spread / 2) / spread);
            assertChance(pose(0, 0, 40, 0, 0, 0), new Obstacle.Tube(20, 0, offset, 0, 0, 2, 0.6), exact, SAMPLED);
        }
    }

    @Test
    void anEllipsoidWhoseOffsetAloneVariesIsAsWideAsTheNeedleMeetsIt() {
        for (double depth : new double[] {12, 15, 30}) {
            for (double offset : new double[] {0, 6, 18}) {
                double grown = 1.02;
                double p = 4 / (grown * 10);
                double z = Math.max(0, 15 - depth) / (grown * 5);
                double half = grown * 8 * Math.sqrt(1 - p * p - z * z);
                double exact = Normal.between((offset - half) / 3, (offset + half) / 3);
                var solid = new Obstacle.Solid(10, 0, 10, 8, 5, 4, offset, 3, 0);
                assertChance(pose(0, 0, depth, 0, 0, 0), solid, exact, EXACT);
            }
        }
    }

    @Test
    void aLineInSpaceIsMetByTheEntryAsWideAsItIsSeenAcross() {
        double[][] ways = {{1, 0, 1}, {1, 1, 0}, {1, 0.3, 3}};
        for (double[] way : ways) {
            for (double aside : new double[] {0, 5, 12}) {
                // 200 mm deep: neither end of the needle is in play
                double side = Math.min(20 / Math.hypot(way[0], way[1]), 90 / Math.max(way[2], 1));
                var winding = new Obstacle.Winding(
                        100,
                        0,
                        List.of(
                                place(-side * way[0], -side * way[1], -side * way[2]),
                                place(side * way[0], side * way[1], side * way[2])),
                        aside,
                        3,
                        1.9,
                        0,
                        Double.NEGATIVE_INFINITY);
                double exact = Normal.between((aside - 2) / 5, (aside + 2) / 5);
                assertChance(pose(0, 0, 250, 4, 0, 0), winding, exact, EXACT);
            }
        }
    }

    @Test
    void anUprightPieceIsMetByTheEntryAsADisc() {
        var places = List.of(place(-1e-6, 0, -90), place(1e-6, 0, 90));
        var winding = new Obstacle.Winding(100, 0, places, 0, 0, 1.9, 0, Double.NEGATIVE_INFINITY);
        // two independent errors of the entry: their squares sum to an exponential
        assertChance(pose(0, 0, 250, 4, 0, 0), winding, -Math.expm1(-4.0 / 32), SAMPLED);
    }

    @Test
    void independentCausesMultiply() {
        List<Together> structures = List.of(
                new Together(new Obstacle.Sheet(30, 4), 0, 0),
                new Together(new Obstacle.Sheet(24, 3), 0, 1),
                new Together(new Obstacle.Tube(10, 0, 6, 3, 1, 1.9, 0), 0, 1),
                new Together(new Obstacle.Solid(8, 0, 10, 8, 5, 0, 15, 3, 0), 0, 2));
        var pose = pose(0, 0, 20, 0, 0, 0);
        double[] chances = structures.stream()
                .mapToDouble(each -> estimate(pose, each.obstacle(), ONE).probability())
                .toArray();
        Estimate[] together = Problems.solve(pose, structures, ONE, 0.01);
        double spared = 1;
        for (double chance : chances) {
            spared *= 1 - chance;
        }
        assertThat(chances[0]).isGreaterThan(1e-3);
        assertThat(together[3].probability() / (1 - spared) - 1).isBetween(-EXACT, EXACT);
        double second = 1 - (1 - chances[1]) * (1 - chances[2]);
        assertThat(together[1].probability() / second - 1).isBetween(-EXACT, EXACT);
        assertThat(together[0].probability() / chances[0] - 1).isBetween(-EXACT, EXACT);
    }

    @Test
    void twoSheetsOfOneBodySizeAreABivariateNormal() {
        double[][] cases = {{0, 0}, {0.5, 0.5}, {0.7, 0.9}, {0.95, 0.95}};
        for (double[] shared : cases) {
            var structures = List.of(
                    new Together(new Obstacle.Sheet(30, 4), shared[0], 0),
                    new Together(new Obstacle.Sheet(34, 6), shared[1], 1));
            Estimate any = Problems.solve(pose(0, 0, 20, 0, 0, 0), structures, ONE, 0.001)[3];
            double exact = 0;
            for (double u = -9; u <= 9; u += 0.01) {
                double spared = (1 - beyond(30, 4, shared[0], u)) * (1 - beyond(34, 6, shared[1], u));
                exact += 0.01 * Math.exp(-u * u / 2) / Math.sqrt(2 * Math.PI) * (1 - spared);
            }
            assertThat(any.probability() / exact - 1)
                    .as("%s %s", shared[0], shared[1])
                    .isBetween(-SAMPLED, SAMPLED);
        }
    }

    private static double beyond(double depth, double sd, double shared, double body) {
        return Normal.below((20 - depth - sd * shared * body) / (sd * Math.sqrt(1 - shared * shared)));
    }

    @Test
    void passesWithAllErrorsInCommonAreOnePass() {
        var pose = pose(0.2, 1, 25, 4, 0.08, 3);
        for (Obstacle obstacle : new Problems(3).several(6)) {
            double one = estimate(pose, obstacle, ONE).probability();
            Estimate many = estimate(pose, obstacle, new Passes(6, 1, 0));
            assertThat(many.probability() / one - 1).as("%s", obstacle).isBetween(-0.01, 0.01);
        }
    }

    @Test
    void passesWithNothingInCommonMultiplyOnceEntryAndAnatomyAreKnown() {
        var pose = pose(0, 0, 24, 0, 0.08, 3);
        var obstacles = new ArrayList<Obstacle>();
        obstacles.add(new Obstacle.Sheet(29, 0));
        obstacles.add(new Obstacle.Tube(15, 0, 5, 0, 0, 1.9, 0));
        for (Obstacle obstacle : obstacles) {
            double one = estimate(pose, obstacle, ONE).probability();
            for (int count : IntStream.of(2, 5, 12).toArray()) {
                Estimate many = estimate(pose, obstacle, new Passes(count, 0, 0));
                double exact = -Math.expm1(count * Math.log1p(-one));
                assertThat(many.probability() / exact - 1)
                        .as("%s passes, %s", count, obstacle)
                        .isBetween(-0.03, 0.03);
            }
        }
    }
}
