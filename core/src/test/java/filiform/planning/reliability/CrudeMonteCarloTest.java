package filiform.planning.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// The engine against plain counting: the geometry is written a second time, in three dimensions and without the chord.
class CrudeMonteCarloTest {

    private static final int TRIALS = 50_000;

    @Test
    void agreesWithPlainCountingWhereContactIsNotRare() {
        var random = new SplittableRandom(20260105);
        int compared = 0;
        while (compared < 20) {
            Pose pose = pose(random);
            Obstacle obstacle = obstacle(random);
            var passes = new Passes(compared % 2 == 0 ? 1 : 2 + random.nextInt(9), random.nextDouble(), 0.09);
            var encounter = new Encounter(pose, obstacle);
            Estimate engine =
                    new ContactSampling(encounter, DesignPointSearch.find(encounter), passes).estimate(0.01, 128, 1024);
            if (engine.probability() < 1e-3) {
                continue;
            }
            compared++;
            int hits = 0;
            for (int trial = 0; trial < TRIALS; trial++) {
                hits += touches(pose, obstacle, passes, random) ? 1 : 0;
            }
            double crude = (double) hits / TRIALS;
            double sd = Math.sqrt(crude * (1 - crude) / TRIALS) + 1.0 / TRIALS;
            double allowed = 4 * sd + 4 * engine.error() * engine.probability();
            assertThat(Math.abs(crude - engine.probability()))
                    .as("%s %s %s: engine %s, counted %s", pose, obstacle, passes, engine, crude)
                    .isLessThan(allowed);
            assertThat(engine.error()).isLessThan(0.05);
        }
    }

    private static Pose pose(SplittableRandom random) {
        double depth = 10 + 40 * random.nextDouble();
        double deepest = depth + (random.nextBoolean() ? 100 : 5 * random.nextDouble());
        double tilt = random.nextBoolean() ? 0 : 0.6 * random.nextDouble();
        return new Pose(tilt, 6 * random.nextDouble(), depth, deepest, 5, 0.07, 3, 0.15);
    }

    private static Obstacle obstacle(SplittableRandom random) {
        double depth = 10 + 40 * random.nextDouble();
        double direction = 6 * random.nextDouble();
        return random.nextInt(3) == 0
                ? new Obstacle.Sheet(depth, 5)
                : new Obstacle.Tube(depth, 4, 30 * random.nextDouble() - 15, 5, direction, 1.5, 0.3);
    }

    private static boolean touches(Pose pose, Obstacle obstacle, Passes passes, SplittableRandom random) {
        double z = obstacle.depth() + obstacle.depthSd() * random.nextGaussian();
        double entryX = pose.entrySd() * random.nextGaussian();
        double entryY = pose.entrySd() * random.nextGaussian();
        double offset = 0;
        double radius = 0;
        if (obstacle instanceof Obstacle.Tube tube) {
            offset = tube.offset() + tube.offsetSd() * random.nextGaussian();
            radius = tube.radius() + tube.radiusSd() * random.nextGaussian() + pose.radius();
        }
        double[] common = {random.nextGaussian(), random.nextGaussian(), random.nextGaussian()};
        boolean any = false;
        for (int pass = 0; pass < passes.count(); pass++) {
            double[] error = new double[3];
            for (int k = 0; k < 3; k++) {
                error[k] =
                        Math.sqrt(passes.common()) * common[k] + Math.sqrt(1 - passes.common()) * random.nextGaussian();
            }
            double turn = pass == 0 ? 0 : passes.redirectionSd();
            double a = pose.tiltSd() * error[0] + turn * random.nextGaussian();
            double b = pose.tiltSd() * error[1] + turn * random.nextGaussian();
            double inserted = Math.clamp(pose.depth() + pose.depthSd() * error[2], 0, pose.deepest());
            double[] tip = tip(pose, a, b, inserted);
            any |= switch (obstacle) {
                case Obstacle.Sheet _ -> tip[2] >= z;
                case Obstacle.Tube tube -> apart(entryX, entryY, tip, tube.direction(), offset, z) <= radius;
                case Obstacle.Winding _, Obstacle.Solid _ -> throw new IllegalStateException();
            };
        }
        return any;
    }

    private static double[] tip(Pose pose, double a, double b, double inserted) {
        double st = Math.sin(pose.tilt());
        double ct = Math.cos(pose.tilt());
        double sa = Math.sin(pose.azimuth());
        double ca = Math.cos(pose.azimuth());
        double x = st * ca + a * ct * ca - b * sa;
        double y = st * sa + a * ct * sa + b * ca;
        double z = ct - a * st;
        double length = Math.sqrt(x * x + y * y + z * z);
        return new double[] {inserted * x / length, inserted * y / length, inserted * z / length};
    }

    /// Least distance between the shaft and the tube's axis, by a search along the shaft.
    private static double apart(double entryX, double entryY, double[] tip, double direction, double offset, double z) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < 28; i++) {
            double third = (high - low) / 3;
            if (away(entryX, entryY, tip, direction, offset, z, low + third)
                    < away(entryX, entryY, tip, direction, offset, z, high - third)) {
                high -= third;
            } else {
                low += third;
            }
        }
        return away(entryX, entryY, tip, direction, offset, z, low);
    }

    private static double away(
            double entryX, double entryY, double[] tip, double direction, double offset, double z, double part) {
        double x = entryX + part * tip[0];
        double y = entryY + part * tip[1] - offset;
        double across = -x * Math.sin(direction) + y * Math.cos(direction);
        return Math.hypot(across, part * tip[2] - z);
    }
}
