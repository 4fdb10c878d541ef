package filiform.injury;

import filiform.atlas.Atlas;
import filiform.atlas.Branch;
import filiform.atlas.Chart;
import filiform.atlas.Fascicle;
import filiform.atlas.Nerve;
import filiform.atlas.Variant;
import filiform.atlas.Variant.Detour;
import filiform.atlas.Variant.Shift;
import filiform.atlas.Variant.Spot;
import filiform.injury.Finding.ReflexArc;
import filiform.injury.Finding.Sign;
import filiform.injury.LocalisationKnowledge.Reach;
import filiform.injury.LocalisationKnowledge.Rival;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The made-up limb with everything that bends the way of fibres: a cord, two nerves that share a plexus and a nerve of
/// the skin, bundles, detours of which two touch one muscle, shifts of two plexuses; signs and rivals of every kind.
///
/// ```
/// cord ── R1, R2 ── union ─┬─ long nerve: near one, near two, [gate], far one, far two, far three ─┬─ skin nerve
///      └─ R3, R4, R5       └─ twin nerve: near two, [bend] ────────────────────────────────────────┘
/// ```
final class Crossed {

    static final Atlas ATLAS = Atlas.of(
            nerves(),
            Fixture.MUSCLES,
            Fixture.AREAS,
            List.of(),
            List.of(),
            variants(),
            List.of(),
            new Chart(List.of()));
    static final LocalisationKnowledge KNOWLEDGE = knowledge();

    private Crossed() {}

    private static List<Nerve> nerves() {
        var all = new ArrayList<Nerve>();
        all.add(Fixture.nerve(
                "cord",
                Nerve.Kind.CORD,
                Fixture.point("top"),
                Fixture.point("first level", Fixture.to("R1 root"), Fixture.to("R2 root")),
                Fixture.point("second level", Fixture.to("R3 root"), Fixture.to("R4 root"), Fixture.to("R5 root"))));
        all.add(root("R1", "union"));
        all.add(Fixture.nerve(
                "R2 root",
                Nerve.Kind.ROOT,
                Fixture.point("foramen"),
                Fixture.point("beyond the foramen"),
                Fixture.point("leaves the spine", Fixture.to("union"))));
        all.add(root("R3", "side nerve"));
        all.add(root("R4", "back nerve"));
        all.add(root("R5", "back nerve"));
        all.add(Fixture.nerve(
                "union",
                Nerve.Kind.PLEXUS,
                Fixture.point("joining"),
                Fixture.point("end of the union", Fixture.to("long nerve"), Fixture.to("twin nerve"))));
        all.add(longNerve());
        all.add(Fixture.nerve(
                "twin nerve",
                Nerve.Kind.NERVE,
                Fixture.point("start of the twin"),
                Fixture.point("branch of the twin", gives("near two", 0.4)),
                Fixture.point("bend"),
                Fixture.point("end of the twin", Fixture.to("skin nerve"))));
        for (String name : List.of("skin nerve", "side nerve", "back nerve")) {
            all.add(Fixture.ATLAS.nerves().get(name));
        }
        return all;
    }

    private static Nerve longNerve() {
        Nerve usual = Fixture.ATLAS.nerves().get("long nerve");
        return new Nerve(
                usual.name(),
                usual.kind(),
                usual.synonyms(),
                usual.points().stream()
                        .map(point -> point.name().equals("branch to near two")
                                ? Fixture.point(
                                        point.name(),
                                        gives("near two", 0.6),
                                        new Branch.ToArea("arm patch", 1, Fixture.BASIS))
                                : point)
                        .toList(),
                usual.lengths(),
                usual.met(),
                List.of(
                        bundle("deep bundle", "gate", List.of("skin nerve"), List.of("far three"), List.of()),
                        bundle("skin bundle", "start", List.of("skin nerve"), List.of(), List.of("arm patch"))));
    }

    private static Fascicle bundle(
            String name, String from, List<String> nerves, List<String> muscles, List<String> areas) {
        return new Fascicle(name, from, "branch to far two", nerves, muscles, areas, Fixture.BASIS);
    }

    private static Nerve root(String name, String into) {
        return Fixture.nerve(
                name + " root",
                Nerve.Kind.ROOT,
                Fixture.point("foramen"),
                Fixture.point("leaves the spine", Fixture.to(into)));
    }

    private static Branch gives(String muscle, double share) {
        return new Branch.ToMuscle(muscle, share, Fixture.figure(20), Fixture.BASIS);
    }

