package filiform.planning;

import filiform.atlas.Basis;
import filiform.atlas.Figure;
import filiform.atlas.Grade;
import filiform.atlas.Source;
import filiform.atlas.Structure;
import filiform.planning.reliability.Obstacle;
import filiform.planning.reliability.Together;
import filiform.planning.reliability.Unknowns;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// A structure with the depths that fit the person: the patient's own measurement alone, else every fitting source.
///
/// @param factor by which body size brings it nearer, above 0 to 1; 1 where it was measured
/// @param shift  mm by which posture brings it nearer at most, 0 or negative
/// @param shared correlation of its depth with body size, 0 to 1
record Judged(Structure structure, List<Figure> depths, double factor, double shared, double shift) {

    /// A sample this small tells little of its own spread; it is used where the number of people is not known.
    private static final int FEW = 10;

    private static final Source OWN = new Source(
            "patient-measurement", "Measured in this patient by ultrasound, as entered.", "", "patient", "full text");

    static List<Judged> of(Question question, PlanningKnowledge knowledge) {
        double factor = knowledge.bodySize().factor(question);
        double shared = knowledge.bodySize().sharedPart().mean();
        var judged = new ArrayList<Judged>();
        for (Structure structure : question.view().structures()) {
            if (structure.kind().judged()) {
                Question.Measured own = question.measured().get(structure.name());
                judged.add(
                        own == null
                                ? new Judged(
                                        structure,
                                        FittingDepths.of(question, structure, knowledge.bodySize()),
                                        factor,
                                        shared,
                                        FittingDepths.nearer(question, structure))
                                : measured(structure, own, question.approach()));
            }
        }
        return judged;
    }

    /// A measurement was taken in the posture that is needled and in this body: neither is counted again. It is that
    /// under the entry, where a winding course or an organ may be deeper than its depth says.
    private static Judged measured(Structure structure, Question.Measured own, Approach approach) {
        var basis = new Basis(Grade.MEASURED, List.of(OWN), "measured in this patient");
        double depth = own.depth() - UnderTheEntry.deeper(structure.shape(), approach);
        return new Judged(structure, List.of(new Figure(depth, own.error(), 1, 0, basis)), 1, 0, 0);
    }

    /// The random shape at one of the depths.
    ///
    /// @param unknowns standard normal shifts: 3 and 4 of the depth's mean and sd, 5 and 6 of the offset's, 7 of
    /// the radius
    Obstacle obstacle(Figure depth, double[] unknowns) {
        double mean = depth.mean() + depth.error() * unknowns[3];
        double sd = spread(depth, unknowns[4]);
        return switch (structure.shape()) {
            case Structure.Shape.Sheet _ -> new Obstacle.Sheet(mean, sd, least());
            case Structure.Shape.Tube tube ->
                new Obstacle.Tube(
                        mean,
                        sd,
                        tube.offset().mean() + tube.offset().error() * unknowns[5],
                        spread(tube.offset(), unknowns[6]),
                        Math.toRadians(tube.direction()),
                        Math.max(0.1, tube.radius().mean() + tube.radius().error() * unknowns[7]),
                        tube.radius().sd(),
                        least());
            case Structure.Shape.Winding winding ->
                new Obstacle.Winding(
                        mean,
                        sd,
                        winding.places().stream()
                                .map(place -> new Obstacle.Winding.Place(place.x(), place.y(), place.deeper()))
                                .toList(),
                        winding.aside().mean() + winding.aside().error() * unknowns[5],
                        spread(winding.aside(), unknowns[6]),
                        Math.max(0.1, winding.radius().mean() + winding.radius().error() * unknowns[7]),
                        winding.radius().sd(),
                        least());
            case Structure.Shape.Solid solid ->
                new Obstacle.Solid(
                        mean,
                        sd,
                        solid.halfX(),
                        solid.halfY(),
                        solid.halfZ(),
                        solid.x(),
                        solid.offset().mean() + solid.offset().error() * unknowns[5],
                        spread(solid.offset(), unknowns[6]),
                        least());
        };
    }

    /// With what hangs together with other structures, for the chance of touching any.
    ///
    /// @param group its class's place in the count
    Together together(Figure depth, int group) {
        return new Together(obstacle(depth, new double[Unknowns.SIZE]), shared, group);
    }

    /// Nothing lies outside the skin, and some structures lie beneath a layer of known thickness; what was measured in
    /// this patient is not pushed deeper by what holds for others.
    private double least() {
        return measured() ? 0 : publishedLeast();
    }

    private double publishedLeast() {
        double least = structure.least().stream()
                .mapToDouble(figure -> figure.mean() - figure.error())
                .max()
                .orElse(0);
        return Math.max(0, factor * least + shift);
    }

    /// True where the patient's own measurement stands for the published depths.
    boolean measured() {
        return depths.stream().anyMatch(depth -> depth.basis().sources().contains(OWN));
    }

    /// True where the measurement puts the near face nearer to the skin than the layer that covers it for certain.
    boolean measuredNearerThanPublished() {
        double radius = switch (structure.shape()) {
            case Structure.Shape.Sheet _, Structure.Shape.Solid _ -> 0;
            case Structure.Shape.Tube tube -> tube.radius().mean();
            case Structure.Shape.Winding winding -> winding.radius().mean();
        };
        return measured() && !structure.least().isEmpty() && depths.getFirst().mean() - radius < publishedLeast();
    }

    /// The sd of a sample of n is known to about 1 in sqrt(2 (n - 1)).
    private static double spread(Figure figure, double shift) {
        int people = figure.people() > 1 ? figure.people() : FEW;
        return figure.sd() * StrictMath.exp(shift / Math.sqrt(2.0 * (people - 1)));
    }

    Grade grade(Insertion insertion) {
        return figures(insertion).stream().map(figure -> figure.basis().grade()).reduce(Grade.MEASURED, Grade::orWorse);
    }

    List<Source> sources(Insertion insertion) {
        return figures(insertion).stream()
                .map(figure -> figure.basis().sources())
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    double floor(Insertion insertion) {
        return figures(insertion).stream().anyMatch(Figure::thin) ? Chance.THIN_FLOOR : Chance.BEST_FLOOR;
    }

    boolean onlyAssumed() {
        return depths.stream().allMatch(depth -> depth.basis().grade() == Grade.ASSUMED);
    }

    private List<Figure> figures(Insertion insertion) {
        var figures = new ArrayList<>(depths);
        figures.add(insertion.errors().tiltSd());
        figures.add(insertion.errors().depthSd());
        switch (structure.shape()) {
            case Structure.Shape.Sheet _ -> {}
            case Structure.Shape.Tube tube -> figures.addAll(List.of(tube.radius(), tube.offset()));
            case Structure.Shape.Winding winding -> figures.addAll(List.of(winding.radius(), winding.aside()));
            case Structure.Shape.Solid solid -> figures.add(solid.offset());
        }
        if (!(structure.shape() instanceof Structure.Shape.Sheet)) {
            figures.add(insertion.errors().entrySd());
        }
        return figures;
    }
}
