package filiform.planning.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/// A structure that cannot lie nearer than a least depth: the surface of its limit state has a ledge, on which a search
/// by slopes goes astray.
class LedgeTest {

    private static final double STEP = 0.001;

    @Test
    void aSheetThatCannotLieNearerIsMetAsOftenAsByQuadrature() {
        for (double least : new double[] {6, 10, 14}) {
            for (double depth = 3; depth <= 14; depth++) {
                var sheet = new Obstacle.Sheet(22, 6, least);
                var encounter = new Encounter(new Pose(0, 0, depth, 1e9, 5, 0, 1.5, 0.1), sheet);
                double exact = exact(sheet, depth);
                if (exact > 1e-7) {
                    double engine = Problems.solve(
                            encounter.pose(), List.of(new Together(sheet, 0, 0)), new Passes(1, 0, 0), 0.02)[
                            ContactSampling.GROUPS]
                            .probability();
                    assertThat(engine)
                            .as("least %s, depth %s", least, depth)
                            .isCloseTo(exact, Percentage.withPercentage(5));
                    assertThat(DesignPointSearch.find(encounter).reached()).isTrue();
                }
            }
        }
    }

    private static double exact(Obstacle.Sheet sheet, double depth) {
        double sum = 0;
        for (double u = -8; u <= 8; u += STEP) {
            double tip = depth + 1.5 * u;
            double met = tip < sheet.least() ? 0 : Normal.below((tip - sheet.depth()) / sheet.depthSd());
            sum += STEP * Math.exp(-u * u / 2) / Math.sqrt(2 * Math.PI) * met;
        }
        return sum;
    }

    @Test
    void aLeaningNeedleOfManyPassesFindsTheLedge() {
        var sheet = new Obstacle.Sheet(24, 7, 11);
        var pose = new Pose(0.5, 1, 12.5, 60, 5, 0.07, 2, 0.1);
        var structures = List.of(new Together(sheet, 0, 0));
        var passes = new Passes(6, 0.5, 0.09);
        double engine = Problems.solve(pose, structures, passes, 0.02)[ContactSampling.GROUPS].probability();
        double counted = new PlainCounting(pose, structures, passes, 7).contacts(400_000) / 400_000.0;
        assertThat(counted).isGreaterThan(1e-3);
        assertThat(engine).isCloseTo(counted, Percentage.withPercentage(15));
    }

    @Test
    void aTubeThatCannotLieNearerIsFound() {
        var tube = new Obstacle.Tube(20, 6, 0, 3, 0, 1.5, 0.2, 9);
        var pose = new Pose(0, 0, 7, 60, 5, 0.07, 1.2, 0.1);
        var structures = List.of(new Together(tube, 0, 0));
        var one = new Passes(1, 0, 0);
        double engine = Problems.solve(pose, structures, one, 0.02)[ContactSampling.GROUPS].probability();
        double counted = new PlainCounting(pose, structures, one, 8).contacts(2_000_000) / 2e6;
        assertThat(counted).isGreaterThan(1e-4);
        assertThat(engine).isCloseTo(counted, Percentage.withPercentage(20));
    }
}
