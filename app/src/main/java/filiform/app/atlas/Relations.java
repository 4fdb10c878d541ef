package filiform.app.atlas;

import filiform.atlas.Area;
import filiform.atlas.Atlas;
import filiform.atlas.Basis;
import filiform.atlas.BodyPlace;
import filiform.atlas.Branch;
import filiform.atlas.Condition;
import filiform.atlas.Muscle;
import filiform.atlas.Nerve;
import filiform.atlas.NerveTree;
import filiform.atlas.Overlap;
import filiform.atlas.Site;
import filiform.atlas.Structure;
import filiform.atlas.Technique;
import filiform.atlas.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The atlas read backwards, worked out once: who gives, meets, refers to and concerns a thing. An empty list is not
/// known, never none.
public final class Relations {

    /// The nerve that gives an area.
    ///
    /// @param share of the area's sensation, above 0 to 1
    public record Giver(Nerve nerve, Nerve.Point point, double share, Basis basis) {}

    /// The nerve of which another is a branch, and where it leaves.
    public record Parent(Nerve nerve, Nerve.Point point, Basis basis) {}

    /// A site where a needle can meet a nerve.
    public record Meeting(Site site, Technique technique, Structure structure) {}

    private final Atlas atlas;
    private final Map<String, List<Giver>> givers = new LinkedHashMap<>();
    private final Map<String, List<Parent>> parents = new LinkedHashMap<>();
    private final Map<String, List<Meeting>> meetings = new LinkedHashMap<>();
    private final Map<String, List<Site>> sites = new LinkedHashMap<>();
    private final Map<String, List<Condition>> conditions = new LinkedHashMap<>();
    private final Map<String, List<Condition>> feltAt = new LinkedHashMap<>();
    private final Map<String, List<Variant>> variants = new LinkedHashMap<>();
    private final Map<String, List<Muscle>> referring = new LinkedHashMap<>();
    private final Map<String, List<Muscle>> rootMuscles = new LinkedHashMap<>();
    private final Map<String, List<Area>> rootAreas = new LinkedHashMap<>();
    private final Map<String, List<Area>> skin;
    private final Map<String, List<Area>> skinAt = new ConcurrentHashMap<>();

    public Relations(Atlas atlas) {
        this.atlas = atlas;
        for (Nerve nerve : atlas.nerves().all()) {
            nerve.points().forEach(point -> point.branches().forEach(branch -> link(nerve, point, branch)));
        }
        for (Site site : atlas.sites().all()) {
            site.muscles().forEach(muscle -> add(sites, muscle, site));
            site.techniques()
                    .forEach(technique -> technique.view().structures().stream()
                            .filter(structure -> !structure.course().nerve().isBlank())
                            .forEach(structure -> add(
                                    meetings, structure.course().nerve(), new Meeting(site, technique, structure))));
        }
        for (Condition condition : atlas.conditions().all()) {
            condition.muscles().forEach(muscle -> add(conditions, muscle, condition));
            condition.places().forEach(place -> add(feltAt, place, condition));
        }
        for (Variant variant : atlas.variants().all()) {
            variant.nerves().forEach(nerve -> add(variants, Kind.NERVE + nerve, variant));
            variant.muscles().forEach(muscle -> add(variants, Kind.MUSCLE + muscle, variant));
        }
        for (Muscle muscle : atlas.muscles().all()) {
            muscle.refersTo().stream().distinct().forEach(place -> add(referring, place, muscle));
            muscle.roots().keySet().forEach(root -> add(rootMuscles, root, muscle));
        }
        for (Area area : atlas.areas().all()) {
            area.roots().keySet().forEach(root -> add(rootAreas, root, area));
        }
        skin = new Skin(atlas).all();
    }

    private void link(Nerve nerve, Nerve.Point point, Branch branch) {
        switch (branch) {
            case Branch.ToMuscle _ -> {}
            case Branch.ToArea(var area, var share, var basis) ->
                add(givers, area, new Giver(nerve, point, share, basis));
            case Branch.ToNerve(var child, var basis) -> add(parents, child, new Parent(nerve, point, basis));
        }
    }

    private static <V> void add(Map<String, List<V>> map, String key, V value) {
        map.computeIfAbsent(key, _ -> new ArrayList<>()).add(value);
    }

    private static <V> List<V> of(Map<String, List<V>> map, String key) {
        return List.copyOf(map.getOrDefault(key, List.of()));
    }

    public Atlas atlas() {
        return atlas;
    }

    public List<Giver> givers(Area area) {
        return of(givers, area.name());
    }

    public List<Parent> parents(Nerve nerve) {
        return of(parents, nerve.name());
    }

    public List<Meeting> meetings(Nerve nerve) {
        return of(meetings, nerve.name());
    }

    /// Where the muscle may be aimed at.
    public List<Site> sites(Muscle muscle) {
        return of(sites, muscle.name());
    }

    public List<Condition> conditions(Muscle muscle) {
        return of(conditions, muscle.name());
    }

    public List<Condition> feltAt(String place) {
        return of(feltAt, place);
    }

    public List<Variant> variants(Nerve nerve) {
        return of(variants, Kind.NERVE + nerve.name());
    }

    public List<Variant> variants(Muscle muscle) {
        return of(variants, Kind.MUSCLE + muscle.name());
    }

    /// The muscles whose pain is felt at the place.
    public List<Muscle> referringTo(String place) {
        return of(referring, place);
    }

    public List<Muscle> musclesOf(Nerve root) {
        return of(rootMuscles, NerveTree.rootName(root));
    }

    public List<Area> areasOf(Nerve root) {
        return of(rootAreas, NerveTree.rootName(root));
    }

    /// The skin of peripheral nerves that lies at a place, by the chart.
    public List<Area> skinAt(BodyPlace place) {
        return skinAt.computeIfAbsent(place.name(), _ -> Overlap.areas(atlas, place));
    }

    /// The places where pain is felt that lie at an area, by the chart.
    public List<BodyPlace> placesAt(Area area) {
        return Overlap.places(atlas, area);
    }

    /// All skin whose fibres run in the nerve, its branches' too.
    public List<Area> skin(Nerve nerve) {
        return of(skin, nerve.name());
    }
}
