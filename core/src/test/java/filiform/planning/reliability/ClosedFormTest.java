package filiform.planning.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/// Problems whose answer is known on paper.
class ClosedFormTest {

    private static final double FREE = Double.POSITIVE_INFINITY;
    private static final Passes ONE = new Passes(1, 0.5, 0);

    private static Estimate estimate(Encounter encounter, Passes passes) {
        return ContactSampling.of(encounter, Approaches.of(encounter, passes), passes)
                .estimate(0.01, 64, 2048);
    }

    @Test
    void theNormalDistributionAgreesWithPublishedTables() {
        assertThat(Normal.below(-1.959963984540054)).isCloseTo(0.025, within(1e-14));
        assertThat(Normal.below(-5)).isCloseTo(2.866515718791939e-7, Percentage.withPercentage(1e-7));
        assertThat(Normal.below(-10)).isCloseTo(7.61985302416e-24, Percentage.withPercentage(1e-6));
        for (double p : new double[] {1e-12, 1e-6, 0.01, 0.3, 0.5, 0.9, 0.999999}) {
            assertThat(Normal.below(Normal.quantile(p))).isCloseTo(p, Percentage.withPercentage(1e-5));
        }
    }

    @Test
    void aSheetMetByDepthErrorAloneIsATailOfTheNormalDistribution() {
        for (double depth : new double[] {10, 20, 28, 30, 35}) {
            var pose = new Pose(0, 0, depth, FREE, 5, 0, 3, 0.1);
            var encounter = new Encounter(pose, new Obstacle.Sheet(30, 4));
            assertThat(DesignPointSearch.find(encounter).index()).isCloseTo((30 - depth) / 5, within(1e-5));
            assertThat(estimate(encounter, ONE).probability())
                    .isCloseTo(Normal.below((depth - 30) / 5), Percentage.withPercentage(1));
        }
    }

    @Test
    void aTubeMetByEntryErrorAloneIsAStrip() {
        for (double offset : new double[] {0, 5, 15, 25}) {
            var pose = new Pose(0, 0, 40, FREE, 4, 0, 0, 0.1);
            var tube = new Obstacle.Tube(20, 0, offset, 3, 0, 1.9, 0);
            var encounter = new Encounter(pose, tube);
            double exact = Normal.between((offset - 2) / 5, (offset + 2) / 5);
            assertThat(estimate(encounter, ONE).probability()).isCloseTo(exact, Percentage.withPercentage(0.01));
            assertThat(DesignPointSearch.find(encounter).index()).isCloseTo((offset - 2) / 5, within(1e-4));
        }
    }

    @Test
    void aTubeUnderATiltingNeedleIsAStripOfTwoVariables() {
        for (double offset : new double[] {0, 10, 20}) {
            var pose = new Pose(0, 0, 200, FREE, 4, 0.1, 0, 0.1);
            var encounter = new Encounter(pose, new Obstacle.Tube(30, 0, offset, 0, 0, 1.9, 0));
            assertThat(estimate(encounter, ONE).probability())
                    .isCloseTo(tiltedStrip(offset), Percentage.withPercentage(0.5));
        }
    }

    /// By quadrature over the tilt: a needle tilted by b passes the axis at offset - 30 b, seen shorter by its cosine.
    private static double tiltedStrip(double offset) {
        double sum = 0;
        double step = 0.002;
        for (double v = -8; v <= 8; v += step) {
            double b = 0.1 * v;
            double reach = 2 * Math.sqrt(1 + b * b);
            double density = Math.exp(-v * v / 2) / Math.sqrt(2 * Math.PI);
            sum += step * density * Normal.between((30 * b - offset - reach) / 4, (30 * b - offset + reach) / 4);
        }
        return sum;
    }

    @Test
    void theHandleStopsTheNeedle() {
        var encounter = new Encounter(new Pose(0, 0, 25, 25, 5, 0, 3, 0.1), new Obstacle.Sheet(30, 1));
        assertThat(estimate(encounter, ONE).probability()).isLessThan(Normal.below(-5));
        assertThat(DesignPointSearch.find(encounter).index()).isCloseTo(5, within(1e-5));
    }

    @Test
    void independentPassesAtASheetOfKnownDepthMultiply() {
        var encounter = new Encounter(new Pose(0, 0, 24, FREE, 0, 0, 3, 0.1), new Obstacle.Sheet(30, 0));
        double one = Normal.below(-2);
        double ten = 1 - Math.pow(1 - one, 10);
        assertThat(estimate(encounter, new Passes(10, 0, 0)).probability())
                .isCloseTo(ten, Percentage.withPercentage(3));
        assertThat(estimate(encounter, new Passes(10, 1, 0)).probability())
                .isCloseTo(one, Percentage.withPercentage(3));
    }

    @Test
    void aRareContactIsAsExactAsACommonOne() {
        var encounter = new Encounter(new Pose(0, 0, 10, FREE, 5, 0, 2, 0.1), new Obstacle.Sheet(30, 3.6));
        double exact = Normal.below(-20 / Math.sqrt(4 + 3.6 * 3.6));
        assertThat(exact).isLessThan(1e-5);
        assertThat(estimate(encounter, ONE).probability()).isCloseTo(exact, Percentage.withPercentage(2));
    }
}
