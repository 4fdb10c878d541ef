package filiform.planning;

import filiform.atlas.Site;
import filiform.atlas.Technique;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// Other ways to needle the same muscle: postures, thicker needles, directions, techniques and sites. None is judged
/// here.
final class Ways {

    /// Degrees by which a direction is turned.
    private static final double TURN = 15;

    /// Another way.
    ///
    /// @param depth where it is judged, mm
    /// @param against what it is compared with, and the depth of that
    record Way(String code, String words, Question other, double depth, double against) {}

    private final Question question;
    private final PlanningKnowledge knowledge;
    private final List<Site> sites;

    Ways(Question question, PlanningKnowledge knowledge, List<Site> sites) {
        this.question = question;
        this.knowledge = knowledge;
        this.sites = sites;
    }

    List<Way> list() {
        var ways = new ArrayList<Way>();
        double depth = question.judgedDepth();
        for (Site.Posture posture : question.site().postures()) {
            if (!posture.equals(FittingDepths.posture(question))) {
                ways.add(new Way(
                        "posture",
                        "Position the patient otherwise: %s.".formatted(posture.name()),
                        asked(question.site(), question.technique(), question.approach(), 0, posture.name()),
                        depth,
                        depth));
            }
        }
        for (double diameter : knowledge.needleDiameters()) {
            if (diameter > question.needle().diameter()) {
                Question other =
                        asked(question.site(), question.technique(), question.approach(), diameter, question.posture());
                String words = "Take a thicker needle, %s: it bends less."
                        .formatted(other.needle().words());
                ways.add(new Way("thicker_needle", words, other, depth, depth));
            }
        }
        directions(ways, depth);
        question.site().techniques().stream()
                .filter(technique -> !technique.equals(question.technique()))
                .forEach(technique -> elsewhere(ways, question.site(), technique));
        String muscle = muscle(question.technique()).orElse("");
        sites.stream()
                .filter(site -> !site.name().equals(question.site().name()))
                .filter(site -> muscle(site.usual()).filter(muscle::equals).isPresent())
                .forEach(site -> elsewhere(ways, site, site.usual()));
        return ways;
    }

    private void directions(List<Way> ways, double depth) {
        Approach now = question.approach();
        for (double azimuth : new double[] {0, 90, 180, 270}) {
            Approach turned = turned(now, azimuth);
            ways.add(new Way(
                    "direction",
                    "Lean the needle %d degrees from the perpendicular, %s."
                            .formatted(Math.round(turned.tilt()), towards(turned)),
                    asked(question.site(), question.technique(), turned, 0, question.posture()),
                    depth,
                    depth));
        }
    }

    /// Turned by a fixed angle towards this azimuth.
    private static Approach turned(Approach now, double azimuth) {
        double x = StrictMath.tan(Math.toRadians(now.tilt())) * StrictMath.cos(Math.toRadians(now.azimuth()));
        double y = StrictMath.tan(Math.toRadians(now.tilt())) * StrictMath.sin(Math.toRadians(now.azimuth()));
        double by = StrictMath.tan(Math.toRadians(TURN));
        x += by * StrictMath.cos(Math.toRadians(azimuth));
        y += by * StrictMath.sin(Math.toRadians(azimuth));
        double tilt = Math.toDegrees(StrictMath.atan(StrictMath.hypot(x, y)));
        return new Approach(Math.min(tilt, 80), Math.toDegrees(StrictMath.atan2(y, x)), now.x(), now.y());
    }

    private String towards(Approach approach) {
        Technique.Frame frame = question.view().frame();
        double x = StrictMath.cos(Math.toRadians(approach.azimuth()));
        double y = StrictMath.sin(Math.toRadians(approach.azimuth()));
        boolean along = Math.abs(x) > Math.abs(y);
        String axis = (along ? frame.x() : frame.y()).split(",", 2)[0];
        return (along ? x : y) > 0 ? "towards %s".formatted(axis) : "away from %s".formatted(axis);
    }

    private void elsewhere(List<Way> ways, Site site, Technique technique) {
        Question other = asked(site, technique, Approach.of(technique), 0, "");
        OptionalDouble here = middle(question);
        OptionalDouble there = middle(other);
        if (here.isPresent() && there.isPresent()) {
            String name = site.equals(question.site())
                    ? technique.name()
                    : "%s (%s)".formatted(site.name(), technique.name());
            String words =
                    "%s: %s. Both judged where the tip reaches the middle of the muscle, by the structures named there."
                            .formatted(
                                    site.equals(question.site()) ? "Use another technique" : "Go in at another site",
                                    name);
            ways.add(new Way(
                    site.equals(question.site()) ? "other_technique" : "other_site",
                    words,
                    other,
                    there.getAsDouble(),
                    here.getAsDouble()));
        }
    }

    /// Shaft length to the middle of the target; none where no source gives it or the needle or technique ends before.
    private OptionalDouble middle(Question asked) {
        if (!(asked.view().target() instanceof Technique.Target.Layer layer)) {
            return OptionalDouble.empty();
        }
        Technique.Target.Layer nearer = knowledge.bodySize().nearer(asked, layer);
        double steep = StrictMath.cos(Math.toRadians(asked.approach().tilt()));
        double depth = (nearer.from().mean() + nearer.to().mean()) / 2 / steep;
        double most =
                Math.min(asked.needle().length(), asked.technique().deepest().orElse(150));
        return depth <= most ? OptionalDouble.of(depth) : OptionalDouble.empty();
    }

    private static Optional<String> muscle(Technique technique) {
        return technique.view().target() instanceof Technique.Target.Layer layer
                ? Optional.of(layer.muscle())
                : Optional.empty();
    }

    private Question asked(Site site, Technique technique, Approach approach, double diameter, String posture) {
        Needle needle = diameter == 0
                ? question.needle()
                : new Needle(diameter, question.needle().length());
        Map<String, Question.Measured> measured = question.measured().entrySet().stream()
                .filter(entry -> technique.view().structures().stream()
                        .anyMatch(structure -> structure.name().equals(entry.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Question(
                site,
                technique,
                approach,
                question.side(),
                needle,
                OptionalDouble.empty(),
                question.person(),
                question.guidance(),
                posture,
                question.passes(),
                measured,
                question.limits(),
                Optional.empty());
    }
}
