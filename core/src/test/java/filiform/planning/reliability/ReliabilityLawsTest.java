package filiform.planning.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What holds for every problem of the engine, tried on random ones; chances are compared within four of their stated
/// errors.
class ReliabilityLawsTest {

    private static final double FREE = Double.POSITIVE_INFINITY;
    private static final Passes ONE = new Passes(1, 0, 0);

    private final Problems problems = new Problems(41);

    private static Estimate estimate(Pose pose, Obstacle obstacle, Passes passes) {
        var encounter = new Encounter(pose, obstacle);
        return ContactSampling.of(encounter, Approaches.of(encounter, passes), passes)
                .estimate(0.01, 64, 1024);
    }

    private static double index(Pose pose, Obstacle obstacle) {
        return DesignPointSearch.find(new Encounter(pose, obstacle)).index();
    }

    private static void assertNoLower(Estimate later, Estimate before, Object... problem) {
        double slack = 4 * Math.hypot(later.error() * later.probability(), before.error() * before.probability());
        assertThat(later.probability())
                .as("%s, before %s, later %s", List.of(problem), before, later)
                .isGreaterThanOrEqualTo(before.probability() * 0.999 - slack);
    }

    private static void assertSame(Estimate one, Estimate other, Object... problem) {
        assertNoLower(one, other, problem);
        assertNoLower(other, one, problem);
    }

    private static Pose with(Pose pose, double entryX, double entryY, double turn, double size) {
        return new Pose(
                pose.tilt(),
                pose.azimuth() + turn,
                pose.depth() * size,
                pose.deepest() * size,
                entryX * size,
                entryY * size,
                pose.entrySd() * size,
                pose.tiltSd(),
                pose.bendSd(),
                pose.depthSd() * size,
                pose.radius() * size);
    }

    private static Obstacle.Winding with(Obstacle.Winding of, List<Obstacle.Winding.Place> places, double size) {
        return new Obstacle.Winding(
                of.depth() * size,
                of.depthSd() * size,
                places,
                of.aside() * size,
                of.asideSd() * size,
                of.radius() * size,
                of.radiusSd() * size,
                of.least() * size);
    }

    @Test
    void movingStraightAwayNeverRaisesTheRisk() {
        for (int problem = 0; problem < 12; problem++) {
            Pose pose = problems.pose();
            var upright = new Pose(0, 0, pose.depth(), pose.deepest(), 0, 0, 5, 0.07, 0, 3, 0.15);
            Obstacle obstacle = problem % 2 == 0
                    ? problems.tube(problems.between(10, 40))
                    : new Obstacle.Solid(problems.between(5, 40), 4, problems.between(5, 30), 8, 10, 0, 0, 5, 3);
            double run = obstacle instanceof Obstacle.Tube tube ? tube.direction() : 0;
            double offset = obstacle instanceof Obstacle.Tube tube ? tube.offset() : 0;
            Estimate before = new Estimate(1, 0);
            for (double away = 0; away <= 40; away += 8) {
                double across = offset + away;
                Pose moved = with(upright, -across * Math.sin(run), across * Math.cos(run), 0, 1);
                Estimate now = estimate(moved, obstacle, ONE);
                assertNoLower(before, now, moved, obstacle);
                before = now;
            }
        }
    }

    @Test
    void splittingACourseChangesNothing() {
        for (int problem = 0; problem < 40; problem++) {
            Pose pose = problems.pose();
            Obstacle.Winding whole = problems.winding(problems.between(10, 50));
            var places = new ArrayList<Obstacle.Winding.Place>();
            for (int i = 0; i + 1 < whole.places().size(); i++) {
                var from = whole.places().get(i);
                var to = whole.places().get(i + 1);
                places.add(from);
                places.add(new Obstacle.Winding.Place(
                        (from.x() + to.x()) / 2, (from.y() + to.y()) / 2, (from.deeper() + to.deeper()) / 2));
            }
            places.add(whole.places().getLast());
            var split = with(whole, places, 1);
            assertThat(index(pose, split)).isCloseTo(index(pose, whole), within(2e-3));
            assertSame(estimate(pose, whole, ONE), estimate(pose, split, ONE), pose, whole);
        }
    }

