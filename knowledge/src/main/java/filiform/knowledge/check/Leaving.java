package filiform.knowledge.check;

import filiform.atlas.Branch;
import filiform.atlas.Nerve;
import filiform.knowledge.read.Placed;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What leaves a nerve, itself or by the nerves that it gives. Bears a tree that may still be faulty.
final class Leaving {

    private final Map<String, Nerve> nerves = new HashMap<>();

    Leaving(List<Placed<Nerve>> nerves) {
        nerves.forEach(placed -> this.nerves.putIfAbsent(placed.value().name(), placed.value()));
    }

    /// The names of all that the nerve itself gives at this point or beyond it.
    static Set<String> from(Nerve nerve, int point) {
        var names = new HashSet<String>();
        nerve.points()
                .subList(point, nerve.points().size())
                .forEach(at -> at.branches().forEach(branch -> names.add(name(branch))));
        return names;
    }

    private static String name(Branch branch) {
        return switch (branch) {
            case Branch.ToMuscle(String muscle, double _, var _, var _) -> muscle;
            case Branch.ToArea(String area, double _, var _) -> area;
            case Branch.ToNerve(String nerve, var _) -> nerve;
        };
    }

    /// True where the target is supplied from this point of the nerve or beyond it.
    boolean supplies(Nerve nerve, int point, String target) {
        return supplies(nerve, point, target, new HashSet<>());
    }

    private boolean supplies(Nerve nerve, int point, String target, Set<String> seen) {
        Set<String> given = from(nerve, point);
        return given.contains(target)
                || given.stream()
                        .filter(name -> nerves.containsKey(name) && seen.add(name))
                        .map(nerves::get)
                        .anyMatch(child -> child != null && supplies(child, 0, target, seen));
    }
}
