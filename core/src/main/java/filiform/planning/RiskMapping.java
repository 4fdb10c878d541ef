package filiform.planning;

import filiform.planning.reliability.Exchangeable;
import filiform.planning.reliability.Grid;
import filiform.planning.reliability.Normal;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/// Computes a risk map: each structure's reliability index on a coarse grid of ways to aim, and in between by a smooth
/// surface. Only what sets a depth limit is mapped.
final class RiskMapping {

    /// Degrees to each side of the planned tilt.
    private static final double TILT = 40;
    /// Degrees from the perpendicular at most, to either side.
    private static final double FLATTEST = 80;
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
    /// @param fine  false for a first picture
    RiskMap map(int nodes, boolean fine) {
        List<double[][]> index = judged.parallelStream()
                .map(each -> capped(new Grid(surface(each, fine)).enlarged(nodes, nodes)))
                .toList();
        return new RiskMap(
                kind,
                axis(nodes, from(true), to(true)),
                axis(nodes, from(false), to(false)),
                judged.stream().map(each -> each.structure().name()).toList(),
                index,
                judged.stream()
                        .map(each -> RiskLimits.Group.of(each.structure().kind()))
                        .toList(),
                question.limits());
    }

    /// The chance of one pass on a grid, carried to all passes by the share of errors that they have in common; that
    /// changes slowly and is computed at few places. Along the depth the index changes fastest.
    private double[][] surface(Judged each, boolean fine) {
        boolean deep = kind == RiskMap.Kind.TILT_AND_DEPTH;
        int rows = fine ? (deep ? 33 : 13) : (deep ? 13 : 7);
        int columns = fine ? (deep ? 9 : 13) : 7;
        double[][] surface = grid(rows, columns, each, NeighbouringRisk::single);
        double[][] shared = new Grid(shared(each, fine)).enlarged(rows, columns);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                surface[row][column] = index(Exchangeable.any(
                        surface[row][column], insertion.passes().count(), Math.clamp(shared[row][column], 0, 1)));
            }
        }
        return surface;
    }

    /// The smooth surface may swing past the ends of the scale.
    private static double[][] capped(double[][] index) {
        for (double[] row : index) {
            Arrays.setAll(row, column -> Math.clamp(row[column], -RiskMap.FAR, RiskMap.FAR));
        }
        return index;
    }

    private static double index(double chance) {
        return chance < 1e-9
                ? RiskMap.FAR
                : Math.clamp(-Normal.quantile(Math.min(chance, 1 - 1e-9)), -RiskMap.FAR, RiskMap.FAR);
    }

    /// The share at a few places; where it cannot be told, the least of the others, which gives
    /// the highest chance.
    private double[][] shared(Judged each, boolean fine) {
        double[][] shared = insertion.passes().count() == 1
                ? new double[2][2]
                : grid(fine ? 5 : 3, fine ? 3 : 2, each, (along, there) -> shared(each, along, there));
        double least = Arrays.stream(shared)
                .flatMapToDouble(Arrays::stream)
                .filter(value -> !Double.isNaN(value))
                .min()
                .orElse(0);
        for (double[] row : shared) {
            for (int i = 0; i < row.length; i++) {
                row[i] = Double.isNaN(row[i]) ? least : row[i];
            }
        }
        return shared;
    }

    private static double shared(Judged each, NeighbouringRisk along, Insertion there) {
        return Exchangeable.shared(
                along.single(there),
                ContactRisk.value(each, there),
                there.passes().count());
    }

    /// A value at each place of a grid; a row is walked along, the rows at once.
    private double[][] grid(int down, int across, Judged each, ToDoubleBiFunction<NeighbouringRisk, Insertion> value) {
        List<Double> columns = axis(across, from(true), to(true));
        List<Double> rows = axis(down, from(false), to(false));
        double[][] values = new double[down][across];
        IntStream.range(0, down).parallel().forEach(row -> {
            var along = new NeighbouringRisk(each);
            for (int column = 0; column < across; column++) {
                values[row][column] = value.applyAsDouble(along, at(columns.get(column), rows.get(row)));
            }
        });
        return values;
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
