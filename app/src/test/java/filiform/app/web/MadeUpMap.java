package filiform.app.web;

import filiform.planning.RiskLimits;
import filiform.planning.RiskLimits.Group;
import filiform.planning.RiskMap;
import java.util.List;
import java.util.stream.IntStream;

/// A risk map of an artery on the left and a nerve on the right, both nearer to be met the deeper the needle.
final class MadeUpMap {

    static final List<String> NAMES = List.of("superior gluteal artery", "sciatic nerve <i>\"&'");

    private MadeUpMap() {}

    static RiskMap of(RiskMap.Kind kind, int nodes) {
        boolean tilted = kind == RiskMap.Kind.TILT_AND_DEPTH;
        List<Double> columns = axis(nodes, -30, 30);
        List<Double> rows = tilted ? axis(nodes, 1, 50) : axis(nodes, -30, 30);
        return new RiskMap(
                kind,
                columns,
                rows,
                NAMES,
                List.of(index(columns, rows, -12, 38), index(columns, rows, 14, 30)),
                List.of(Group.VESSEL, Group.NERVE),
                new RiskLimits(0.001, 0.01, 0.01));
    }

    private static List<Double> axis(int nodes, double from, double to) {
        return IntStream.range(0, nodes)
                .mapToObj(i -> from + (to - from) * i / (nodes - 1))
                .toList();
    }

    /// Standard deviations of 6 units away from a round structure of radius 9.
    private static double[][] index(List<Double> columns, List<Double> rows, double column, double row) {
        return rows.stream()
                .map(y -> columns.stream()
                        .mapToDouble(x -> (Math.hypot(x - column, y - row) - 9) / 6)
                        .toArray())
                .toArray(double[][]::new);
    }
}
