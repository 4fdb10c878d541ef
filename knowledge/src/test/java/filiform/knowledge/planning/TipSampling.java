package filiform.knowledge.planning;

import filiform.atlas.Figure;
import filiform.atlas.Structure;
import filiform.atlas.Technique;
import filiform.measure.Interval;
import filiform.planning.Bending;
import filiform.planning.PlacementErrors;
import filiform.planning.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/// Needles drawn one by one over the figures that the planner uses, without any of its mathematics: one pass, the
/// handle as the stop, bending as a straight shaft that points astray. What the figures leave unknown is drawn outside,
/// people and hands inside.
final class TipSampling {

    private static final int UNKNOWNS = 200;
    private static final int NEEDLES = 500;
    /// Rounds of needles for the best estimate.
    private static final int CENTRAL = 20;
    private static final int ALONG = 200;

    private final Question question;
    private final PlacementErrors errors;
    private final Bending bending;
    private final double build;
    private final SplittableRandom random = new SplittableRandom(20);

    TipSampling(Question question) {
        if (question.passes().orElseThrow() != 1) {
            throw new IllegalArgumentException("One pass is drawn, %s were asked.".formatted(question.passes()));
        }
        this.question = question;
        this.errors = StudyQuestion.KNOWLEDGE.planning().errors(question.guidance());
        this.bending = StudyQuestion.KNOWLEDGE.planning().bending();
        this.build = StudyQuestion.build(question.person());
    }

    /// What is not known of the figures in one outer draw, standard normal.
    private record Unknown(double entry, double tilt, double depth, Shift structure, Shift aside, double radius) {
        static final Unknown NOTHING = new Unknown(0, 0, 0, Shift.NONE, Shift.NONE, 0);
    }

    /// Of a mean and of its spread.
    private record Shift(double mean, double spread) {
        static final Shift NONE = new Shift(0, 0);
    }

    /// A needle in the frame of the site, mm.
    private record Drawn(Point entry, Point tip) {}

    /// The chance that the tip comes to the near face of the target or beyond it.
    Interval reachesTarget() {
        Technique.Target.Layer layer = layer();
        return range(unknown -> mean(unknown, needle -> {
            double near = face(layer.from(), unknown.structure());
            return needle.tip().z() >= near ? 1 : 0;
        }));
    }

    /// The best estimate that the tip ends between the faces of the target.
    double inTarget() {
        Technique.Target.Layer layer = layer();
        return central(needle -> {
            double near = face(layer.from(), Shift.NONE);
            double far = face(layer.to(), Shift.NONE);
            return needle.tip().z() >= near && needle.tip().z() < far ? 1 : 0;
        });
    }

    /// The best estimate that the shaft touches the structure at the likeliest of the depths that fit.
    double touches(Structure structure) {
        double shaft = question.needle().diameter() / 2;
        return StudyQuestion.judgedDepths(structure, question).stream()
                .mapToDouble(depth ->
                        central(needle -> distance(structure, depth, Unknown.NOTHING, needle, true) <= shaft ? 1 : 0))
                .max()
                .orElseThrow();
    }

    private Technique.Target.Layer layer() {
        if (question.view().target() instanceof Technique.Target.Layer layer) {
            return layer;
        }
        throw new IllegalArgumentException(
                "%s has no layer.".formatted(question.site().name()));
    }

    /// The mean distance to the structure's surface, 0 inside it; the nearest of the depths that fit the person, and
    /// the range over all of them.
    Interval distance(Structure structure, boolean wholeShaft) {
        var each = new ArrayList<Interval>();
        for (Figure depth : StudyQuestion.judgedDepths(structure, question)) {
            each.add(
                    range(unknown -> mean(unknown, needle -> distance(structure, depth, unknown, needle, wholeShaft))));
        }
        return new Interval(
                each.stream().mapToDouble(Interval::value).min().orElseThrow(),
                each.stream().mapToDouble(Interval::low).min().orElseThrow(),
                each.stream().mapToDouble(Interval::high).max().orElseThrow());
    }

    private double central(ToDoubleFunction<Drawn> value) {
        return central(unknown -> mean(unknown, value), CENTRAL);
    }

    private static double central(ToDoubleFunction<Unknown> value, int rounds) {
        double sum = 0;
        for (int i = 0; i < rounds; i++) {
            sum += value.applyAsDouble(Unknown.NOTHING);
        }
        return sum / rounds;
    }

    private Interval range(ToDoubleFunction<Unknown> value) {
        double best = central(value, CENTRAL);
        double[] values = new double[UNKNOWNS];
        Arrays.setAll(
                values,
                _ -> value.applyAsDouble(new Unknown(normal(), normal(), normal(), shift(), shift(), normal())));
        Arrays.sort(values);
        double low = values[UNKNOWNS / 20];
        double high = values[UNKNOWNS - 1 - UNKNOWNS / 20];
        return new Interval(best, Math.min(low, best), Math.max(high, best));
    }

    private double mean(Unknown unknown, ToDoubleFunction<Drawn> value) {
        double sum = 0;
        for (int i = 0; i < NEEDLES; i++) {
            sum += value.applyAsDouble(needle(unknown));
        }
        return sum / NEEDLES;
    }