    @Test
    void aLevelCourseIsATube() {
        for (int problem = 0; problem < 40; problem++) {
            Pose pose = problems.pose();
            Obstacle.Tube tube = problems.tube(problems.between(10, 50));
            double cos = Math.cos(tube.direction());
            double sin = Math.sin(tube.direction());
            var places = List.of(
                    new Obstacle.Winding.Place(-5 * cos, -5 * sin, 0), new Obstacle.Winding.Place(5 * cos, 5 * sin, 0));
            var level = new Obstacle.Winding(
                    tube.depth(), 4, places, tube.offset(), 5, tube.radius(), tube.radiusSd(), tube.least());
            assertThat(index(pose, level)).isCloseTo(index(pose, tube), within(1e-4));
            double straight = estimate(pose, tube, ONE).probability();
            // not where only the plain points reach a level tube
            assertThat(estimate(pose, level, ONE).probability()).isCloseTo(straight, within(1e-3 * straight + 1e-9));
        }
    }

    @Test
    void anotherUnitOfLengthChangesNothing() {
        for (int problem = 0; problem < 40; problem++) {
            Pose pose = problems.pose();
            Obstacle.Tube tube = problems.tube(problems.between(10, 50));
            var larger = new Obstacle.Tube(
                    10 * tube.depth(),
                    10 * tube.depthSd(),
                    10 * tube.offset(),
                    10 * tube.offsetSd(),
                    tube.direction(),
                    10 * tube.radius(),
                    10 * tube.radiusSd(),
                    10 * tube.least());
            assertEnlarged(pose, tube, larger);
            Obstacle.Winding winding = problems.winding(problems.between(10, 50));
            List<Obstacle.Winding.Place> places = winding.places().stream()
                    .map(place -> new Obstacle.Winding.Place(10 * place.x(), 10 * place.y(), 10 * place.deeper()))
                    .toList();
            assertEnlarged(pose, winding, with(winding, places, 10));
        }
    }

    private static void assertEnlarged(Pose pose, Obstacle obstacle, Obstacle larger) {
        Pose enlarged = with(pose, pose.entryX(), pose.entryY(), 0, 10);
        assertThat(index(enlarged, larger)).isCloseTo(index(pose, obstacle), within(1e-3));
        assertSame(estimate(pose, obstacle, ONE), estimate(enlarged, larger, ONE), pose, obstacle);
    }

    @Test
    void mirroredSidesChangeNothing() {
        for (int problem = 0; problem < 40; problem++) {
            Pose pose = problems.pose();
            Pose mirrored = with(pose, pose.entryX(), -pose.entryY(), -2 * pose.azimuth(), 1);
            Obstacle.Winding winding = problems.winding(problems.between(10, 50));
            List<Obstacle.Winding.Place> places = winding.places().stream()
                    .map(place -> new Obstacle.Winding.Place(place.x(), -place.y(), place.deeper()))
                    .toList();
            // aside is positive towards the normal, which turns over
            var left = new Obstacle.Winding(
                    winding.depth(), 4, places, -winding.aside(), 4, winding.radius(), winding.radiusSd(), 2);
            assertThat(index(mirrored, left)).isCloseTo(index(pose, winding), within(1e-3));
            assertSame(estimate(pose, winding, ONE), estimate(mirrored, left, ONE), pose, winding);
        }
    }

