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
/// @param cut    what the drawing's plane cuts out of it
record Lying(Structure structure, List<Spread> depths, Cut cut) {

    /// A depth with its standard deviation, in mm.
    record Spread(double mean, double sd) {}

    static List<Lying> of(Question question) {
        return question.view().structures().stream()
                .map(structure -> of(structure, question))
                .toList();
    }

    private static Lying of(Structure structure, Question question) {
        List<Spread> known = depths(structure, question);
        Cut cut = Cut.of(structure.shape(), known.getFirst().mean(), question);
        List<Spread> depths = known.stream()
                .map(depth -> new Spread(depth.mean() + cut.deeper(), depth.sd()))
                .toList();
        return new Lying(structure, depths, cut);
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

    /// mm from the entry along y, on average; 0 for a sheet.
    double across() {
        return cut.across();
    }

    /// One standard deviation of that, between people and unknown together.
    double spread() {
        return cut.spread();
    }

    /// Half the breadth that is cut, mm.
    double wide() {
        return cut.wide();
    }

    /// Half the height that is cut, mm.
    double high() {
        return cut.high();
    }

    /// How far along the limb from the drawing's plane the place that is drawn lies, mm; 0 where the plane cuts it.
    double off() {
        return Math.abs(cut.off());
    }

    /// The depth of the middle of what is cut: a solid's depth is that of its near face.
    double middle(Spread depth) {
        return structure.shape() instanceof Structure.Shape.Solid ? depth.mean() + high() : depth.mean();
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
