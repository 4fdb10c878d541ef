package filiform.planning.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// What the surface between the nodes of a risk map keeps.
class GridTest {

    private static final int FINER = 8;

    private final SplittableRandom random = new SplittableRandom(13);

    private static int finer(int nodes) {
        return (nodes - 1) * FINER + 1;
    }

    private static double[][] enlarged(double[][] values) {
        return new Grid(values).enlarged(finer(values.length), finer(values[0].length));
    }

    @Test
    void aRisingQuadraticIsReproducedBetweenInnerNodes() {
        double[][] values = new double[9][7];
        for (int row = 0; row < 9; row++) {
            for (int column = 0; column < 7; column++) {
                values[row][column] = quadratic(row, column);
            }
        }
        double[][] larger = enlarged(values);
        for (int row = FINER; row <= 7 * FINER; row++) {
            for (int column = FINER; column <= 5 * FINER; column++) {
                double exact = quadratic((double) row / FINER, (double) column / FINER);
                assertThat(larger[row][column]).isCloseTo(exact, within(1e-10));
            }
        }
    }

    private static double quadratic(double row, double column) {
        return 3 + 2 * row + 0.3 * row * row + column + 0.2 * column * column + 0.1 * row * column;
    }

    @Test
    void everyNodeIsKeptAndNothingBetweenLeavesItsFourNeighboursByMoreThanAQuarterOfTheirRange() {
        for (int round = 0; round < 200; round++) {
            double[][] values = new double[2 + random.nextInt(5)][2 + random.nextInt(5)];
            for (double[] line : values) {
                for (int column = 0; column < line.length; column++) {
                    line[column] = 5 * random.nextDouble();
                }
            }
            double[][] larger = enlarged(values);
            for (int row = 0; row < larger.length; row++) {
                for (int column = 0; column < larger[0].length; column++) {
                    assertHeld(values, row, column, larger[row][column]);
                }
            }
        }
    }

    private static void assertHeld(double[][] values, int row, int column, double value) {
        int r = row / FINER;
        int c = column / FINER;
        if (row % FINER == 0 && column % FINER == 0) {
            assertThat(value).isCloseTo(values[r][c], within(1e-12));
        }
        int below = Math.min(r, values.length - 2) + 1;
        int right = Math.min(c, values[0].length - 2) + 1;
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = below - 1; i <= below; i++) {
            for (int j = right - 1; j <= right; j++) {
                least = Math.min(least, values[i][j]);
                most = Math.max(most, values[i][j]);
            }
        }
        double room = (most - least) / 4 + 1e-12;
        assertThat(value).isBetween(least - room, most + room);
    }
}
