package filiform.app.atlas;

import filiform.atlas.Area;
import filiform.atlas.Atlas;
import filiform.atlas.Branch;
import filiform.atlas.Nerve;
import filiform.atlas.NerveTree;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The skin whose fibres run in each nerve: what passes one of its segments, and what leaves at its very first point.
final class Skin {

    private final Atlas atlas;
    private final Map<String, Set<Area>> passing = new LinkedHashMap<>();
    private final Map<String, List<Area>> all = new LinkedHashMap<>();

    Skin(Atlas atlas) {
        this.atlas = atlas;
        NerveTree tree = atlas.tree();
        for (int i = 0; i < tree.segments().size(); i++) {
            Set<Area> areas = passing.computeIfAbsent(tree.segments().get(i).nerve(), _ -> new LinkedHashSet<>());
            for (Area area : atlas.areas().all()) {
                if (tree.areaShare(i, area.name()) > 0) {
                    areas.add(area);
                }
            }
        }
        for (Nerve nerve : atlas.nerves().all()) {
            Set<Area> found = of(nerve);
            all.put(
                    nerve.name(),
                    atlas.areas().all().stream().filter(found::contains).toList());
        }
    }

    Map<String, List<Area>> all() {
        return all;
    }

    private Set<Area> of(Nerve nerve) {
        var areas = new LinkedHashSet<>(passing.getOrDefault(nerve.name(), Set.of()));
        for (Branch branch : nerve.points().getFirst().branches()) {
            switch (branch) {
                case Branch.ToArea(var area, var _, var _) ->
                    areas.add(atlas.areas().get(area));
                case Branch.ToNerve(var child, var _) ->
                    of(atlas.nerves().get(child)).stream()
                            .filter(area -> area.roots().keySet().stream()
                                    .anyMatch(root -> atlas.tree().carries(nerve, root)))
                            .forEach(areas::add);
                case Branch.ToMuscle _ -> {}
            }
        }
        return areas;
    }
}
