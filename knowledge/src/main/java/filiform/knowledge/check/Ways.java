package filiform.knowledge.check;

import filiform.atlas.Branch;
import filiform.atlas.Nerve;
import filiform.atlas.NerveTree;
import filiform.knowledge.read.Placed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The ways through a nerve tree that may still be faulty: unlike [NerveTree] it bears circles and unknown names.
final class Ways {

    private final Map<String, List<String>> parents = new HashMap<>();
    private final Map<String, Set<String>> roots = new HashMap<>();
    private final Set<String> motor = new HashSet<>();

    Ways(List<Placed<Nerve>> nerves) {
        for (Placed<Nerve> placed : nerves) {
            Nerve nerve = placed.value();
            if (nerve.kind() == Nerve.Kind.ROOT) {
                roots.put(nerve.name(), Set.of(NerveTree.rootName(nerve)));
            }
            for (Nerve.Point point : nerve.points()) {
                for (Branch branch : point.branches()) {
                    if (branch instanceof Branch.ToMuscle) {
                        motor.add(nerve.name());
                    }
                    if (branch instanceof Branch.ToNerve(String child, var _)) {
                        parents.computeIfAbsent(child, _ -> new ArrayList<>()).add(nerve.name());
                    }
                }
            }
        }
    }

    boolean givenBySome(String nerve) {
        return parents.containsKey(nerve);
    }

    /// All nerves from which one can come to this nerve; it is among them only if it lies on a circle.
    Set<String> above(String nerve) {
        var seen = new HashSet<String>();
        climb(nerve, seen);
        return seen;
    }

    private void climb(String nerve, Set<String> seen) {
        for (String parent : parents.getOrDefault(nerve, List.of())) {
            if (seen.add(parent)) {
                climb(parent, seen);
            }
        }
    }

    /// The roots, such as "C7", whose fibres run in the nerve.
    Set<String> rootsOf(String nerve) {
        var found = new HashSet<>(roots.getOrDefault(nerve, Set.of()));
        above(nerve).forEach(above -> found.addAll(roots.getOrDefault(above, Set.of())));
        return found;
    }

    /// True where the nerve or what leaves it supplies a muscle, and for a nerve that is not in the tree.
    boolean moves(String nerve) {
        return nerve.isBlank()
                || motor.contains(nerve)
                || motor.stream().anyMatch(each -> above(each).contains(nerve));
    }

    boolean knowsRoot(String root) {
        return roots.values().stream().anyMatch(names -> names.contains(root));
    }
}
