package filiform.benchmarks;

import filiform.planning.reliability.Normal;
import filiform.planning.reliability.Obstacle;
import filiform.planning.reliability.Passes;
import filiform.planning.reliability.Pose;
import java.util.function.DoubleFunction;

/// Problems simple enough that their probability is an integral over two or three variables, written here a
/// second time from the meaning of the words, not from the engine's code.
///
/// @param name  of the family
/// @param at    the structure so many mm away: beside the needle for a tube, beneath its tip for a sheet
/// @param exact the probability there
record RareProblem(String name, Pose pose, Passes passes, DoubleFunction<Obstacle> at, DoubleFunction<Double> exact) {

    private static final Quadrature OVER = new Quadrature();
    private static final double FREE = Double.POSITIVE_INFINITY;
    private static final Passes ONE = new Passes(1, 0, 0);

    /// A tube of known depth and radius under a needle that errs in direction, depth and entry.
    static RareProblem tubeOfKnownDepth(double tilt, double azimuth, double deep) {
        var pose = new Pose(tilt, azimuth, 30, FREE, 4, 0.09, 4, 0.15);
        return new RareProblem(
                "tube of known depth",
                pose,
                ONE,
                away -> new Obstacle.Tube(deep, 0, away, 3, 0, 1.85, 0),
                away -> overDirections(
                        pose,
                        (y, z) -> OVER.mean(u -> {
                            double inserted = Math.max(0, 30 + 4 * u);
                            return Stadium.chance(inserted * y, inserted * z, deep, 2, away, 5);
                        })));
    }

    /// A tube of uncertain depth under a needle that errs in direction and entry.
    static RareProblem tubeOfUncertainDepth(double tilt, double azimuth, double deep) {
        var pose = new Pose(tilt, azimuth, 30, FREE, 4, 0.09, 0, 0.15);
        return new RareProblem(
                "tube of uncertain depth",
                pose,
                ONE,
                away -> new Obstacle.Tube(deep, 4, away, 3, 0, 1.85, 0),
                away -> overDirections(
                        pose, (y, z) -> OVER.mean(u -> Stadium.chance(30 * y, 30 * z, deep + 4 * u, 2, away, 5))));
    }

    /// A sheet under a leaning needle: given the direction, inserted length and the sheet are one variable.
    static RareProblem sheet(double tilt) {
        var pose = new Pose(tilt, 0.7, 30, FREE, 4, 0.09, 4, 0.15);
        return new RareProblem(
                "sheet",
                pose,
                ONE,
                away -> new Obstacle.Sheet(30 + away, 3),
                away -> overDirections(pose, (_, z) -> Normal.below((30 * z - 30 - away) / Math.sqrt(16 * z * z + 9))));
    }

    /// A sheet under several passes of a hand that errs in depth alone, partly the same in all of them.
    static RareProblem sheetOverPasses(int count, double common) {
        var pose = new Pose(0, 0, 30, FREE, 4, 0, 4, 0.15);
        return new RareProblem(
                "sheet, several passes",
                pose,
                new Passes(count, common, 0),
                away -> new Obstacle.Sheet(30 + away, 3),
                away -> OVER.mean(depth -> OVER.mean(hand -> {
                    double missing = away + 3 * depth - 4 * Math.sqrt(common) * hand;
                    double one = Normal.below(-missing / (4 * Math.sqrt(1 - common)));
                    return -Math.expm1(count * Math.log1p(-Math.min(one, 1 - 1e-15)));
                })));
    }

    /// Of a needle's direction: y across a tube that runs along x, z down.
    private interface Direction {
        double chance(double y, double z);
    }

    private static double overDirections(Pose pose, Direction direction) {
        double st = Math.sin(pose.tilt());
        double ct = Math.cos(pose.tilt());
        double sa = Math.sin(pose.azimuth());
        double ca = Math.cos(pose.azimuth());
        return OVER.mean(u -> OVER.mean(v -> {
            double a = pose.tiltSd() * u;
            double b = pose.tiltSd() * v;
            double length = Math.sqrt(1 + a * a + b * b);
            return direction.chance((st * sa + a * ct * sa + b * ca) / length, (ct - a * st) / length);
        }));
    }

    /// Moved away until the integral falls to this probability.
    double placeOf(double probability) {
        double near = 0;
        double far = 90;
        for (int i = 0; i < 12; i++) {
            double middle = (near + far) / 2;
            if (exact.apply(middle) > probability) {
                near = middle;
            } else {
                far = middle;
            }
        }
        return near;
    }
}
