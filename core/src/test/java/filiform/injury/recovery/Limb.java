package filiform.injury.recovery;

import filiform.atlas.Area;
import filiform.atlas.Atlas;
import filiform.atlas.Basis;
import filiform.atlas.Branch;
import filiform.atlas.Figure;
import filiform.atlas.Grade;
import filiform.atlas.Muscle;
import filiform.atlas.Nerve;
import filiform.atlas.Source;
import filiform.injury.Examination;
import filiform.injury.Finding;
import filiform.injury.Finding.ConductionResult;
import filiform.injury.Finding.Place;
import filiform.injury.Localisation;
import filiform.injury.Mrc;
import filiform.injury.Observed;
import filiform.injury.Sensation;
import filiform.measure.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// A made-up limb, and findings on it in few words. Each piece of nerve is 50 mm long, each muscle 20 mm away.
///
/// ```
/// R1 root ── long nerve: near one, [gate], far one, far two, far three ── skin nerve: hand patch
/// R2 root ── other nerve: other muscle, other patch
/// ```
final class Limb {

    static final Basis BASIS = new Basis(
            Grade.ASSUMED, List.of(new Source("made-up", "A made-up source.", "", "project", "full text")), "");
    static final Finding.Sign TENSE = new Finding.Sign("tense limb", "", true, List.of());
    static final Finding.Sign DROP = new Finding.Sign("hand drop", "hand lift", false, List.of());
    static final Atlas ATLAS = Atlas.of(
            List.of(
                    new Nerve(
                            "R1 root",
                            Nerve.Kind.ROOT,
                            List.of(),
                            List.of(point("foramen"), point("out", new Branch.ToNerve("long nerve", BASIS))),
                            lengths(1)),
                    new Nerve(
                            "R2 root",
                            Nerve.Kind.ROOT,
                            List.of(),
                            List.of(point("foramen"), point("out", new Branch.ToNerve("other nerve", BASIS))),
                            lengths(1)),
                    new Nerve(
                            "long nerve",
                            Nerve.Kind.NERVE,
                            List.of(),
                            List.of(
                                    point("start"),
                                    point("branch to near one", gives("near one")),
                                    point("gate"),
                                    point("branch to far one", gives("far one")),
                                    point("branch to far two", gives("far two")),
                                    point(
                                            "branch to far three",
                                            gives("far three"),
                                            new Branch.ToNerve("skin nerve", BASIS))),
                            lengths(5)),
                    new Nerve(
                            "skin nerve",
                            Nerve.Kind.NERVE,
                            List.of(),
                            List.of(point("leaving"), point("in the skin", new Branch.ToArea("hand patch", 1, BASIS))),
                            lengths(1)),
                    new Nerve(
                            "other nerve",
                            Nerve.Kind.NERVE,
                            List.of(),
                            List.of(
                                    point("start of the other"),
                                    point("end", gives("other muscle"), new Branch.ToArea("other patch", 1, BASIS))),
                            lengths(1))),
            List.of(
                    muscle("near one", "R1", "elbow push"),
                    muscle("far one", "R1", "hand lift"),
                    muscle("far two", "R1", "hand lift"),
                    muscle("far three", "R1", "thumb lift"),
                    muscle("other muscle", "R2", "other pull")),
            List.of(area("hand patch", "R1"), area("other patch", "R2")),
            List.of());
    static final Finding.ReflexArc REFLEX =
            new Finding.ReflexArc("far reflex", ATLAS.muscles().get("far one"), List.of());
    static final Assess ASSESS = new Assess(ATLAS, List.of(REFLEX), Known.RECOVERY);
    /// The day of the injury: all beyond the gate is lost.
    static final List<Observed> FIRST_DAY = day(
            0,
            List.of(
                    power("near one", Mrc.M5),
                    power("far one", Mrc.M0),
                    power("far two", Mrc.M0),
                    power("far three", Mrc.M0),
                    touch("hand patch", Sensation.ABSENT)));

    private Limb() {}

    private static List<Figure> lengths(int count) {
        return java.util.Collections.nCopies(count, figure(50));
    }

    static Figure figure(double mean) {
        return new Figure(mean, 0, 0, 5, BASIS);
    }

