package filiform.injury;

import filiform.atlas.Nerve;
import filiform.injury.FindingChances.Denervation;
import filiform.injury.FindingChances.Focal;
import filiform.injury.FindingChances.Irritation;
import filiform.injury.LocalisationKnowledge.Extent;
import filiform.injury.LocalisationKnowledge.PriorWeights;
import filiform.injury.LocalisationKnowledge.Rival;
import java.util.List;
import java.util.Map;

/// Made-up numbers for the made-up limb.
final class Numbers {

    static final Finding.ReflexArc REFLEX =
            new Finding.ReflexArc("far reflex", Fixture.ATLAS.muscles().get("far one"), List.of());
    static final Finding.Sign HAND_DROP = new Finding.Sign("hand drop", "hand lift", false, List.of());
    static final Finding.Sign TENSE_LIMB = new Finding.Sign("tense limb", "", true, List.of());
    static final String SILENT = "something else";
    static final LocalisationKnowledge LOCALISATION = localisation();

    private Numbers() {}

    private static LocalisationKnowledge localisation() {
        return new LocalisationKnowledge(
                new FindingChances(
                        table(
                                List.of(0.005, 0.010, 0.020, 0.065, 0.900),
                                List.of(0.050, 0.180, 0.240, 0.380, 0.150),
                                List.of(0.500, 0.280, 0.120, 0.070, 0.030)),
                        table(List.of(0.01, 0.05, 0.94), List.of(0.08, 0.52, 0.40), List.of(0.45, 0.40, 0.15)),
                        table(List.of(0.03, 0.07, 0.90), List.of(0.25, 0.40, 0.35), List.of(0.60, 0.30, 0.10)),
                        0.6,
                        table(List.of(0.01, 0.07, 0.92), List.of(0.05, 0.70, 0.25), List.of(0.50, 0.45, 0.05)),
                        10,
                        new Focal(0.5, 0.1, 0.04),
                        new Focal(0.15, 0.45, 0.92),
                        new Focal(0.7, 0.12, 0.4),
                        new Focal(0.35, 0.35, 0.06),
                        new Denervation(10, 21, 0.65, 0.03, Fixture.BASIS),
                        new Irritation(0.05, 0.5),
                        new Irritation(0.02, 0.45),
                        new FindingChances.FalseSign(0.004, 0.02),
                        new Irritation(0.1, 0.5)),
                List.of(
                        new Extent("complete", 1, 1, 0.4),
                        new Extent("partial", 0.5, 0.5, 0.4),
                        new Extent("motor-only", 1, 0, 0.1),
                        new Extent("sensory-only", 0, 1, 0.1)),
                new PriorWeights(
                        Map.of(Nerve.Kind.NERVE, 1.0, Nerve.Kind.ROOT, 0.8, Nerve.Kind.PLEXUS, 0.4),
                        Map.of(),
                        0.15,
                        0.05,
                        0.5,
                        1.0,
                        0.3,
                        0.01),
                0.35,
                0.7,
                List.of(
                        rival("soreness", 0.25, 0, 0.02, 0.1),
                        rival("brain disease", 0.5, 0.2, 0.6, 0.1),
                        rival(SILENT, -1, -1, 0.25, 0.5)),
                List.of(HAND_DROP, TENSE_LIMB),
                List.of(REFLEX),
                Fixture.BASIS);
    }

    private static LossTable table(List<Double> none, List<Double> half, List<Double> all) {
        return new LossTable(List.of(0.0, 0.5, 1.0), List.of(none, half, all), Fixture.BASIS);
    }

    private static Rival rival(String name, double motor, double sensory, double brisk, double pain) {
        return new Rival(name, motor, sensory, brisk, pain, 1, "look again", Fixture.BASIS);
    }
}
