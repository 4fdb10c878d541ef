package filiform.planning.reliability;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;

/// The engine's problem written a second time, plainly: throw every error at random, look whether shaft and structure
/// meet by searching along the shaft, and count.
public final class PlainCounting {

    private static final int HALVINGS = 28;

    private final Pose pose;
    private final List<Together> structures;
    private final Passes passes;
    private final SplittableRandom random;

    public PlainCounting(Pose pose, List<Together> structures, Passes passes, long seed) {
        this.pose = pose;
        this.structures = structures;
        this.passes = passes;
        random = new SplittableRandom(seed);
    }

    /// Insertions of `trials` in which any structure is touched in any pass.
    public long contacts(long trials) {
        long hits = 0;
        for (long trial = 0; trial < trials; trial++) {
            hits += touches() ? 1 : 0;
        }
        return hits;
    }

    private boolean touches() {
        double entryX = pose.entryX() + pose.entrySd() * random.nextGaussian();
        double entryY = pose.entryY() + pose.entrySd() * random.nextGaussian();
        double[][] tips = tips();
        double body = random.nextGaussian();
        boolean any = false;
        for (Together structure : structures) {
            Obstacle obstacle = structure.obstacle();
            double shared = structure.shared();
            double z = obstacle.depthAt(shared * body + Math.sqrt(1 - shared * shared) * random.nextGaussian());
            double aside = random.nextGaussian();
            double size = random.nextGaussian();
            for (double[] tip : tips) {
                any |= meets(obstacle, entryX, entryY, tip, z, aside, size);
            }
        }
        return any;
    }

    private double[][] tips() {
        double[] common = {random.nextGaussian(), random.nextGaussian(), random.nextGaussian()};
        double[][] tips = new double[passes.count()][];
        double hand = pose.directionSd();
        for (int pass = 0; pass < passes.count(); pass++) {
            double[] error = new double[3];
            for (int k = 0; k < 3; k++) {
                error[k] =
                        Math.sqrt(passes.common()) * common[k] + Math.sqrt(1 - passes.common()) * random.nextGaussian();
            }
            double turn = pass == 0 ? 0 : passes.redirectionSd();
            double a = hand * error[0] + turn * random.nextGaussian();
            double b = hand * error[1] + turn * random.nextGaussian();
            tips[pass] = tip(a, b, Math.clamp(pose.depth() + pose.depthSd() * error[2], 0, pose.deepest()));
        }
        return tips;
    }

