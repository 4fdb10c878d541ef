package filiform.planning;

import filiform.atlas.Basis;
import filiform.atlas.Figure;
import filiform.atlas.Grade;
import filiform.atlas.Site;
import filiform.atlas.Source;
import filiform.atlas.Structure;
import filiform.atlas.Technique;
import filiform.atlas.When;
import filiform.measure.Person;
import filiform.measure.Side;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// Made-up sites and knowledge, with round numbers.
final class Fixture {

    static final Source SOURCE = new Source("made-up", "A made-up source.", "", "project", "full text");
    static final RiskLimits LIMITS = new RiskLimits(0.001, 0.01, 0.01);

    private Fixture() {}

    static Basis basis(Grade grade) {
        return new Basis(grade, List.of(SOURCE), "");
    }

    static Figure figure(double mean, double sd, double error) {
        return new Figure(mean, sd, 200, error, basis(Grade.MEASURED));
    }

    static Figure assumed(double mean, double sd, double error) {
        return new Figure(mean, sd, 0, error, basis(Grade.ASSUMED));
    }

    static PlacementErrors errors(double entry, double tilt, double depth) {
        return new PlacementErrors(
                figure(entry, 0, entry / 10),
                figure(tilt, 0, tilt / 10),
                figure(depth, 0, depth / 10),
                assumed(0, 0, 1));
    }

    static PlanningKnowledge knowledge(PlacementErrors hand) {
        return new PlanningKnowledge(
                Map.of(
                        Guidance.PALPATION,
                        hand,
                        Guidance.BRACKETING,
                        hand,
                        Guidance.ULTRASOUND,
                        errors(
                                hand.entrySd().mean() / 2,
                                hand.tiltSd().mean() / 2,
                                hand.depthSd().mean() / 2),
                        Guidance.ELECTRICAL_STIMULATION,
                        hand),
                assumed(0.5, 0, 0.2),
                assumed(5, 0, 2.5),
                List.of(13, 15, 25, 30, 40, 50, 60, 75, 100),
                basis(Grade.ASSUMED),
                new Bending(assumed(0, 0, 0), 80, 0.7, assumed(2, 0, 0.5)),
                new BodySize(assumed(0, 0, 0), 22, 18.5, assumed(0.65, 0, 0.1), List.of("arm")),
                List.of(),
                List.of(),
                LIMITS,
                basis(Grade.ASSUMED));
    }

    static PlanningKnowledge knowledge() {
        return knowledge(errors(5, 4, 3));
    }

    static Structure sheet(String name, Structure.Kind kind, Figure... depths) {
        return new Structure(name, kind, new Structure.Shape.Sheet(), anyone(depths), Structure.Course.NONE);
    }

    static Structure tube(String name, Structure.Kind kind, double direction, Figure offset, Figure... depths) {
        var shape = new Structure.Shape.Tube(figure(2, 0.3, 0.2), direction, offset);
        return new Structure(name, kind, shape, anyone(depths), Structure.Course.NONE);
    }

    private static List<Structure.Depth> anyone(Figure... depths) {
        return java.util.Arrays.stream(depths)
                .map(depth -> new Structure.Depth(depth, When.ANYONE))
                .toList();
    }

    static Site site(Structure... structures) {
        return site("arm", 0, List.of(), structures);
    }

    static Site site(String region, double tilt, List<Technique.PublishedLimit> limits, Structure... structures) {
        return new Site(
                "made-up site",
                List.of(),
                region,
                List.of(),
                List.of("made-up muscle"),
                List.of(new Site.Posture("prone", List.of()), new Site.Posture("sitting", List.of(figure(-4, 1, 1)))),
                List.of(technique("perpendicular", tilt, limits, structures)),
                List.of(new Site.Advice("Needle elsewhere.", basis(Grade.ASSUMED))),
                List.of("Nothing was measured."));
    }

    static Technique technique(
            String name, double tilt, List<Technique.PublishedLimit> limits, Structure... structures) {
        var view = new Technique.View(
                "anywhere",
                new Technique.Frame("x", "y", "z"),
                figure(120, 10, 2),
                new Technique.Target.Layer("made-up muscle", figure(10, 3, 1), figure(25, 4, 1)),
                limits,
                List.of(structures));
        return new Technique(
                name,
                Technique.Depth.DEEP,
                Technique.Grip.FLAT,
                tilt,
                90,
                10,
                OptionalDouble.empty(),
                "",
                "",
                List.of(),
                view,
                basis(Grade.ASSUMED));
    }

    static Question question(Site site, double length, double depth, int passes) {
        return new Question(
                site,
                site.usual(),
                Approach.of(site.usual()),
                Side.LEFT,
                new Needle(0.25, length),
                depth < 0 ? OptionalDouble.empty() : OptionalDouble.of(depth),
                Person.UNKNOWN,
                Guidance.PALPATION,
                "",
                OptionalInt.of(passes),
                Map.of(),
                LIMITS,
                Optional.empty());
    }

    static Question with(Question question, Person person) {
        return new Question(
                question.site(),
                question.technique(),
                question.approach(),
                question.side(),
                question.needle(),
                question.depth(),
                person,
                question.guidance(),
                question.posture(),
                question.passes(),
                question.measured(),
                question.limits(),
                question.stimulation());
    }

    static Question measuring(Question question, String structure, double depth, double error) {
        return new Question(
                question.site(),
                question.technique(),
                question.approach(),
                question.side(),
                question.needle(),
                question.depth(),
                question.person(),
                question.guidance(),
                question.posture(),
                question.passes(),
                Map.of(structure, new Question.Measured(depth, error)),
                question.limits(),
                question.stimulation());
    }

    static List<Judged> judged(Question question) {
        return Judged.of(question, knowledge());
    }

    static Plan plan(Question question) {
        return new Planner(knowledge()).plan(question);
    }

    static Contact contact(Question question, String structure) {
        Insertion insertion = Insertion.of(
                question, knowledge(), question.depth().orElse(question.needle().length()));
        return judged(question).stream()
                .filter(judged -> judged.structure().name().equals(structure))
                .map(judged -> ContactRisk.contact(judged, insertion))
                .findFirst()
                .orElseThrow();
    }
}
