package filiform.planning;

import filiform.planning.reliability.Grid;
import java.util.List;
import java.util.stream.IntStream;

/// Computes a risk map: each structure's reliability index on a coarse grid of ways to aim, and in between by a smooth
/// surface. Only what sets a depth limit is mapped.
final class RiskMapping {

    /// Degrees to each side of the planned tilt.
    private static final double TILT = 40;
    /// Degrees from the perpendicular at most, to either side.
    private static final double FLATTEST = 75;
    /// mm to each side of the planned entry.
    private static final double ENTRY = 20;

    private final Question question;
    private final Insertion insertion;
    private final List<Judged> judged;
    private final RiskMap.Kind kind;

    RiskMapping(Question question, PlanningKnowledge knowledge, RiskMap.Kind kind) {
        this.question = question;
        this.kind = kind;
        judged = AnyContact.critical(Judged.of(question, knowledge));
        insertion = Insertion.of(question, knowledge, question.judgedDepth());
    }

    /// @param nodes of the picture a side, 4 to 256
    /// @param computed of the grid a side, at most `nodes`, 3 or more
    RiskMap map(int nodes, int computed) {
        List<Double> columns = axis(nodes, from(true), to(true));
        List<Double> rows = axis(nodes, from(false), to(false));
        List<double[][]> index = judged.parallelStream()
                .map(each -> new Grid(surface(each, computed)).enlarged(nodes))
                .toList();
        return new RiskMap(
                kind,
                columns,
                rows,
                judged.stream().map(each -> each.structure().name()).toList(),
                index,
                judged.stream()
                        .map(each -> RiskLimits.Group.of(each.structure().kind()))
                        .toList(),
                question.limits());
    }

    private double[][] surface(Judged each, int computed) {
        List<Double> columns = axis(computed, from(true), to(true));
        List<Double> rows = axis(computed, from(false), to(false));
        double[][] index = new double[computed][computed];
        IntStream.range(0, computed).parallel().forEach(row -> {
            var along = new NeighbouringRisk(each);
            for (int column = 0; column < computed; column++) {
                index[row][column] = along.index(at(columns.get(column), rows.get(row)));
            }
        });
        return index;
    }

    /// The needle aimed as the picture's place says.
    private Insertion at(double column, double row) {
        Approach planned = insertion.approach();
        return switch (kind) {
            case ENTRY -> insertion.aimed(new Approach(planned.tilt(), planned.azimuth(), column, row));
            case TILT_AND_DEPTH -> {
                boolean back = column < 0;
                var aimed = new Approach(
                        Math.abs(column),
                        back ? opposite(planned.azimuth()) : planned.azimuth(),
                        planned.x(),
                        planned.y());
                yield insertion.aimed(aimed).to(row, Math.max(row, insertion.deepest()));
            }
        };
    }

    private static double opposite(double azimuth) {
        return azimuth > 0 ? azimuth - 180 : azimuth + 180;
    }

    private double from(boolean column) {
        return switch (kind) {
            case ENTRY ->
                Math.max(
                        -60,
                        (column
                                        ? insertion.approach().x()
                                        : insertion.approach().y())
                                - ENTRY);
            case TILT_AND_DEPTH ->
                column ? Math.max(-FLATTEST, insertion.approach().tilt() - TILT) : 1;
        };
    }

    private double to(boolean column) {
        return switch (kind) {
            case ENTRY ->
                Math.min(
                        60,
                        (column
                                        ? insertion.approach().x()
                                        : insertion.approach().y())
                                + ENTRY);
            case TILT_AND_DEPTH ->
                column
                        ? Math.min(FLATTEST, insertion.approach().tilt() + TILT)
                        : question.technique()
                                .deepest()
                                .orElse(question.needle().length());
        };
    }

    private static List<Double> axis(int nodes, double from, double to) {
        return IntStream.range(0, nodes)
                .mapToObj(i -> from + (to - from) * i / (nodes - 1))
                .toList();
    }
}
