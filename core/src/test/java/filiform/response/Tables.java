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
import filiform.measure.Answer;
import filiform.measure.Interval;
import filiform.planning.Chance;
import filiform.planning.Contact;
import filiform.response.Report.Placement;
import filiform.response.StopRule.Handling;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/// Small made-up tables and a made-up limb.
final class Tables {

    static final Basis BASIS = new Basis(
            Grade.ASSUMED, List.of(new Source("made-up", "Made up for this test.", "", "project", "not read")), "");
    static final NeedlePlace ARM = new NeedlePlace(Set.of("arm"), List.of("puller"), Set.of("elbow"));

    private static final StopRule ELECTRIC =
            rule("electric", new Trigger.Feels(Set.of("electric")), Action.STOP, Handling.WITHDRAW);
    private static final StopRule ODD = rule("odd", new Trigger.Feels(Set.of("odd")), Action.PAUSE, Handling.HOLD);
    private static final StopRule WEAK = rule(
            "weak",
            new Trigger.Shows(Set.of("weakness", "twitch beyond the needled muscle"), Set.of()),
            Action.STOP,
            Handling.WITHDRAW);
    private static final StopRule STUCK =
            rule("stuck", new Trigger.Shows(Set.of("stuck"), Set.of()), Action.STOP, Handling.FREE_STUCK);
    private static final StopRule TRAVELS = rule(
            "travels",
            new Trigger.Travels(Set.of(Placement.OUTSIDE, Placement.NOT_KNOWN)),
            Action.STOP,
            Handling.WITHDRAW);
    private static final StopRule GROWS =
            rule("grows", new Trigger.Lasts(Set.of(TimeCourse.GROWS)), Action.STOP, Handling.WITHDRAW);
    private static final StopRule UNTOLD =
            rule("untold", new Trigger.Untold(Trigger.Part.SIGNS), Action.PAUSE, Handling.HOLD);

    static final StopTable STOPS = stops(List.of(ELECTRIC, ODD, WEAK, STUCK, TRAVELS, GROWS, UNTOLD));
    static final StopTable WITHOUT_UNTOLD = stops(List.of(ELECTRIC, ODD, WEAK, STUCK, TRAVELS, GROWS));
    static final Map<String, Answer> WELL = Map.of("numbness before", Answer.NO);
    static final CauseTable CAUSES = causes(List.of(nerve(), twitch()));
    static final CauseTable OTHER_CAUSES = causes(List.of(twitch()));
    static final Atlas ATLAS = atlas();
    static final List<Contact> NEAR = List.of(contact());

    private Tables() {}

    /// A report as most of them are: nothing of direction and muscles, a patient without anything that dulls.
    static Report report(
            NeedlePlace place,
            Set<String> qualities,
            Answer radiates,
            List<String> where,
            OptionalInt intensity,
            Set<String> signs) {
        return new Report(
                place,
                new Felt(
                        qualities,
                        radiates,
                        Direction.NOT_KNOWN,
                        where,
                        intensity,
                        TimeCourse.STAYS,
                        OptionalInt.empty()),
                new Seen(signs, List.of(), List.of()),
                WELL);
    }

    static CauseTable causes(List<Cause> causes) {
        var fit = new Fit(0.8, 0.1, 0.3);
        return new CauseTable(
                causes,
                0.03,
                0.1,
                0.01,
                fit,
                fit,
                fit,
                fit,
                4,
                7,
                10,
                Map.of(Answer.YES, 0.5, Answer.UNKNOWN, 0.1, Answer.NO, 0.0),
                BASIS);
    }

    static StopTable stops(List<StopRule> rules) {
        return new StopTable(
                words(Map.of("none", true, "dull", true, "odd", false, "electric", false)),
                words(Map.of(
                        "none",
                        true,
                        "local twitch",
                        true,
                        "weakness",
                        false,
                        "stuck",
                        false,
                        "twitch beyond the needled muscle",
                        false)),
                new Names<>(List.of(new Dulling("numbness before", List.of(), "Numb before?", "says less.", BASIS))),
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
                        Action.EMERGENCY, List.of()),
                List.of("A twitch proves nothing."),
                Map.of(
                        Reentry.END_THIS_SITE, List.of("End."),
                        Reentry.EXAMINE_FIRST, List.of("Examine."),
                        Reentry.ANOTHER_PATH, List.of("Elsewhere.")));
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
                id.equals("stuck"),
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
                false,
                Map.of(),
                "a nerve",
                Set.of(),
                0.5,
                0,
                picture("electric", "weakness", 0.05, travels(0.3, 0.7), 0.8),
                List.of(),
                BASIS);
    }

    /// A nerve of which "nothing felt" is seldom told.
    static Cause silentNerve() {
        Cause nerve = nerve();
        Picture picture = nerve.picture();
        return new Cause(
                nerve.what(),
                nerve.touches(),
                nerve.motor(),
                nerve.skin(),
                nerve.levels(),
                nerve.structure(),
                nerve.regions(),
                nerve.weight(),
                nerve.alone(),
                new Picture(
                        Map.of("none", 0.01),
                        picture.otherFeels(),
                        picture.shows(),
                        picture.otherShows(),
                        picture.travels(),
                        picture.heads(),
                        picture.lasts(),
                        picture.hurts()),
                nerve.examine(),
                nerve.basis());
    }

    static Cause twitch() {
        return new Cause(
                "twitch",
                Set.of(),
                false,
                false,
                Map.of(),
                "needled muscle",
                Set.of(),
                0.3,
                0,
                picture("dull", "local twitch", 0.01, travels(0.9, 0.1), 0.4),
                List.of(),
                BASIS);
    }

    private static Picture picture(
            String feels, String shows, double other, Map<Placement, Double> travels, double towardsTheEnd) {
        return new Picture(
                Map.of(feels, 0.5, "none", 0.2),
                other,
                Map.of(shows, 0.6),
                other,
                travels,
                Map.of(
                        Direction.TOWARDS_THE_END_OF_THE_LIMB,
                        towardsTheEnd,
                        Direction.TOWARDS_THE_TRUNK,
                        1 - towardsTheEnd),
                Map.of(TimeCourse.STAYS, 0.5),
                Map.of(Strength.MILD, 0.5, Strength.MODERATE, 0.3, Strength.SEVERE, 0.2));
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
