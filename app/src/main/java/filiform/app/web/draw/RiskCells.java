package filiform.app.web.draw;

import filiform.planning.RiskLimits;
import filiform.planning.RiskMap;
import filiform.planning.reliability.Normal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// A risk map in classes: each way of aiming with its class and the structure that leads there.
final class RiskCells {

    private final RiskMap map;
    private final int[] counted;
    private final List<RiskLimits.Group> groups;
    private final RiskClass.Judged[][] cells;

    /// @param names of the structures that count; the others are left out of sum and lead
    RiskCells(RiskMap map, Set<String> names) {
        this.map = map;
        counted = IntStream.range(0, map.structures().size())
                .filter(i -> names.contains(map.structures().get(i)))
                .toArray();
        groups = IntStream.of(counted).mapToObj(map.groups()::get).toList();
        cells = new RiskClass.Judged[map.rows().size()][map.columns().size()];
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells[row].length; column++) {
                cells[row][column] = judge(row, column);
            }
        }
    }

    private RiskClass.Judged judge(int row, int column) {
        double[] chances = new double[counted.length];
        for (int i = 0; i < chances.length; i++) {
            chances[i] = Normal.below(-map.index().get(counted[i])[row][column]);
        }
        RiskClass.Judged judged = RiskClass.judge(chances, groups, map.limits());
        return new RiskClass.Judged(judged.risk(), counted[judged.leading()]);
    }

    RiskMap map() {
        return map;
    }

    int rows() {
        return cells.length;
    }

    int columns() {
        return map.columns().size();
    }

    RiskClass risk(int row, int column) {
        return cells[row][column].risk();
    }

    /// The leading structure's place in the list; -1 where the risk is in the least class and no name matters.
    int leading(int row, int column) {
        RiskClass.Judged cell = cells[row][column];
        return cell.risk() == RiskClass.TENTH ? -1 : cell.leading();
    }

    String leadingName(int row, int column) {
        return map.structures().get(cells[row][column].leading());
    }

    /// Share of the cells that stay within the accepted chance, 0 to 1.
    double accepted() {
        int count = 0;
        for (RiskClass.Judged[] row : cells) {
            for (RiskClass.Judged cell : row) {
                count += cell.risk().accepted() ? 1 : 0;
            }
        }
        return (double) count / (rows() * columns());
    }

    /// The cell whose middle is nearest to this value of an axis.
    static int nearest(List<Double> axis, double value) {
        int best = 0;
        for (int i = 1; i < axis.size(); i++) {
            if (Math.abs(axis.get(i) - value) < Math.abs(axis.get(best) - value)) {
                best = i;
            }
        }
        return best;
    }
}
