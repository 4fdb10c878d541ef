package filiform.planning;

import filiform.atlas.Site;
import filiform.atlas.Technique;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Other ways to needle the same muscle: postures, directions, techniques and sites. None is judged
/// here.
final class Ways {

    /// Degrees by which a direction is turned.
    private static final double TURN = 15;
    /// Degrees from the perpendicular beyond which a direction is not turned: what is named lies along the technique's
    /// own.
    private static final double STEEP = 30;
    /// A part of the direction along one axis smaller than this is not told.
    private static final double SLIGHT = 0.38;

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

    /// Empty for other places and postures where something was measured: it holds only as it was measured.
    List<Way> list() {
        var ways = new ArrayList<Way>();
        double depth = question.judgedDepth();
        if (knowledge.bodySize().limbs().contains(question.site().region())
                && question.approach().tilt() <= STEEP) {
            directions(ways, depth);
        }
        if (!question.measured().isEmpty()) {
            return ways;
        }
        for (Site.Posture posture : question.site().postures()) {
            if (!posture.equals(FittingDepths.posture(question))) {
                ways.add(new Way(
                        "posture",
                        "Position the patient otherwise: %s.".formatted(posture.name()),
                        asked(question.site(), question.technique(), question.approach(), posture.name()),
                        depth,
                        depth));
            }
        }
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
                    asked(question.site(), question.technique(), turned, question.posture()),
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
        String along = Math.abs(x) < SLIGHT ? "" : towards(x, frame.x());
        String across = Math.abs(y) < SLIGHT ? "" : towards(y, frame.y());
        return along.isEmpty() || across.isEmpty() ? along + across : along + " and " + across;
    }

    private static String towards(double part, String axis) {
        String name = axis.split(",", 2)[0].replaceFirst("^towards ", "");
        return (part > 0 ? "towards " : "away from ") + name;
    }

    private void elsewhere(List<Way> ways, Site site, Technique technique) {
        Question other = asked(site, technique, Approach.of(technique), "");
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

    private Question asked(Site site, Technique technique, Approach approach, String posture) {
        return new Question(
                site,
                technique,
                approach,
                question.side(),
                question.needle(),
                OptionalDouble.empty(),
                question.person(),
                question.guidance(),
                posture,
                question.passes(),
                site.equals(question.site()) && technique.equals(question.technique()) ? question.measured() : Map.of(),
                question.limits(),
                Optional.empty());
    }
}
