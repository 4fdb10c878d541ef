package filiform.planning;

import filiform.atlas.Figure;
import filiform.atlas.Grade;
import filiform.atlas.Technique;
import filiform.measure.Interval;
import filiform.planning.reliability.LayerSampling;
import filiform.planning.reliability.Obstacle;
import filiform.planning.reliability.Unknowns;
import java.util.List;

/// The chance that the tip of the first pass ends in the target muscle, taken as a layer that reaches everywhere.
final class Aim {

    private static final int POINTS = 64;
    private static final int COARSE = 16;
    private static final double SELDOM = 0.05;

    private final Question question;
    private final BodySize size;
    private final Insertion insertion;

    Aim(Question question, BodySize size, Insertion insertion) {
        this.question = question;
        this.size = size;
        this.insertion = insertion;
    }

    Plan.Target target(DepthLimit limit) {
        return switch (question.view().target()) {
            case Technique.Target.NotKnown _ ->
                new Plan.Target.NotKnown("No source gives the depth of the target muscle here.");
            case Technique.Target.Layer layer -> atBestDepth(size.nearer(question, layer), limit);
        };
    }

    private Plan.Target atBestDepth(Technique.Target.Layer layer, DepthLimit limit) {
        if (question.depth().isPresent()) {
            return known(layer, question.depth().getAsDouble(), "at the depth asked");
        }
        int deepest = switch (limit) {
            case DepthLimit.At at -> (int) Math.min(at.mm(), question.needle().length());
            case DepthLimit.None _ -> 0;
        };
        if (deepest == 0) {
            return new Plan.Target.NotKnown("No depth was given, and there is no depth limit to choose one within.");
        }
        int best = best(layer, deepest);
        return known(layer, best, "no depth was given: at %d mm, the best within the limit".formatted(best));
    }

    /// The whole millimetre, 1 to the deepest, at which the tip most likely ends in the layer.
    private int best(Technique.Target.Layer layer, int deepest) {
        int best = 1;
        double most = -1;
        for (int depth = 1; depth <= deepest; depth++) {
            double chance = coarse(layer, depth);
            best = chance > most ? depth : best;
            most = Math.max(chance, most);
        }
        return best;
    }

    /// True where a depth within the limit ends in the layer at least once in 20.
    boolean within(int limit) {
        return question.view().target() instanceof Technique.Target.Layer asked
                && reached(size.nearer(question, asked), limit);
    }

    /// Roughly, 0 to 1; not a number where no source gives where the muscle lies.
    double hits(double depth) {
        return question.view().target() instanceof Technique.Target.Layer asked
                ? inside(size.nearer(question, asked), at(depth), new double[Unknowns.SIZE], COARSE)
                : Double.NaN;
    }

    private boolean reached(Technique.Target.Layer layer, int limit) {
        return limit > 0 && coarse(layer, best(layer, limit)) >= SELDOM;
    }

    private double coarse(Technique.Target.Layer layer, int depth) {
        return inside(layer, at(depth), new double[Unknowns.SIZE], COARSE);
    }

    private Insertion at(double depth) {
        return insertion.to(depth, Math.max(depth, insertion.deepest()));
    }

    private Plan.Target known(Technique.Target.Layer layer, double depth, String when) {
        Insertion there = at(depth);
        double value = inside(layer, there, new double[Unknowns.SIZE], POINTS);
        double[] chances = new double[Unknowns.COUNT];
        for (int draw = 0; draw < Unknowns.COUNT; draw++) {
            double[] unknowns = new double[Unknowns.SIZE];
            for (int k = 0; k < Unknowns.SIZE; k++) {
                unknowns[k] = Unknowns.value(draw, k);
            }
            chances[draw] = inside(layer, there, unknowns, COARSE);
        }
        double[] range = Unknowns.range(chances);
        List<Figure> figures = List.of(
                layer.from(),
                layer.to(),
                insertion.errors().tiltSd(),
                insertion.errors().depthSd());
        Grade grade = figures.stream().map(figure -> figure.basis().grade()).reduce(Grade.MEASURED, Grade::orWorse);
        boolean thin = layer.from().thin() || layer.to().thin();
        var chance = new Chance(
                new Interval(value, Math.min(range[0], value), Math.max(range[1], value)),
                0,
                grade,
                thin ? Chance.THIN_FLOOR : Chance.BEST_FLOOR);
        String words = "Chance that the tip ends in %s: %s (%s)."
                .formatted(layer.muscle(), Words.chance(value, chance.floor()), when);
        return new Plan.Target.Known(layer.muscle(), depth, chance, words);
    }

    private static double inside(Technique.Target.Layer layer, Insertion insertion, double[] unknowns, int points) {
        var pose = insertion.pose(unknowns);
        var near = new Obstacle.Sheet(
                layer.from().mean() + layer.from().error() * unknowns[3],
                layer.from().sd());
        var far = new Obstacle.Sheet(
                layer.to().mean() + layer.to().error() * unknowns[5], layer.to().sd());
        return LayerSampling.inside(pose, near, far, points);
    }
}
