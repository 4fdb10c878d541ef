package filiform.planning.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// The design point is the nearest touching combination of errors, as found by a search that knows no gradients, and
/// by the iteration of Rackwitz and Fiessler in the errors' own units.
class DesignPointTest {

    private static final Passes ONE = new Passes(1, 0, 0);

    private final Problems problems = new Problems(31);
    private final SplittableRandom random = new SplittableRandom(37);

    @Test
    void nothingNearerThanTheDesignPointTouches() {
        int searched = 0;
        for (int problem = 0; problem < 120; problem++) {
            var encounter = new Encounter(problems.pose(), problems.obstacle());
            DesignPoint point = DesignPointSearch.find(encounter);
            if (point.reached() && point.index() > 0.1) {
                searched++;
                var search = new NearestContact(encounter, random);
                assertThat(length(point.variables())).isCloseTo(point.index(), within(1e-9));
                assertThat(encounter.margin(point.variables())).isCloseTo(0, within(0.01));
                assertThat(point.variables()[Encounter.DEPTH]).isLessThanOrEqualTo(encounter.deepest() + 1e-9);
                assertThat(search.least(0.99 * point.index()))
                        .as("%s %s index %s", encounter.pose(), encounter.obstacle(), point.index())
                        .isPositive();
                // and the search does find what is there
                assertThat(search.least(1.01 * point.index())).isNegative();
            }
        }
        assertThat(searched).isGreaterThan(60);
    }

    private static double length(double[] u) {
        double square = 0;
        for (double value : u) {
            square += value * value;
        }
        return Math.sqrt(square);
    }

    /// Limbs run along x, 10 mm to either side of an upright needle.
    private static Encounter betweenTwoLimbs(double lean) {
        var hairpin = List.of(
                new Obstacle.Winding.Place(-40, -10, 0),
                new Obstacle.Winding.Place(40, -10, 0),
                new Obstacle.Winding.Place(40, 10, 0),
                new Obstacle.Winding.Place(-40, 10, 0));
        return new Encounter(
                new Pose(0, 0, 40, Double.POSITIVE_INFINITY, 0, lean, 4, 0, 0, 0, 0.15),
                new Obstacle.Winding(20, 0, hairpin, 0, 0, 1.5, 0.2, 2));
    }

    @Test
    void aNeedleBetweenTheLimbsOfALoopHasADesignPointAtEach() {
        Encounter encounter = betweenTwoLimbs(0.5);
        List<DesignPoint> points = DesignPointSearch.all(encounter);
        assertThat(points).hasSize(2);
        assertThat(points.getFirst().index()).isBetween(1.8, 2.1);
        assertThat(points.get(1).index()).isBetween(points.getFirst().index() + 0.2, 2.4);
        Estimate both = estimate(encounter, points);
        Estimate one = estimate(encounter, points.subList(0, 1));
        assertThat(one.error()).isGreaterThan(1.3 * both.error());
        double exact = new Quadrature(encounter.pose(), encounter.obstacle()).at(1.0 / 64);
        assertThat(both.probability() / exact - 1).isBetween(-4 * both.error(), 4 * both.error());
        double apart = Math.abs(one.probability() - both.probability());
        assertThat(apart)
                .isLessThan(4 * Math.hypot(one.error() * one.probability(), both.error() * both.probability()));
    }

    private static Estimate estimate(Encounter encounter, List<DesignPoint> points) {
        return ContactSampling.of(encounter, Approaches.alone(points), ONE).estimate(0, 512, 512);
    }

    @Test
    void aLognormalRadiusHasTheIndexOfRackwitzAndFiessler() {
        for (double away : new double[] {6, 9, 14, 20}) {
            for (double radiusSd : new double[] {0.2, 0.6, 1.5}) {
                var pose = new Pose(0, 0, 300, Double.POSITIVE_INFINITY, 3, 0.06, 0, 0.15);
                var tube = new Obstacle.Tube(30, 2, away, 2, 0, 2, radiusSd);
                double index = DesignPointSearch.find(new Encounter(pose, tube)).index();
                assertThat(index).isCloseTo(rackwitzFiessler(away, radiusSd), within(5e-6));
            }
        }
    }

    /// In mm: offset, depth and radius of the tube and the tangent of the needle's lean, the radius replaced at each
    /// turn by the normal of the same density and share below.
    private static double rackwitzFiessler(double away, double radiusSd) {
        double spread = Math.sqrt(Math.log1p(radiusSd * radiusSd / 4));
        double logMedian = Math.log(2) - spread * spread / 2;
        double[] mean = {away, 30, 0, 2};
        double[] sd = {Math.sqrt(13), 2, 0.06, radiusSd};
        double[] x = {away / 2, 30, 0.01, 2};
        double index = 0;
        for (int turn = 0; turn < 2000; turn++) {
            sd[3] = x[3] * spread;
            mean[3] = x[3] * (1 - Math.log(x[3]) + logMedian);
            double[] gradient = new double[4];
            double slope = 0;
            double square = 0;
            for (int i = 0; i < 4; i++) {
                double step = 1e-5 * sd[i];
                double[] above = x.clone();
                above[i] += step;
                double[] below = x.clone();
                below[i] -= step;
                gradient[i] = sd[i] * (apart(above) - apart(below)) / (2 * step);
                slope += gradient[i] * (x[i] - mean[i]) / sd[i];
                square += gradient[i] * gradient[i];
            }
            double part = (slope - apart(x)) / square;
            index = 0;
            for (int i = 0; i < 4; i++) {
                double u = (x[i] - mean[i]) / sd[i];
                double next = u + 0.5 * (part * gradient[i] - u);
                x[i] = mean[i] + sd[i] * next;
                index += next * next;
            }
        }
        return Math.sqrt(index);
    }

    /// Between the axis of a leaning needle and the tube's surface, less the shaft's radius.
    private static double apart(double[] x) {
        return Math.abs(x[0] - x[1] * x[2]) / Math.sqrt(1 + x[2] * x[2]) - x[3] - 0.15;
    }

    @Test
    void anEncounterOutOfReachIsNeverTouched() {
        int out = 0;
        int missed = 0;
        for (int problem = 0; problem < 2000; problem++) {
            Pose pose = problems.pose();
            // farther off than usual, so that many are out of reach
            Obstacle obstacle = problem % 2 == 0 ? problems.obstacle() : away(problems.tube(problems.between(40, 90)));
            var encounter = new Encounter(pose, obstacle);
            boolean touched = new NearestContact(encounter, random).quick(DesignPoint.OUT_OF_REACH) < 0;
            if (encounter.outOfReach()) {
                out++;
                assertThat(touched).as("%s %s", pose, obstacle).isFalse();
            } else {
                missed += touched ? 0 : 1;
            }
        }
        // of what nothing within 8 standard deviations touches, a third at least is told without a search
        assertThat(3 * out).isGreaterThan(out + missed);
    }

    private Obstacle away(Obstacle.Tube tube) {
        return new Obstacle.Tube(tube.depth(), 4, problems.between(20, 90), 5, tube.direction(), 1.5, 0.3, 2);
    }
}
