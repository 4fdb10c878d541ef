package filiform.planning.reliability;

import java.util.List;
import java.util.SplittableRandom;

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
                yield nearest(entryX, entryY, tip, from, to) <= radius(tube.radius(), tube.radiusSd(), size);
            }
            case Obstacle.Winding winding -> winds(winding, entryX, entryY, tip, z, aside, size);
            case Obstacle.Solid solid -> {
                double shortest = Math.min(solid.halfX(), Math.min(solid.halfY(), solid.halfZ()));
                double grown = 1 + pose.radius() / shortest;
                double y = solid.offset() + solid.offsetSd() * aside;
                yield least(part -> Math.hypot(
                                (entryX + part * tip[0] - solid.x()) / (grown * solid.halfX()),
                                Math.hypot(
                                        (entryY + part * tip[1] - y) / (grown * solid.halfY()),
                                        (part * tip[2] - z - solid.halfZ()) / (grown * solid.halfZ()))))
                        <= 1;
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
            any |= nearest(entryX, entryY, tip, start, end) <= radius;
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

    private static double nearest(double entryX, double entryY, double[] tip, double[] from, double[] to) {
        return least(part ->
                away(new double[] {entryX + part * tip[0], entryY + part * tip[1], part * tip[2]}, from, to));
    }

    /// From a point to a segment.
    private static double away(double[] point, double[] from, double[] to) {
        double square = 0;
        double along = 0;
        for (int k = 0; k < 3; k++) {
            square += (to[k] - from[k]) * (to[k] - from[k]);
            along += (point[k] - from[k]) * (to[k] - from[k]);
        }
        double part = Math.clamp(along / square, 0, 1);
        double away = 0;
        for (int k = 0; k < 3; k++) {
            double apart = from[k] + part * (to[k] - from[k]) - point[k];
            away += apart * apart;
        }
        return Math.sqrt(away);
    }

    /// Least value along the shaft, from 0 at the entry to 1 at the tip, of a distance without a second dip.
    private static double least(java.util.function.DoubleUnaryOperator distance) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double third = (high - low) / 3;
            if (distance.applyAsDouble(low + third) < distance.applyAsDouble(high - third)) {
                high -= third;
            } else {
                low += third;
            }
        }
        return distance.applyAsDouble((low + high) / 2);
    }
}
