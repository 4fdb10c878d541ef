package filiform.injury;

import filiform.atlas.Atlas;
import filiform.atlas.Grade;
import filiform.atlas.Structure;
import filiform.atlas.When;
import filiform.injury.Finding.ConductionResult;
import filiform.injury.Finding.Place;
import filiform.injury.Hypothesis.Lesion;
import filiform.injury.Hypothesis.Other;
import filiform.measure.Interval;
import filiform.measure.Side;
import filiform.planning.Chance;
import filiform.planning.Contact;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/// Findings in few words, and what the made-up limb's localisation says of them.
final class Exam {

    static final Atlas ATLAS = Fixture.ATLAS;
    static final Localise LOCALISE = new Localise(ATLAS, Numbers.LOCALISATION);
    /// A drop of the hand from a lesion at the gate: near muscles and arm spared, all beyond lost.
    static final List<Observed> AT_THE_GATE = List.of(
            power("near one", Mrc.M5),
            power("near two", Mrc.M5),
            power("far one", Mrc.M0),
            power("far two", Mrc.M1),
            power("far three", Mrc.M0),
            touch("arm patch", Sensation.NORMAL),
            touch("hand patch", Sensation.REDUCED));

    private Exam() {}

    static Observed of(Finding finding) {
        return new Observed(finding, Side.UNSAID, OptionalInt.empty(), finding.toString());
    }

    static Observed power(String muscle, Mrc mrc) {
        return of(new Finding.Power(ATLAS.muscles().get(muscle), mrc));
    }

    static Observed touch(String area, Sensation sensation) {
        return of(new Finding.Feeling(ATLAS.areas().get(area), sensation));
    }

    static Observed needleStudy(String muscle, boolean denervation) {
        return of(new Finding.Electromyography(ATLAS.muscles().get(muscle), denervation));
    }

    static Observed conduction(String nerve, String point, ConductionResult result) {
        return of(new Finding.Conduction(new Place(nerve, point), result));
    }

    static Observed sign(Finding.Sign sign, boolean present) {
        return of(new Finding.NamedSign(sign, present));
    }

    static Observed on(Observed observed, Side side) {
        return new Observed(observed.finding(), side, observed.day(), observed.text());
    }

    static List<Observed> on(List<Observed> findings, Side side) {
        return findings.stream().map(observed -> on(observed, side)).toList();
    }

    static Observed day(int day, Observed observed) {
        return new Observed(observed.finding(), observed.side(), OptionalInt.of(day), observed.text());
    }

    static List<Observed> day(int day, List<Observed> findings) {
        return findings.stream().map(observed -> day(day, observed)).toList();
    }

    static List<Observed> and(List<Observed> findings, Observed... more) {
        return java.util.stream.Stream.concat(findings.stream(), Arrays.stream(more))
                .toList();
    }

    static Examination exam(List<Observed> findings) {
        return new Examination(findings, Side.UNSAID, List.of());
    }

    static Localisation localise(List<Observed> findings) {
        return LOCALISE.localise(exam(findings));
    }

    static double chance(Localisation found, String nerve) {
        return found.nerves().stream()
                .filter(row -> row.nerve().equals(nerve))
                .mapToDouble(Localisation.NerveChance::probability)
                .sum();
    }

    static double rival(Localisation found, String cause) {
        return found.rivals().stream()
                .filter(row -> row.cause().equals(cause))
                .mapToDouble(Localisation.RivalChance::probability)
                .sum();
    }

    /// What is believed, with explanations as plain text, so that two limbs can be compared.
    static String name(Hypothesis hypothesis) {
        return switch (hypothesis) {
            case Lesion(int segment, var extent, Side side) ->
                ATLAS.tree().segments().get(segment).words() + extent + side;
            case Hypothesis.Both(Lesion first, Lesion second) -> name(first) + " and " + name(second);
            case Other(var rival, Side side) -> rival.name() + side;
        };
    }

    /// A needle that may touch one piece of one nerve.
    static Contact contact(String nerve, String from, String to, double chance) {
        var structure = new Structure(
                nerve,
                Structure.Kind.NERVE,
                new Structure.Shape.Tube(Fixture.figure(2), 0, Fixture.figure(0)),
                List.of(new Structure.Depth(Fixture.figure(20), When.ANYONE)),
                new Structure.Course(nerve, from, to));
        return new Contact(
                structure,
                List.of(),
                new Chance(new Interval(chance, chance, chance), 0, Grade.ASSUMED, Chance.THIN_FLOOR),
                1,
                new Contact.DesignPoint(0, 0, 0, 0, 0, ""),
                List.of(),
                List.of());
    }
}
