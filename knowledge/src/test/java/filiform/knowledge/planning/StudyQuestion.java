package filiform.knowledge.planning;

import com.fasterxml.jackson.databind.JsonNode;
import filiform.atlas.Figure;
import filiform.atlas.Site;
import filiform.atlas.Structure;
import filiform.atlas.Technique;
import filiform.knowledge.Knowledge;
import filiform.measure.Person;
import filiform.measure.Sex;
import filiform.measure.Side;
import filiform.planning.Approach;
import filiform.planning.BodySize;
import filiform.planning.Guidance;
import filiform.planning.Needle;
import filiform.planning.Planner;
import filiform.planning.Question;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// The question of ours that stands for what a study did at one site.
final class StudyQuestion {

    static final Knowledge KNOWLEDGE = Knowledge.load();
    static final Planner PLANNER = new Planner(KNOWLEDGE.planning());

    private StudyQuestion() {}

    static Question of(NeedleStudy.Outcome outcome, String site) {
        JsonNode node = outcome.question();
        Site place = KNOWLEDGE.atlas().sites().get(site);
        Technique technique = technique(place, node.path("technique").asText(""));
        Approach approach = approach(technique, node.path("approach"));
        Person person = person(node.path("person"));
        var needle = new Needle(
                node.path("needle").path("diameter").asDouble(0.3),
                node.path("needle").path("length").asDouble(50));
        return new Question(
                place,
                technique,
                approach,
                Side.RIGHT,
                needle,
                OptionalDouble.of(depth(node.path("depth_mm"), technique, approach, needle, person)),
                person,
                Guidance.valueOf(node.path("guidance").asText("palpation").toUpperCase(Locale.ROOT)),
                node.path("posture").asText(""),
                OptionalInt.of(node.path("passes").asInt(1)),
                Map.of(),
                KNOWLEDGE.planning().riskLimits(),
                Optional.empty());
    }

    /// By touch, once, the usual way, in a person of unknown build; `depth` in mm.
    static Question of(Needle needle, double depth, Site site) {
        return new Question(
                site,
                site.usual(),
                Approach.of(site.usual()),
                Side.RIGHT,
                needle,
                OptionalDouble.of(depth),
                Person.UNKNOWN,
                Guidance.PALPATION,
                "",
                OptionalInt.of(1),
                Map.of(),
                KNOWLEDGE.planning().riskLimits(),
                Optional.empty());
    }

    /// The depths that the planner judges, with build and posture counted in.
    static List<Figure> judgedDepths(Structure structure, Question question) {
        return PLANNER.contacts(question).stream()
                .filter(contact -> contact.structure().equals(structure))
                .findFirst()
                .orElseThrow()
                .depths();
    }

    /// The judged structures of the question's view that the study looked at.
    static List<Structure> structures(NeedleStudy.Outcome outcome, Question question) {
        List<Structure> judged = question.view().structures().stream()
                .filter(each -> each.kind().judged())
                .toList();
        return outcome.structures().equals(List.of("all"))
                ? judged
                : outcome.structures().stream()
                        .map(name -> judged.stream()
                                .filter(each -> each.name().equals(name))
                                .findFirst()
                                .orElseThrow(() -> new IllegalArgumentException("No '%s' at %s."
                                        .formatted(name, question.site().name()))))
                        .toList();
    }

    private static Technique technique(Site site, String name) {
        return name.isEmpty()
                ? site.usual()
                : site.techniques().stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("No '%s' at %s.".formatted(name, site.name())));
    }

    private static Approach approach(Technique technique, JsonNode node) {
        Approach usual = Approach.of(technique);
        return node.isMissingNode()
                ? usual
                : new Approach(
                        node.required("tilt").asDouble(),
                        node.required("azimuth").asDouble(),
                        0,
                        0);
    }

    /// The same way in where nothing but these structures lies.
    static Question only(List<Structure> structures, Question question) {
        Technique all = question.technique();
        Technique.View view = all.view();
        var few = new Technique(
                all.name(),
                all.depth(),
                all.grip(),
                all.tilt(),
                all.azimuth(),
                all.passes(),
                all.deepest(),
                all.speed(),
                all.dwell(),
                all.needle(),
                new Technique.View(
                        view.entry(),
                        view.frame(),
                        view.bodyDepth(),
                        view.target(),
                        view.publishedLimits(),
                        structures.stream().map(StudyQuestion::counted).toList()),
                all.basis());
        Site site = question.site();
        return new Question(
                new Site(
                        site.name(),
                        site.synonyms(),
                        site.region(),
                        site.also(),
                        site.muscles(),
                        site.postures(),
                        List.of(few),
                        site.advice(),
                        site.gaps()),
                few,
                question.approach(),
                question.side(),
                question.needle(),
                question.depth(),
                question.person(),
                question.guidance(),
                question.posture(),
                question.passes(),
                question.measured(),
                question.limits(),
                question.stimulation());
    }

    /// A study counts what lies just under the skin like anything else.
    private static Structure counted(Structure each) {
        return new Structure(each.name(), each.kind(), false, each.shape(), each.depths(), each.least(), each.course());
    }

    /// By which body size brings nearer what no source gives for this build: see [BodySize]. No study tells girths.
    static double build(Person person) {
        BodySize size = KNOWLEDGE.planning().bodySize();
        double below = Math.max(0, size.referenceBmi() - person.bmi().orElse(size.unknownBmi()));
        return 1 - size.nearer().mean() * below;
    }

    /// As told; else along the shaft to the middle of the target layer as the planner takes it for this person, as far
    /// as the needle is long.
    private static double depth(JsonNode told, Technique technique, Approach approach, Needle needle, Person person) {
        if (told.isNumber()) {
            return told.asDouble();
        }
        return switch (technique.view().target()) {
            case Technique.Target.NotKnown _ -> needle.length();
            case Technique.Target.Layer layer ->
                Math.min(
                        needle.length(),
                        build(person)
                                * (layer.from().mean() + layer.to().mean())
                                / 2
                                / StrictMath.cos(Math.toRadians(approach.tilt())));
        };
    }

    private static Person person(JsonNode node) {
        return new Person(
                Sex.UNKNOWN,
                node.has("bmi") ? OptionalDouble.of(node.path("bmi").asDouble()) : OptionalDouble.empty(),
                OptionalInt.empty());
    }
}