    private static List<Variant> variants() {
        Spot bend = new Spot("twin nerve", "bend");
        return List.of(
                variant("high crossing", 0.3, detour(0.5, bend, "gate", "far two", "far three", "hand patch")),
                variant("low crossing", 0.2, detour(0.4, bend, "branch to far one", "far two")),
                variant(
                        "crossing of the skin",
                        0.6,
                        new Detour(
                                List.of("hand patch"),
                                0.3,
                                new Spot("side nerve", "end"),
                                new Spot("skin nerve", "leaving"),
                                Fixture.BASIS)),
                shifted(
                        "postfixed",
                        0.1,
                        new Shift(List.of("R1 root", "R2 root"), List.of("R2 root", "R3 root"), 0.5, Fixture.BASIS)),
                shifted(
                        "prefixed",
                        0.15,
                        new Shift(List.of("R2 root", "R3 root"), List.of("R1 root", "R2 root"), 0.3, Fixture.BASIS)),
                shifted(
                        "low plexus moved",
                        0.2,
                        new Shift(List.of("R4 root"), List.of("R5 root"), 0.4, Fixture.BASIS)));
    }

    private static Detour detour(double share, Spot runsIn, String joins, String... targets) {
        return new Detour(List.of(targets), share, runsIn, new Spot("long nerve", joins), Fixture.BASIS);
    }

    private static Variant variant(String name, double frequency, Detour detour) {
        return new Variant(name, List.of(), List.of(), List.of(), share(frequency), "", "", List.of(detour), List.of());
    }

    private static Variant shifted(String name, double frequency, Shift shift) {
        return new Variant(name, List.of(), List.of(), List.of(), share(frequency), "", "", List.of(), List.of(shift));
    }

    private static filiform.atlas.Figure share(double mean) {
        return new filiform.atlas.Figure(mean, 0, 0, 0.1, Fixture.BASIS);
    }

    private static LocalisationKnowledge knowledge() {
        LocalisationKnowledge plain = Numbers.LOCALISATION;
        var prior = new LocalisationKnowledge.PriorWeights(
                Map.of(
                        Nerve.Kind.NERVE, 1.0,
                        Nerve.Kind.ROOT, 0.8,
                        Nerve.Kind.PLEXUS, 0.4,
                        Nerve.Kind.CORD, 0.1),
                Map.of("long nerve", 1.7),
                0.15,
                0.05,
                0.5,
                1.0,
                0.3,
                0.01);
        return new LocalisationKnowledge(
                plain.chances(),
                plain.extents(),
                prior,
                plain.assistantWeight(),
                plain.overlap(),
                List.of(
                        rival("soreness", 0.25, 0, false, Reach.NEEDLED_MUSCLES),
                        rival("pressure", 0.7, 0.6, false, Reach.NERVES_NEAR_NEEDLE),
                        rival("torn tendon", 0.9, 0, false, Reach.MOVEMENTS),
                        rival("brain disease", 0.5, 0.2, true, Reach.LIMB),
                        rival(Numbers.SILENT, -1, -1, false, Reach.LIMB)),
                signs(),
                List.of(
                        Numbers.REFLEX,
                        new ReflexArc(
                                "double reflex",
                                List.of(
                                        Fixture.ATLAS.muscles().get("near two"),
                                        Fixture.ATLAS.muscles().get("far two")),
                                List.of())),
                plain.basis());
    }

    private static Rival rival(String name, double motor, double sensory, boolean centre, Reach reach) {
        double brisk = centre ? 0.6 : 0.02;
        List<String> actions = reach == Reach.MOVEMENTS ? List.of("hand lift", "side pull") : List.of();
        return new Rival(name, motor, sensory, brisk, 0.1, 0.3, centre, reach, actions, 1, "look again", Fixture.BASIS);
    }

    private static List<Sign> signs() {
        return List.of(
                Numbers.HAND_DROP,
                Numbers.TENSE_LIMB,
                sign(
                        "weak grip",
                        new Tells.Loss(
                                List.of(new Tells.Mover("hand lift", "", 1), new Tells.Mover("", "far three", 0.5)),
                                false)),
                sign(
                        "tap at the gate",
                        new Tells.At(
                                List.of(
                                        new Tells.Spot("long nerve", "gate", "branch to far two"),
                                        new Tells.Spot("R2 root", "", "")),
                                0.6,
                                0.1)),
                sign("scissor step", new Tells.Centre(0.5, 0.03)));
    }

    private static Sign sign(String name, Tells tells) {
        return new Sign(name, tells, false, List.of());
    }
}
