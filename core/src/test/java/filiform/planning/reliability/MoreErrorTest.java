package filiform.planning.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.DoubleFunction;
import org.junit.jupiter.api.Test;

/// When more error of one source raises the risk. "Never lowers a risk below one half" is too strong; what holds is:
///
/// - errors that lead straight to the structure (depth of needle or sheet; depth above a tube) never lower the risk
///   while the plan does not touch and the handle leaves room;
/// - sideways errors never lower it where the plan passes beside the structure by at least one of their standard
///   deviations;
/// - otherwise they can: a needle aimed at a tube, an upright needle above a sheet, a handle that stops the needle
///   where it is planned to end.
///
/// In general the risk rises with one error exactly where that error's mean square, among contacts, is above 1.
class MoreErrorTest {

    private static final double FREE = Double.POSITIVE_INFINITY;
    private static final Passes ONE = new Passes(1, 0, 0);

    private final Problems problems = new Problems(43);

    private static Pose pose(double depth, double deepest, double entryY, double entry, double tilt, double depthSd) {
        return new Pose(0, 0, depth, deepest, 0, entryY, entry, tilt, 0, depthSd, 0.15);
    }

    private static Encounter encounter(Pose pose, Obstacle obstacle) {
        return new Encounter(pose, obstacle);
    }

    private static Estimate estimate(Encounter encounter) {
        return ContactSampling.of(encounter, Approaches.of(encounter, ONE), ONE).estimate(0.005, 128, 2048);
    }

    /// Raises one sd in equal steps.
    private static void assertRises(DoubleFunction<Encounter> problem, double from, double to) {
        Estimate before = new Estimate(0, 0);
        for (int step = 0; step <= 5; step++) {
            Encounter encounter = problem.apply(from + step * (to - from) / 5);
            Estimate now = estimate(encounter);
            double slack = 4 * Math.hypot(now.error() * now.probability(), before.error() * before.probability());
            assertThat(now.probability())
                    .as("%s %s: %s after %s", encounter.pose(), encounter.obstacle(), now, before)
                    .isGreaterThanOrEqualTo(before.probability() - slack);
            before = now;
        }
        assertThat(before.probability()).isPositive();
    }

    private static double falls(Encounter little, Encounter much) {
        return estimate(much).probability() / estimate(little).probability();
    }

    @Test
    void errorsOfDepthNeverLowerTheRiskOfWhatLiesDeeper() {
        for (int problem = 0; problem < 8; problem++) {
            double depth = problems.between(15, 40);
            double face = depth + problems.between(2, 12);
            double needle = problems.between(1, 4);
            double sheet = problems.between(1, 4);
            double tilt = problems.between(0, 0.08);
            assertRises(sd -> encounter(pose(depth, FREE, 0, 4, tilt, sd), new Obstacle.Sheet(face, sheet)), 0.5, 8);
            assertRises(sd -> encounter(pose(depth, FREE, 0, 4, tilt, needle), new Obstacle.Sheet(face, sd)), 0.5, 8);
            double aside = problems.between(0, 3);
            assertRises(
                    sd -> encounter(
                            pose(depth, FREE, 0, 2, tilt, sd), new Obstacle.Tube(face + 2, 0, aside, 2, 0, 2, 0.2)),
                    0.5,
                    4);
            assertRises(
                    sd -> encounter(
                            pose(depth, FREE, 0, 2, tilt, 1), new Obstacle.Tube(face + 2, sd, aside, 2, 0, 2, 0.2)),
                    0.5,
                    4);
        }
    }

    @Test
    void sidewaysErrorsNeverLowerTheRiskOfWhatIsPassedByOneStandardDeviation() {
        for (int problem = 0; problem < 8; problem++) {
            double depth = problems.between(15, 40);
            double room = problems.between(4, 15);
            double tilt = problems.between(0, 0.05);
            Obstacle[] beside = {
                new Obstacle.Tube(depth, 2, room + 2.15, 0, 0, 2, 0),
                new Obstacle.Solid(depth - 5, 2, 20, 10, 8, 0, room + 10.3, 0, 0)
            };
            for (Obstacle obstacle : beside) {
                assertRises(sd -> encounter(pose(depth + 40, FREE, 0, sd, tilt, 2), obstacle), 0.2 * room, room);
            }
            assertRises(
                    sd -> encounter(
                            pose(depth + 40, FREE, 0, 1, tilt, 2),
                            new Obstacle.Tube(depth, 2, room + 2.15, sd, 0, 2, 0)),
                    0.2 * room,
                    room);
            assertRises(
                    sd -> encounter(
                            pose(depth + 40, FREE, 0, 1, sd, 2), new Obstacle.Tube(depth, 1, room + 2.15, 0, 0, 2, 0)),
                    0.2 * room / depth,
                    room / depth);
        }
    }

    @Test
    void moreSidewaysErrorLowersTheRiskOfATubeThatIsAimedAt() {
        // 6 mm short of the tube, straight above it: the plan does not touch
        var tube = new Obstacle.Tube(32, 2, 0, 0, 0, 2, 0);
        Encounter little = encounter(pose(24, FREE, 0, 1, 0, 2), tube);
        assertThat(DesignPointSearch.find(little).index()).isGreaterThan(1.5);
        assertThat(falls(little, encounter(pose(24, FREE, 0, 6, 0, 2), tube))).isLessThan(0.5);
    }

    @Test
    void moreTiltErrorLowersTheRiskOfASheetUnderAnUprightNeedle() {
        var sheet = new Obstacle.Sheet(56, 1);
        Encounter little = encounter(pose(50, FREE, 0, 1, 0, 2), sheet);
        assertThat(DesignPointSearch.find(little).index()).isGreaterThan(2);
        assertThat(falls(little, encounter(pose(50, FREE, 0, 1, 0.15, 2), sheet)))
                .isLessThan(0.8);
    }

    @Test
    void moreDepthErrorLowersTheRiskWhereTheHandleStopsTheNeedleAtItsPlannedDepth() {
        var sheet = new Obstacle.Sheet(34, 3);
        Encounter little = encounter(pose(30, 30, 0, 1, 0, 0.5), sheet);
        assertThat(falls(little, encounter(pose(30, 30, 0, 1, 0, 4), sheet))).isLessThan(0.8);
    }
}