    private double[] tip(double a, double b, double inserted) {
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

    private boolean meets(
            Obstacle obstacle, double entryX, double entryY, double[] tip, double z, double aside, double size) {
        return switch (obstacle) {
            case Obstacle.Sheet sheet -> tip[2] >= z && tip[2] >= sheet.least();
            case Obstacle.Tube tube -> {
                double cos = Math.cos(tube.direction());
                double sin = Math.sin(tube.direction());
                double across = tube.offset() + tube.offsetSd() * aside;
                double[] from = {-1e4 * cos - across * sin, -1e4 * sin + across * cos, z};
                double[] to = {1e4 * cos - across * sin, 1e4 * sin + across * cos, z};
                yield near(entryX, entryY, tip, from, to, radius(tube.radius(), tube.radiusSd(), size));
            }
            case Obstacle.Winding winding -> winds(winding, entryX, entryY, tip, z, aside, size);
            case Obstacle.Solid solid -> {
                double shortest = Math.min(solid.halfX(), Math.min(solid.halfY(), solid.halfZ()));
                double grown = 1 + pose.radius() / shortest;
                double y = solid.offset() + solid.offsetSd() * aside;
                double steepest = Math.sqrt(tip[0] * tip[0] + tip[1] * tip[1] + tip[2] * tip[2]) / (grown * shortest);
                yield within(
                        part -> length(
                                (entryX + part * tip[0] - solid.x()) / (grown * solid.halfX()),
                                (entryY + part * tip[1] - y) / (grown * solid.halfY()),
                                (part * tip[2] - z - solid.halfZ()) / (grown * solid.halfZ())),
                        1,
                        steepest);
            }
        };
    }

    private boolean winds(
            Obstacle.Winding winding, double entryX, double entryY, double[] tip, double z, double aside, double size) {
        List<Obstacle.Winding.Place> places = winding.places();
        double x = places.getLast().x() - places.getFirst().x();
        double y = places.getLast().y() - places.getFirst().y();
        double away = (winding.aside() + winding.asideSd() * aside) / Math.hypot(x, y);
        double radius = radius(winding.radius(), winding.radiusSd(), size);
        boolean any = false;
        for (int i = 0; i + 1 < places.size(); i++) {
            double[] from = {
                places.get(i).x() - away * y,
                places.get(i).y() + away * x,
                z + places.get(i).deeper()
            };
            var next = places.get(i + 1);
            double[] to = {next.x() - away * y, next.y() + away * x, z + next.deeper()};
            double[] start = i == 0 ? beyond(to, from) : from;
            double[] end = i + 2 == places.size() ? beyond(from, to) : to;
            any |= near(entryX, entryY, tip, start, end, radius);
        }
        return any;
    }

    private static double[] beyond(double[] from, double[] to) {
        double length = Math.hypot(to[0] - from[0], Math.hypot(to[1] - from[1], to[2] - from[2]));
        double on = 1 + 1000 / length;
        return new double[] {
            from[0] + on * (to[0] - from[0]), from[1] + on * (to[1] - from[1]), from[2] + on * (to[2] - from[2])
        };
    }

    private double radius(double mean, double sd, double size) {
        double spread = Math.sqrt(Math.log(1 + sd * sd / (mean * mean)));
        return mean * Math.exp(spread * size - spread * spread / 2) + pose.radius();
    }

    /// True where the shaft comes within `reach` of the segment.
    private static boolean near(double entryX, double entryY, double[] tip, double[] from, double[] to, double reach) {
        if (apart(entryX, entryY, tip, from, to, reach)) {
            return false;
        }
        return within(
                part -> away(entryX + part * tip[0], entryY + part * tip[1], part * tip[2], from, to),
                reach,
                Math.sqrt(tip[0] * tip[0] + tip[1] * tip[1] + tip[2] * tip[2]));
    }

    /// True where both ends of the shaft lie beyond the segment on one side: in depth, or across its run.
    private static boolean apart(double entryX, double entryY, double[] tip, double[] from, double[] to, double reach) {
        if (tip[2] + reach < Math.min(from[2], to[2])) {
            return true;
        }
        double runX = to[0] - from[0];
        double runY = to[1] - from[1];
        double entry = runX * (entryY - from[1]) - runY * (entryX - from[0]);
        double end = entry + runX * tip[1] - runY * tip[0];
        double least = reach * Math.sqrt(runX * runX + runY * runY);
        return Math.min(entry, end) > least || Math.max(entry, end) < -least;
    }

    /// From a point to a segment.
    private static double away(double x, double y, double z, double[] from, double[] to) {
        double runX = to[0] - from[0];
        double runY = to[1] - from[1];
        double runZ = to[2] - from[2];
        double along = (x - from[0]) * runX + (y - from[1]) * runY + (z - from[2]) * runZ;
        double part = Math.clamp(along / (runX * runX + runY * runY + runZ * runZ), 0, 1);
        return length(from[0] + part * runX - x, from[1] + part * runY - y, from[2] + part * runZ - z);
    }

    private static double length(double x, double y, double z) {
        return Math.sqrt(x * x + y * y + z * z);
    }

    /// True where a distance without a second dip falls to `reach` between 0, the entry, and 1, the tip.
    ///
    /// @param steepest the most that it changes from entry to tip
    private static boolean within(DoubleUnaryOperator distance, double reach, double steepest) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double third = (high - low) / 3;
            double first = distance.applyAsDouble(low + third);
            double second = distance.applyAsDouble(high - third);
            double nearest = Math.min(first, second);
            if (nearest <= reach) {
                return true;
            }
            if (nearest - steepest * third > reach) {
                return false;
            }
            if (first < second) {
                high -= third;
            } else {
                low += third;
            }
        }
        return distance.applyAsDouble((low + high) / 2) <= reach;
    }
}