    private static Nerve.Point point(String name, Branch... branches) {
        return new Nerve.Point(name, List.of(branches));
    }

    private static Branch gives(String muscle) {
        return new Branch.ToMuscle(muscle, 1, figure(20), BASIS);
    }

    private static Muscle muscle(String name, String root, String action) {
        return new Muscle(
                name,
                List.of(),
                "limb",
                Map.of(root, 1.0),
                BASIS,
                List.of(new Muscle.Action(action, true)),
                BASIS,
                List.of(),
                "");
    }

    private static Area area(String name, String root) {
        return new Area(
                name,
                List.of(),
                "limb",
                Area.Kind.TERRITORY,
                true,
                Map.of(root, 1.0),
                BASIS,
                "",
                List.of(),
                "not drawn");
    }

    /// Where localisation would put the lesion: beyond this point of the long nerve, on this side.
    static Localisation at(String from, Side side) {
        var segments = ATLAS.tree().segments();
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i).nerve().equals("long nerve")
                    && segments.get(i).from().equals(from)) {
                return found(i, side, 0.9);
            }
        }
        throw new IllegalArgumentException("The long nerve has no segment from " + from);
    }

    private static Localisation found(int segment, Side side, double probability) {
        var place = ATLAS.tree().segments().get(segment);
        return new Localisation(
                List.of(new Localisation.NerveChance(place.nerve(), Nerve.Kind.NERVE, side, probability)),
                List.of(new Localisation.SegmentChance(
                        segment, place.nerve(), "", place.from(), place.to(), "complete", side, probability)),
                new Localisation.Level(place.nerve(), side, place.from(), place.to(), probability),
                List.of(new Localisation.RivalChance("soreness", 1 - probability, "look again")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /// The same with a rival that outweighs the lesion.
    static Localisation rivalLeads() {
        return found(2, Side.UNSAID, 0.2);
    }

    static Assessment assess(List<Observed> findings, Told told) {
        return assess(findings, told, "gate");
    }

    static Assessment assess(List<Observed> findings, Told told, String from) {
        return ASSESS.assess(new Examination(findings, Side.UNSAID, List.of()), at(from, Side.UNSAID), told);
    }

    static Assessment after(Observed... more) {
        return assess(and(FIRST_DAY, more), Told.NOTHING);
    }

    static Observed of(Finding finding) {
        return new Observed(finding, Side.UNSAID, OptionalInt.empty(), finding.toString());
    }

    static Observed power(String muscle, Mrc mrc) {
        return of(new Finding.Power(ATLAS.muscles().get(muscle), mrc));
    }

    static Observed touch(String area, Sensation sensation) {
        return of(new Finding.Feeling(ATLAS.areas().get(area), sensation));
    }

    static Observed emg(String muscle, boolean denervation) {
        return of(new Finding.Electromyography(ATLAS.muscles().get(muscle), denervation));
    }

    static Observed ncs(String nerve, String point, ConductionResult result) {
        return of(new Finding.Conduction(new Place(nerve, point), result));
    }

    static Observed tinel(String nerve, String point) {
        return of(new Finding.Tinel(new Place(nerve, point), true));
    }

    static Observed sign(Finding.Sign sign) {
        return of(new Finding.NamedSign(sign, true));
    }

    static Observed day(int day, Observed observed) {
        return new Observed(observed.finding(), observed.side(), OptionalInt.of(day), observed.text());
    }

    static List<Observed> day(int day, List<Observed> findings) {
        return findings.stream().map(observed -> day(day, observed)).toList();
    }

    static List<Observed> on(Side side, List<Observed> findings) {
        return findings.stream()
                .map(observed -> new Observed(observed.finding(), side, observed.day(), observed.text()))
                .toList();
    }

    static List<Observed> and(List<Observed> findings, Observed... more) {
        var all = new ArrayList<>(findings);
        all.addAll(Arrays.asList(more));
        return all;
    }

    static double neurapraxia(Assessment assessment) {
        return chance(assessment, Seddon.NEURAPRAXIA);
    }

    static double chance(Assessment assessment, Seddon wanted) {
        return ((Grading.Graded) assessment.grading())
                .grades().stream()
                        .filter(chance -> chance.grade() == wanted)
                        .mapToDouble(Grading.GradeChance::probability)
                        .sum();
    }
}
