package filiform.response;

import filiform.atlas.Area;
import filiform.atlas.Atlas;
import filiform.atlas.Muscle;
import filiform.atlas.Names;
import filiform.atlas.Structure;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The skin and the muscles whose fibres pass the stretch of a nerve, or of a root.
///
/// @param areas   by name; empty means none, or not known
/// @param muscles by name; empty means none, or not known
record Supplied(Set<String> areas, Set<String> muscles) {

    static final Supplied UNKNOWN = new Supplied(Set.of(), Set.of());

    /// A smaller part of a muscle's or an area's supply is not looked for.
    private static final double PART = 0.2;

    static Supplied of(Atlas atlas, Structure structure) {
        List<Integer> course = Course.segments(atlas, structure.course());
        var areas = new HashSet<String>();
        var muscles = new HashSet<String>();
        for (Area area : atlas.areas().all()) {
            boolean passes = course.isEmpty()
                    ? Course.names(area.otherSupply(), structure.name())
                    : course.stream().anyMatch(segment -> atlas.tree().areaShare(segment, area.name()) >= PART);
            if (passes) {
                areas.add(area.name());
            }
        }
        for (Muscle muscle : atlas.muscles().all()) {
            boolean passes = course.isEmpty()
                    ? Course.names(muscle.otherSupply(), structure.name())
                    : course.stream().anyMatch(segment -> atlas.tree().muscleShare(segment, muscle.name()) > 0);
            if (passes) {
                muscles.add(muscle.name());
            }
        }
        return new Supplied(areas, muscles);
    }

    /// Dermatome and myotome of a root such as "C7".
    static Supplied ofRoot(Atlas atlas, String root) {
        var areas = new HashSet<String>();
        var muscles = new HashSet<String>();
        for (Area area : atlas.areas().all()) {
            if (area.roots().getOrDefault(root, 0.0) >= PART) {
                areas.add(area.name());
            }
        }
        for (Muscle muscle : atlas.muscles().all()) {
            if (muscle.roots().getOrDefault(root, 0.0) >= PART) {
                muscles.add(muscle.name());
            }
        }
        return new Supplied(areas, muscles);
    }

    boolean hasAny(Set<String> told) {
        return told.stream().anyMatch(areas::contains);
    }

    /// True where it supplies the muscle, or a prime mover of the movement.
    boolean moves(Atlas atlas, String told) {
        if (atlas.muscles().has(told)) {
            return muscles.contains(atlas.muscles().get(told).name());
        }
        String wanted = Names.fold(told);
        return muscles.stream()
                .flatMap(muscle -> atlas.muscles().get(muscle).actions().stream())
                .anyMatch(action -> action.prime() && Names.fold(action.name()).equals(wanted));
    }
}
