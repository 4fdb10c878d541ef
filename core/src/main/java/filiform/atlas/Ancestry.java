package filiform.atlas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What each nerve of a tree stems from: the nerves that give it, and the roots whose fibres run in it.
final class Ancestry {

    /// A parent nerve and the index of its point that gives the child.
    record Origin(Nerve nerve, int point) {}

    private final Names<Nerve> nerves;
    private final Map<String, List<Origin>> origins = new HashMap<>();
    private final Map<String, Set<String>> roots = new HashMap<>();

    /// Works everything out at once, so that many may read it afterwards.
    Ancestry(Names<Nerve> nerves) {
        this.nerves = nerves;
        for (Nerve nerve : nerves.all()) {
            for (int i = 0; i < nerve.points().size(); i++) {
                for (Nerve child : given(nerve.points().get(i))) {
                    origins.computeIfAbsent(child.name(), _ -> new ArrayList<>())
                            .add(new Origin(nerve, i));
                }
            }
        }
        nerves.all().forEach(this::climb);
    }

    private List<Nerve> given(Nerve.Point point) {
        var given = new ArrayList<Nerve>();
        for (Branch branch : point.branches()) {
            if (branch instanceof Branch.ToNerve(String child, var _)) {
                given.add(nerves.get(child));
            }
        }
        return given;
    }

    private Set<String> climb(Nerve nerve) {
        Set<String> known = roots.get(nerve.name());
        if (known != null) {
            return known;
        }
        var found = new TreeSet<String>();
        switch (nerve.kind()) {
            case ROOT -> found.add(NerveTree.rootName(nerve));
            case CORD ->
                nerve.points().forEach(point -> given(point).forEach(root -> found.add(NerveTree.rootName(root))));
            case PLEXUS, NERVE -> originsOf(nerve).forEach(origin -> found.addAll(climb(origin.nerve())));
        }
        roots.put(nerve.name(), found);
        return found;
    }

    List<Origin> originsOf(Nerve nerve) {
        return origins.getOrDefault(nerve.name(), List.of());
    }

    /// The roots, such as "C7", whose fibres run in the nerve.
    Set<String> rootsOf(Nerve nerve) {
        return roots.getOrDefault(nerve.name(), Set.of());
    }

    /// The nerves that give this one and carry fibres of the root. Fibres that a detour has led into a nerve without
    /// their root are taken to come from all that give it.
    List<Origin> carrying(Nerve nerve, String root) {
        List<Origin> carrying = originsOf(nerve).stream()
                .filter(origin -> rootsOf(origin.nerve()).contains(root))
                .toList();
        return carrying.isEmpty() ? originsOf(nerve) : carrying;
    }
}