    private Drawn needle(Unknown unknown) {
        double tilt = Math.toRadians(question.approach().tilt());
        double azimuth = Math.toRadians(question.approach().azimuth());
        double planned = question.depth().orElseThrow();
        double entrySd = scaled(errors.entrySd(), unknown.entry());
        double tiltSd = Math.toRadians(scaled(errors.tiltSd(), unknown.tilt()));
        double full = errors.fullDepth().mean();
        double depthSd = scaled(errors.depthSd(), unknown.depth()) * (full <= 0 ? 1 : Math.min(1, planned / full));
        double direction = Math.hypot(tiltSd, bend(planned, unknown.tilt()));
        double a = direction * normal();
        double b = direction * normal();
        double inserted =
                Math.clamp(planned + depthSd * normal(), 0, question.needle().length());
        double scale = inserted / Math.sqrt(1 + a * a + b * b);
        double along = Math.sin(tilt) + a * Math.cos(tilt);
        double x = along * Math.cos(azimuth) - b * Math.sin(azimuth);
        double y = along * Math.sin(azimuth) + b * Math.cos(azimuth);
        double z = Math.cos(tilt) - a * Math.sin(tilt);
        var entry = new Point(
                question.approach().x() + entrySd * normal(),
                question.approach().y() + entrySd * normal(),
                0);
        return new Drawn(entry, new Point(entry.x() + scale * x, entry.y() + scale * y, scale * z));
    }

    private double distance(Structure structure, Figure depth, Unknown unknown, Drawn needle, boolean wholeShaft) {
        double least = build
                * structure.least().stream().mapToDouble(Figure::mean).max().orElse(0);
        double z = drawn(depth, unknown.structure());
        return switch (structure.shape()) {
            case Structure.Shape.Sheet _ ->
                Math.max(0, Math.max(least, z) - needle.tip().z());
            case Structure.Shape.Tube tube -> {
                double radius = radius(tube.radius(), unknown);
                double turn = Math.toRadians(tube.direction());
                double deep = Math.max(least + middle(tube.radius(), unknown), z);
                double aside = drawn(tube.offset(), unknown.aside());
                double x = -aside * Math.sin(turn);
                double y = aside * Math.cos(turn);
                List<Point> line =
                        List.of(new Point(x, y, deep), new Point(x + Math.cos(turn), y + Math.sin(turn), deep));
                yield toSurface(line, radius, needle, wholeShaft);
            }
            case Structure.Shape.Winding winding -> {
                double radius = radius(winding.radius(), unknown);
                double deep = Math.max(least + middle(winding.radius(), unknown), z);
                yield toSurface(
                        shifted(winding, deep, drawn(winding.aside(), unknown.aside())), radius, needle, wholeShaft);
            }
            case Structure.Shape.Solid _ -> throw new IllegalArgumentException("No study measured to an organ.");
        };
    }

    private static List<Point> shifted(Structure.Shape.Winding winding, double deep, double aside) {
        var first = winding.places().getFirst();
        var last = winding.places().getLast();
        double dx = last.x() - first.x();
        double dy = last.y() - first.y();
        double length = Math.max(1e-9, Math.hypot(dx, dy));
        return winding.places().stream()
                .map(place -> new Point(
                        place.x() - aside * dy / length, place.y() + aside * dx / length, deep + place.deeper()))
                .toList();
    }

    private static double toSurface(List<Point> line, double radius, Drawn needle, boolean wholeShaft) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = wholeShaft ? 0 : ALONG; i <= ALONG; i++) {
            Point point = needle.entry().towards(needle.tip(), (double) i / ALONG);
            nearest = Math.min(nearest, point.distance(line));
        }
        return Math.max(0, nearest - radius);
    }

    /// Of the drift's formula: with the square of the length inserted, with the whole shaft's length, and with a power
    /// of how much thinner it is than the one measured; as a tangent.
    private double bend(double inserted, double unknown) {
        if (inserted == 0) {
            return 0;
        }
        double thinner = bending.atDiameter() / question.needle().diameter();
        double part = inserted / bending.atLength();
        double drift = bending.drift().mean()
                * part
                * part
                * (question.needle().length() / bending.atLength())
                * Math.pow(thinner, bending.power().mean());
        double relative = Math.hypot(
                Math.min(0.7, bending.drift().error() / bending.drift().mean()),
                bending.power().error() * Math.abs(Math.log(thinner)));
        return drift * Math.exp(Math.min(0.7, relative) * unknown) / inserted;
    }

    private static double middle(Figure radius, Unknown unknown) {
        return Math.max(0.1, radius.mean() + radius.error() * unknown.radius());
    }

    /// Lognormal between people.
    private double radius(Figure radius, Unknown unknown) {
        double mean = middle(radius, unknown);
        double variance = Math.log1p(Math.pow(radius.sd() / mean, 2));
        return mean * Math.exp(Math.sqrt(variance) * normal() - variance / 2);
    }

    /// A face of the target, nearer in a slim person.
    private double face(Figure figure, Shift unknown) {
        return build * (figure.mean() + figure.error() * unknown.mean() + figure.sd() * normal());
    }

    /// The spread of a sample is known to about 1 in the root of twice its size.
    private double drawn(Figure figure, Shift unknown) {
        int people = figure.people() > 1 ? figure.people() : 10;
        double sd = figure.sd() * Math.exp(unknown.spread() / Math.sqrt(2.0 * (people - 1)));
        return figure.mean() + figure.error() * unknown.mean() + sd * normal();
    }

    private Shift shift() {
        return new Shift(normal(), normal());
    }

    private static double scaled(Figure figure, double unknown) {
        double spread = Math.hypot(figure.sd(), figure.error());
        return figure.mean() == 0 ? 0 : figure.mean() * Math.exp(Math.min(spread / figure.mean(), 0.7) * unknown);
    }

    private double normal() {
        return random.nextGaussian();
    }
}
