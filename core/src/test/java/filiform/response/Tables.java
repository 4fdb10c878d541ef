package filiform.response;

import filiform.atlas.Area;
import filiform.atlas.Atlas;
import filiform.atlas.Basis;
import filiform.atlas.Branch;
import filiform.atlas.Figure;
import filiform.atlas.Grade;
import filiform.atlas.Muscle;
import filiform.atlas.Names;
import filiform.atlas.Nerve;
import filiform.atlas.Site;
import filiform.atlas.Source;
import filiform.atlas.Structure;
import filiform.atlas.Technique;
import filiform.atlas.When;
import filiform.measure.Interval;
import filiform.planning.Chance;
import filiform.planning.Contact;
import filiform.response.Report.Placement;
import filiform.response.StopRule.Handling;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/// Small made-up tables and a made-up limb.
final class Tables {

    static final Basis BASIS = new Basis(
            Grade.ASSUMED, List.of(new Source("made-up", "Made up for this test.", "", "project", "not read")), "");
    static final NeedlePlace ARM = new NeedlePlace(Set.of("arm"), List.of("puller"), Set.of("elbow"));

    private static final StopRule ELECTRIC =
            rule("electric", new Trigger.Feels(Set.of("electric")), Action.STOP, Handling.WITHDRAW);
    private static final StopRule ODD = rule("odd", new Trigger.Feels(Set.of("odd")), Action.PAUSE, Handling.HOLD);
    private static final StopRule WEAK =
            rule("weak", new Trigger.Shows(Set.of("weakness"), Set.of()), Action.STOP, Handling.WITHDRAW);
    private static final StopRule STUCK =
            rule("stuck", new Trigger.Shows(Set.of("stuck"), Set.of()), Action.STOP, Handling.FREE_STUCK);
    private static final StopRule TRAVELS = rule(
            "travels",
            new Trigger.Travels(Set.of(Placement.OUTSIDE, Placement.NOT_KNOWN)),
            Action.STOP,
            Handling.WITHDRAW);
    private static final StopRule UNTOLD =
            rule("untold", new Trigger.Untold(Trigger.Part.SIGNS), Action.PAUSE, Handling.HOLD);

    static final StopTable STOPS = stops(List.of(ELECTRIC, ODD, WEAK, STUCK, TRAVELS, UNTOLD));
    static final StopTable WITHOUT_UNTOLD = stops(List.of(ELECTRIC, ODD, WEAK, STUCK, TRAVELS));
    static final CauseTable CAUSES = new CauseTable(List.of(nerve(), twitch()), 0.03, 0.1, BASIS);
    static final CauseTable OTHER_CAUSES = new CauseTable(List.of(twitch()), 0.03, 0.1, BASIS);
    static final Atlas ATLAS = atlas();
    static final List<Contact> NEAR = List.of(contact());

    private Tables() {}

    static StopTable stops(List<StopRule> rules) {
        return new StopTable(
                words(Map.of("none", true, "dull", true, "odd", false, "electric", false)),
                words(Map.of("none", true, "local twitch", true, "weakness", false, "stuck", false)),
                Set.of("at the needle", "here"),
                rules,
                Map.of(
                        Handling.GO_ON, List.of("Go on."),
                        Handling.HOLD, List.of("Hold."),
                        Handling.WITHDRAW, List.of("Withdraw."),
                        Handling.WITHDRAW_BENT, List.of("Along the bend."),
                        Handling.FREE_STUCK, List.of("Never force it."),
                        Handling.SECURE_BROKEN, List.of("Keep still.")),
                List.of("Call."),
                Map.of(
                        Action.CONTINUE, List.of(),
                        Action.PAUSE, List.of(),
                        Action.STOP, List.of("Examine."),
                        Action.EMERGENCY, List.of()));
    }

    private static Names<Descriptor> words(Map<String, Boolean> harmless) {
        return new Names<>(harmless.entrySet().stream()
                .map(word -> new Descriptor(word.getKey(), List.of(), word.getValue(), BASIS))
                .toList());
    }

    private static StopRule rule(String id, Trigger trigger, Action action, Handling handling) {
        return new StopRule(
                id,
                trigger,
                action,
                handling,
                "Because.",
                List.of("Step of " + id + "."),
                List.of(),
                true,
                List.of(),
                List.of("Ask " + id + "?"),
                List.of(),
                BASIS);
    }

