package filiform.planning.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// The numerical error that is promised: at most 5 percent, and within four of the stated standard errors, for chances
/// from 1 in 10 down to 1 in a million. Against quadrature where two or three errors vary beside the integrated one.
class StatedErrorTest {

    private static final int DECADES = 5;
    private static final int EACH = 12;
    private static final Passes ONE = new Passes(1, 0, 0);

    private final Problems problems = new Problems(20260611);
    private final SplittableRandom random = new SplittableRandom(23);

    @Test
    void holdsFromOneInTenDownToOneInAMillion() {
        int[] solved = new int[DECADES];
        double worst = 0;
        for (int problem = 0; problem < 4000; problem++) {
            Pose pose = pose(problem);
            Obstacle obstacle = obstacle(problem % 4);
            var quadrature = new Quadrature(pose, obstacle);
            int decade = (int) Math.floor(-Math.log10(quadrature.at(0.5))) - 1;
            if (decade < 0 || decade >= DECADES || solved[decade] == EACH) {
                continue;
            }
            double exact = quadrature.chance();
            if (exact >= 1e-6 && exact <= 0.1) {
                solved[decade]++;
                worst = Math.max(worst, compared(pose, obstacle, exact));
            }
        }
        assertThat(solved).containsOnly(EACH);
        assertThat(worst).isLessThan(0.05);
    }

    private static double compared(Pose pose, Obstacle obstacle, double exact) {
        var encounter = new Encounter(pose, obstacle);
        Estimate estimate = ContactSampling.of(encounter, Approaches.of(encounter, ONE), ONE)
                .estimate(0.02, 64, 2048);
        double off = Math.abs(estimate.probability() / exact - 1);
        // half a percent is the quadrature's own
        assertThat(off)
                .as("%s %s: %s, exact %s", pose, obstacle, estimate, exact)
                .isLessThan(4 * estimate.error() + 0.005);
        assertThat(estimate.error()).isLessThan(0.05);
        return off;
    }

    /// Two or three errors of the needle at most.
    private Pose pose(int problem) {
        boolean turning = random.nextBoolean();
        double depth = problems.between(10, 50);
        return new Pose(
                random.nextBoolean() ? 0 : problems.between(0, 0.6),
                problems.between(0, 6),
                depth,
                random.nextInt(4) == 0 ? depth + problems.between(0, 5) : Double.POSITIVE_INFINITY,
                problems.between(-20, 20),
                problems.between(-20, 20),
                problem % 4 < 2 || !turning ? problems.between(1, 6) : 0,
                turning ? problems.between(0.03, 0.1) : 0,
                0,
                turning ? 0 : problems.between(1, 4),
                0.15);
    }

    private Obstacle obstacle(int shape) {
        double depth = problems.between(10, 60);
        return switch (shape) {
            case 0 -> new Obstacle.Sheet(depth, problems.between(1, 5), 3);
            case 1 -> new Obstacle.Tube(depth, 0, problems.between(-15, 15), 3, problems.between(0, 6), 1.5, 0, 2);
            case 2 -> still(problems.winding(depth));
            default ->
                new Obstacle.Solid(
                        depth,
                        0,
                        problems.between(5, 30),
                        problems.between(5, 20),
                        problems.between(5, 20),
                        problems.between(-20, 20),
                        problems.between(-20, 20),
                        4,
                        3);
        };
    }

    private static Obstacle.Winding still(Obstacle.Winding winding) {
        return new Obstacle.Winding(winding.depth(), 0, winding.places(), winding.aside(), 4, 1.5, 0, 2);
    }
}
