package filiform.injury;

import filiform.atlas.Area;
import filiform.atlas.Atlas;
import filiform.atlas.Basis;
import filiform.atlas.Branch;
import filiform.atlas.Figure;
import filiform.atlas.Grade;
import filiform.atlas.Muscle;
import filiform.atlas.Nerve;
import filiform.atlas.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A made-up limb. The long nerve gives two muscles, then a landmark, then three muscles and a nerve of the skin; two
/// other nerves of other roots each give one muscle and one area.
///
/// ```
/// R1 ─┐
///     ├─ union ── long nerve: near one, near two, [gate], far one, far two, far three ── skin nerve: hand patch
/// R2 ─┘              └─ arm patch
/// R3 ── side nerve: side muscle, side patch        R4 ── back nerve: back muscle, back patch
/// ```
final class Fixture {

    static final Basis BASIS = new Basis(
            Grade.ASSUMED, List.of(new Source("made-up", "A made-up source.", "", "project", "full text")), "");
    static final Map<String, Double> TWO_ROOTS = Map.of("R1", 0.6, "R2", 0.4);
    static final List<Muscle> MUSCLES = List.of(
            muscle("near one", TWO_ROOTS, "elbow push", true),
            muscle("near two", TWO_ROOTS, "elbow push", false),
            muscle("far one", TWO_ROOTS, "hand lift", true),
            muscle("far two", TWO_ROOTS, "hand lift", false),
            muscle("far three", Map.of("R1", 1.0), "thumb lift", true),
            muscle("side muscle", Map.of("R3", 1.0), "side pull", true),
            muscle("back muscle", Map.of("R4", 1.0), "back pull", true));
    static final List<Area> AREAS = List.of(
            area("arm patch", Map.of("R1", 1.0)),
            area("hand patch", TWO_ROOTS),
            area("side patch", Map.of("R3", 1.0)),
            area("back patch", Map.of("R4", 1.0)));
    static final Atlas ATLAS = Atlas.of(nerves(), MUSCLES, AREAS, List.of());

    private Fixture() {}

    private static List<Nerve> nerves() {
        var all = new ArrayList<Nerve>();
        all.add(root("R1", "union"));
        all.add(root("R2", "union"));
        all.add(root("R3", "side nerve"));
        all.add(root("R4", "back nerve"));
        all.add(nerve("union", Nerve.Kind.PLEXUS, point("joining"), point("end of the union", to("long nerve"))));
        all.add(nerve(
                "long nerve",
                Nerve.Kind.NERVE,
                point("start"),
                point("branch to near one", gives("near one")),
                point("branch to near two", gives("near two"), new Branch.ToArea("arm patch", 1, BASIS)),
                point("gate"),
                point("branch to far one", gives("far one")),
                point("branch to far two", gives("far two")),
                point("branch to far three", gives("far three"), to("skin nerve"))));
        all.add(nerve(
                "skin nerve",
                Nerve.Kind.NERVE,
                point("leaving"),
                point("end in the skin", new Branch.ToArea("hand patch", 1, BASIS))));
        all.add(nerve(
                "side nerve",
                Nerve.Kind.NERVE,
                point("start of the side nerve"),
                point("end", gives("side muscle"), new Branch.ToArea("side patch", 1, BASIS))));
        all.add(nerve(
                "back nerve",
                Nerve.Kind.NERVE,
                point("start of the back nerve"),
                point("end", gives("back muscle"), new Branch.ToArea("back patch", 1, BASIS))));
        return all;
    }

    private static Nerve root(String name, String into) {
        return nerve(name + " root", Nerve.Kind.ROOT, point("foramen"), point("leaves the spine", to(into)));
    }

    /// Each piece is 50 mm long.
    static Nerve nerve(String name, Nerve.Kind kind, Nerve.Point... points) {
        var lengths = new ArrayList<Figure>();
        for (int i = 1; i < points.length; i++) {
            lengths.add(figure(50));
        }
        return new Nerve(name, kind, List.of(), List.of(points), lengths);
    }

    static Nerve.Point point(String name, Branch... branches) {
        return new Nerve.Point(name, List.of(branches));
    }

    static Branch to(String nerve) {
        return new Branch.ToNerve(nerve, BASIS);
    }

    /// All of the muscle, 20 mm away.
    static Branch gives(String muscle) {
        return new Branch.ToMuscle(muscle, 1, figure(20), BASIS);
    }

    static Figure figure(double mean) {
        return new Figure(mean, 0, 0, 5, BASIS);
    }

    static Muscle muscle(String name, Map<String, Double> roots, String action, boolean prime) {
        return new Muscle(
                name, List.of(), "limb", roots, BASIS, List.of(new Muscle.Action(action, prime)), BASIS, List.of(), "");
    }

    static Area area(String name, Map<String, Double> roots) {
        return new Area(name, List.of(), "limb", Area.Kind.TERRITORY, true, roots, BASIS, "", List.of(), "not drawn");
    }

    /// The index of the segment of the nerve that starts at the point.
    static int segment(String nerve, String from) {
        for (int i = 0; i < ATLAS.tree().segments().size(); i++) {
            var segment = ATLAS.tree().segments().get(i);
            if (segment.nerve().equals(nerve) && segment.from().equals(from)) {
                return i;
            }
        }
        throw new IllegalArgumentException("No segment of the %s starts at '%s'.".formatted(nerve, from));
    }
}
