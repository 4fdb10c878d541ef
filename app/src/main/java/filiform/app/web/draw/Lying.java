package filiform.app.web.draw;

import filiform.atlas.Figure;
import filiform.atlas.Names;
import filiform.atlas.Site;
import filiform.atlas.Structure;
import filiform.planning.Question;
import java.util.Comparator;
import java.util.List;

/// Where a structure lies in the drawing, as planning counts it for this patient.
///
/// @param depths each source's depth that may hold, the shallowest first: it is the one that decides
/// @param across mm from the entry along y, on average; 0 for a sheet
/// @param spread one standard deviation of that, between people and unknown together
/// @param wide   half the breadth that the needle's plane cuts out of it, mm
/// @param high   half its height, mm
record Lying(Structure structure, List<Spread> depths, double across, double spread, double wide, double high) {

    /// A depth with its standard deviation, in mm.
    record Spread(double mean, double sd) {}

    /// A tube that runs almost in the plane is cut lengthwise; it is drawn no longer than this many times its breadth.
    private static final double LONGEST_CUT = 5;

    static List<Lying> of(Question question) {
        return question.view().structures().stream()
                .map(structure -> of(structure, question))
                .toList();
    }

    private static Lying of(Structure structure, Question question) {
        List<Spread> depths = depths(structure, question);
        return switch (structure.shape()) {
            case Structure.Shape.Sheet _ -> new Lying(structure, depths, 0, 0, 0, 0);
            case Structure.Shape.Solid solid ->
                new Lying(
                        structure,
                        depths,
                        solid.offset().mean(),
                        Math.hypot(solid.offset().sd(), solid.offset().error()),
                        solid.halfY(),
                        solid.halfZ());
            case Structure.Shape.Winding winding ->
                new Lying(
                        structure,
                        depths,
                        winding.aside().mean(),
                        Math.hypot(winding.aside().sd(), winding.aside().error()),
                        Math.max(winding.radius().mean(), 0.2),
                        Math.max(winding.radius().mean(), 0.2));
            case Structure.Shape.Tube tube -> {
                double radius = Math.max(tube.radius().mean(), 0.2);
                double slant = Math.abs(Math.cos(Math.toRadians(tube.direction())));
                yield new Lying(
                        structure,
                        depths,
                        tube.offset().mean(),
                        Math.hypot(tube.offset().sd(), tube.offset().error()),
                        radius / Math.max(slant, 1 / LONGEST_CUT),
                        radius);
            }
        };
    }

    private static List<Spread> depths(Structure structure, Question question) {
        for (var measured : question.measured().entrySet()) {
            if (Names.fold(measured.getKey()).equals(Names.fold(structure.name()))) {
                return List.of(new Spread(
                        measured.getValue().depth(), measured.getValue().error()));
            }
        }
        List<Figure> shifts =
                structure.kind() == Structure.Kind.PLEURA ? posture(question).depthShift() : List.of();
        return structure.depthsFor(question.person()).stream()
                .map(Structure.Depth::figure)
                .flatMap(depth -> shifts.isEmpty()
                        ? List.of(spread(depth, 0, 0)).stream()
                        : shifts.stream()
                                .map(shift -> spread(depth, shift.mean(), Math.hypot(shift.sd(), shift.error()))))
                .sorted(Comparator.comparingDouble(Spread::mean))
                .toList();
    }

    private static Spread spread(Figure depth, double shift, double shiftSd) {
        return new Spread(depth.mean() + shift, Math.hypot(Math.hypot(depth.sd(), depth.error()), shiftSd));
    }

    private static Site.Posture posture(Question question) {
        return question.site().postures().stream()
                .filter(posture -> Names.fold(posture.name()).equals(Names.fold(question.posture())))
                .findFirst()
                .orElse(question.site().postures().getFirst());
    }

    Spread deciding() {
        return depths.getFirst();
    }

    boolean sheet() {
        return structure.shape() instanceof Structure.Shape.Sheet;
    }

    boolean bone() {
        return structure.kind() == Structure.Kind.BONE;
    }

    String css() {
        return structure.kind().words();
    }
}