    @Test
    void aTurnedFrameChangesNothing() {
        for (int problem = 0; problem < 40; problem++) {
            Pose pose = problems.pose();
            double turn = problems.between(0, 6);
            double cos = Math.cos(turn);
            double sin = Math.sin(turn);
            Pose turned = with(
                    pose,
                    pose.entryX() * cos - pose.entryY() * sin,
                    pose.entryX() * sin + pose.entryY() * cos,
                    turn,
                    1);
            Obstacle.Winding winding = problems.winding(problems.between(10, 50));
            List<Obstacle.Winding.Place> places = winding.places().stream()
                    .map(place -> new Obstacle.Winding.Place(
                            place.x() * cos - place.y() * sin, place.x() * sin + place.y() * cos, place.deeper()))
                    .toList();
            var other = with(winding, places, 1);
            assertThat(index(turned, other)).isCloseTo(index(pose, winding), within(1e-3));
            assertSame(estimate(pose, winding, ONE), estimate(turned, other, ONE), pose, winding);
            Obstacle.Tube tube = problems.tube(problems.between(10, 50));
            var across = new Obstacle.Tube(
                    tube.depth(), 4, tube.offset(), 5, tube.direction() + turn, tube.radius(), tube.radiusSd(), 2);
            assertThat(estimate(turned, across, ONE).probability())
                    .isCloseTo(estimate(pose, tube, ONE).probability(), within(1e-7));
        }
    }

    @Test
    void anotherStructureNeverLowersTheChanceOfAnyNorDoesAnyPassTheSum() {
        for (int problem = 0; problem < 25; problem++) {
            Pose pose = problems.pose();
            Passes passes = problems.passes();
            List<Together> structures = problems.together();
            Estimate before = new Estimate(0, 0);
            double sum = 0;
            for (int count = 1; count <= structures.size(); count++) {
                Together added = structures.get(count - 1);
                Estimate alone = Problems.solve(pose, List.of(added), passes, 0.02)[ContactSampling.GROUPS];
                Estimate any = Problems.solve(pose, structures.subList(0, count), passes, 0.02)[ContactSampling.GROUPS];
                sum += alone.probability() * (1 + 4 * alone.error());
                assertNoLower(any, before, pose, structures, count);
                assertNoLower(any, alone, pose, structures, count);
                assertNoLower(new Estimate(sum, 0), any, pose, structures, count);
                before = any;
            }
        }
    }

    @Test
    void theOrderOfStructuresChangesNothing() {
        for (int problem = 0; problem < 10; problem++) {
            Pose pose = problems.pose();
            List<Together> structures = problems.together();
            var turned = new ArrayList<>(structures);
            Collections.reverse(turned);
            Estimate[] one = Problems.solve(pose, structures, ONE, 0.02);
            Estimate[] other = Problems.solve(pose, turned, ONE, 0.02);
            for (int group = 0; group <= ContactSampling.GROUPS; group++) {
                assertSame(one[group], other[group], pose, structures, group);
            }
        }
    }

    @Test
    void morePassesNeverLowerTheRisk() {
        for (int problem = 0; problem < 12; problem++) {
            Pose pose = problems.pose();
            Obstacle obstacle = problems.obstacle();
            double common = problems.between(0, 1);
            Estimate before = new Estimate(0, 0);
            for (int count : new int[] {1, 2, 4, 8, 16}) {
                Estimate now = estimate(pose, obstacle, new Passes(count, common, 0.09));
                assertNoLower(now, before, pose, obstacle, count);
                before = now;
            }
        }
    }

    @Test
    void goingDeeperNeverLowersTheRisk() {
        for (int problem = 0; problem < 12; problem++) {
            Pose pose = problems.pose();
            Obstacle obstacle = problems.obstacle();
            Estimate before = new Estimate(0, 0);
            for (double depth = 5; depth <= 65; depth += 12) {
                var deeper = new Pose(pose.tilt(), pose.azimuth(), depth, FREE, 5, 0.07, 3, 0.15);
                Estimate now = estimate(deeper, obstacle, ONE);
                assertNoLower(now, before, deeper, obstacle);
                before = now;
            }
        }
    }
}