    private static Cause nerve() {
        return new Cause(
                "nerve touched",
                Set.of(Structure.Kind.NERVE),
                true,
                "a nerve",
                Set.of(),
                0.5,
                Map.of("electric", 0.5),
                0.05,
                Map.of("weakness", 0.5),
                0.05,
                travels(0.3, 0.7),
                BASIS);
    }

    private static Cause twitch() {
        return new Cause(
                "twitch",
                Set.of(),
                false,
                "needled muscle",
                Set.of(),
                0.3,
                Map.of("dull", 0.5),
                0.01,
                Map.of("local twitch", 0.7),
                0.01,
                travels(0.9, 0.1),
                BASIS);
    }

    private static Map<Placement, Double> travels(double stays, double leaves) {
        return Map.of(
                Placement.STAYS,
                stays,
                Placement.INSIDE,
                stays,
                Placement.OUTSIDE,
                leaves,
                Placement.NOT_KNOWN,
                leaves);
    }

    private static Figure figure(double mean) {
        return new Figure(mean, 5, 0, 5, BASIS);
    }

    private static Atlas atlas() {
        var root = new Nerve(
                "C7 root",
                Nerve.Kind.ROOT,
                List.of(),
                List.of(
                        new Nerve.Point("foramen", List.of()),
                        new Nerve.Point("end", List.of(new Branch.ToNerve("great nerve", BASIS)))),
                List.of(figure(10)));
        var nerve = new Nerve(
                "great nerve",
                Nerve.Kind.NERVE,
                List.of(),
                List.of(
                        new Nerve.Point("beginning", List.of()),
                        new Nerve.Point("high branch", List.of(new Branch.ToMuscle("holder", 1, figure(10), BASIS))),
                        new Nerve.Point("groove", List.of()),
                        new Nerve.Point(
                                "end",
                                List.of(
                                        new Branch.ToMuscle("puller", 1, figure(10), BASIS),
                                        new Branch.ToArea("web", 1, BASIS)))),
                List.of(figure(50), figure(50), figure(50)));
        return Atlas.of(
                List.of(root, nerve),
                List.of(
                        muscle("puller", "pulling", List.of("elbow", "back of the arm")),
                        muscle("holder", "holding", List.of("Elbow", "wrist"))),
                List.of(new Area(
                        "web",
                        List.of(),
                        "hand",
                        Area.Kind.TERRITORY,
                        true,
                        Map.of("C7", 1.0),
                        BASIS,
                        "",
                        List.of(),
                        "not drawn")),
                List.of());
    }

    private static Muscle muscle(String name, String action, List<String> referral) {
        return new Muscle(
                name,
                List.of(),
                "arm",
                Map.of("C7", 1.0),
                BASIS,
                List.of(new Muscle.Action(action, true)),
                BASIS,
                referral.isEmpty() ? List.of() : List.of(new Muscle.Referral(referral, BASIS)),
                "");
    }

    private static Structure structure() {
        return new Structure(
                "great nerve",
                Structure.Kind.NERVE,
                new Structure.Shape.Tube(figure(3), 0, figure(0)),
                List.of(new Structure.Depth(figure(25), When.ANYONE)),
                new Structure.Course("great nerve", "groove", "end"));
    }

    private static Contact contact() {
        return new Contact(
                structure(),
                List.of(),
                new Chance(new Interval(0.4, 0.2, 0.6), 0.01, Grade.ASSUMED, Chance.THIN_FLOOR),
                0.3,
                new Contact.DesignPoint(0, 0, 0, 0, 0, "straight ahead"),
                List.of(),
                List.of());
    }

    private static Technique technique() {
        var view = new Technique.View(
                "anywhere",
                new Technique.Frame("distal", "anterior", "medial"),
                figure(90),
                new Technique.Target.NotKnown(),
                List.of(),
                List.of(structure()));
        return new Technique(
                "deep",
                Technique.Depth.DEEP,
                Technique.Grip.FLAT,
                0,
                0,
                10,
                OptionalDouble.empty(),
                "",
                "",
                List.of(),
                view,
                BASIS);
    }

    static Site site(List<String> muscles) {
        return new Site(
                "side of the arm",
                List.of(),
                "arm",
                List.of(),
                muscles,
                List.of(new Site.Posture("supine", List.of())),
                List.of(technique()),
                List.of(),
                List.of());
    }
}
