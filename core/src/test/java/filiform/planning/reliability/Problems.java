package filiform.planning.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Random problems of the size that needles and bodies have.
public final class Problems {

    private final SplittableRandom random;

    public Problems(long seed) {
        random = new SplittableRandom(seed);
    }

    public double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    public Pose pose() {
        double depth = between(10, 50);
        double deepest = depth + (random.nextBoolean() ? 100 : between(0, 5));
        double tilt = random.nextBoolean() ? 0 : between(0, 0.6);
        return new Pose(
                tilt,
                between(0, 6),
                depth,
                deepest,
                between(-5, 5),
                between(-5, 5),
                5,
                0.07,
                between(0, 0.04),
                3,
                0.15);
    }

    /// Any of the four shapes.
    public Obstacle obstacle() {
        double depth = between(10, 50);
        return switch (random.nextInt(5)) {
            case 0 -> new Obstacle.Sheet(depth, 5, 5);
            case 1 ->
                new Obstacle.Solid(
                        depth,
                        4,
                        between(5, 40),
                        between(5, 20),
                        between(5, 20),
                        between(-20, 20),
                        between(-20, 20),
                        5,
                        3);
            case 2 -> winding(depth);
            default -> tube(depth);
        };
    }

    public Obstacle.Tube tube(double depth) {
        return new Obstacle.Tube(depth, 4, between(-15, 15), 5, between(0, 6), 1.5, 0.3, 2);
    }

    public Obstacle.Winding winding(double depth) {
        var places = new ArrayList<Obstacle.Winding.Place>();
        double x = -30;
        for (int i = 0; i < 2 + random.nextInt(4); i++) {
            places.add(new Obstacle.Winding.Place(x, between(-15, 15), between(0, 10)));
            x += between(8, 25);
        }
        return new Obstacle.Winding(depth, 4, places, between(-5, 5), 4, 1.5, 0.3, 2);
    }

    /// That many obstacles.
    public List<Obstacle> several(int count) {
        var obstacles = new ArrayList<Obstacle>();
        for (int i = 0; i < count; i++) {
            obstacles.add(obstacle());
        }
        return obstacles;
    }

    public Passes passes() {
        return random.nextBoolean()
                ? new Passes(1, 0, 0)
                : new Passes(2 + random.nextInt(9), random.nextDouble(), 0.09);
    }

    /// One to six structures whose depths hang together.
    public List<Together> together() {
        var structures = new ArrayList<Together>();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            structures.add(new Together(obstacle(), between(0, 0.9), random.nextInt(ContactSampling.GROUPS)));
        }
        return structures;
    }

    /// The engine on such a problem.
    public static Estimate[] solve(Pose pose, List<Together> structures, Passes passes, double tolerance) {
        List<Approaches> near = structures.stream()
                .map(structure -> Approaches.of(new Encounter(pose, structure.obstacle()), passes))
                .toList();
        return new ContactSampling(pose, structures, near, passes).estimates(tolerance, 64, 2048);
    }
}
