package filiform.injury.recovery;

import filiform.atlas.Area;
import filiform.atlas.Atlas;
import filiform.atlas.Branch;
import filiform.atlas.Figure;
import filiform.atlas.Muscle;
import filiform.atlas.Nerve;
import filiform.atlas.NerveTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What lies beyond a lesion, with the way that regrowth has to go.
final class Targets {

    /// A muscle or area is forecast where at least this part of its supply passes the lesion.
    private static final double AFFECTED = 0.2;

    /// No way is known better than this part of its length, in mm at least the next.
    private static final double LEAST_PART = 0.1;

    private static final double LEAST_SD = 10;

    private final Atlas atlas;
    private final Figure skinWay;
    private final Beyond beyond;

    Targets(Atlas atlas, Figure skinWay, Beyond beyond) {
        this.atlas = atlas;
        this.skinWay = skinWay;
        this.beyond = beyond;
    }

    /// Nearest first, then by name.
    List<Target> beyond(int segment) {
        var targets = new ArrayList<Target>();
        for (Muscle muscle : atlas.muscles().all()) {
            if (atlas.tree().muscleShare(segment, muscle.name()) >= AFFECTED) {
                atlas.tree().supplies(muscle.name()).stream()
                        .flatMap(supply -> muscle(segment, muscle.name(), supply).stream())
                        .min(Comparator.comparingDouble(Target::distance))
                        .ifPresent(targets::add);
            }
        }
        boolean root = atlas.tree().segments().get(segment).kind() == Nerve.Kind.ROOT;
        for (Area area : atlas.areas().all()) {
            boolean fits = root ? area.kind() != Area.Kind.KEY_POINT : area.kind() == Area.Kind.TERRITORY;
            if (fits && atlas.tree().areaShare(segment, area.name()) >= AFFECTED) {
                area(segment, area.name()).ifPresent(targets::add);
            }
        }
        targets.sort(Comparator.comparingDouble(Target::distance).thenComparing(Target::name));
        return targets;
    }

    private Optional<Target> muscle(int segment, String muscle, NerveTree.Supply supply) {
        return target(
                muscle,
                Target.Kind.MUSCLE,
                atlas.tree().way(segment, supply.nerve(), supply.point()),
                supply.branch().length());
    }

    private Optional<Target> area(int segment, String area) {
        var ways = new ArrayList<Target>();
        for (Nerve nerve : atlas.nerves().all()) {
            for (int i = 0; i < nerve.points().size(); i++) {
                for (Branch branch : nerve.points().get(i).branches()) {
                    if (branch instanceof Branch.ToArea(String name, var _, var _) && name.equals(area)) {
                        target(area, Target.Kind.AREA, atlas.tree().way(segment, nerve, i), skinWay)
                                .ifPresent(ways::add);
                    }
                }
            }
        }
        return ways.stream().min(Comparator.comparingDouble(Target::distance));
    }

    private static Optional<Target> target(String name, Target.Kind kind, List<Figure> way, Figure last) {
        if (way.isEmpty()) {
            return Optional.empty();
        }
        var rest = new ArrayList<>(way.subList(1, way.size()));
        rest.add(last);
        double near = rest.stream().mapToDouble(Figure::mean).sum();
        double variance = rest.stream()
                .mapToDouble(figure -> figure.sd() * figure.sd() + figure.error() * figure.error())
                .sum();
        double span = way.getFirst().mean();
        double sd = Math.max(Math.max(LEAST_SD, LEAST_PART * (near + span / 2)), Math.sqrt(variance));
        return Optional.of(new Target(name, kind, Math.max(0, near), Math.max(0, span), sd));
    }

    /// True where the target is a muscle that makes the movement.
    boolean moves(Target target, String action) {
        return target.kind() == Target.Kind.MUSCLE
                && beyond.movers(action).stream()
                        .anyMatch(muscle -> muscle.name().equals(target.name()));
    }

    /// The nearest mover of a movement, under the movement's name: the first sign of the movement is its.
    Optional<Target> movement(List<Target> targets, String action) {
        List<String> movers = beyond.movers(action).stream().map(Muscle::name).toList();
        return targets.stream()
                .filter(target -> target.kind() == Target.Kind.MUSCLE && movers.contains(target.name()))
                .findFirst()
                .map(nearest -> new Target(action, Target.Kind.MUSCLE, nearest.near(), nearest.span(), nearest.sd()));
    }
}
