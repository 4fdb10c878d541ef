package filiform.app.web.draw;

import filiform.planning.RiskMap;
import java.util.List;

/// A risk map in classes: each way of aiming with its class and the structure that leads there.
final class RiskCells {

    private final RiskMap map;
    private final Cell[][] cells;

    /// @param leading the structure's place in the map's list
    private record Cell(RiskClass risk, int leading) {}

    RiskCells(RiskMap map) {
        this.map = map;
        cells = new Cell[map.rows().size()][map.columns().size()];
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells[row].length; column++) {
                cells[row][column] = new Cell(RiskClass.of(map.timesAccepted(row, column)), map.leading(row, column));
            }
        }
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
        Cell cell = cells[row][column];
        return cell.risk() == RiskClass.TENTH ? -1 : cell.leading();
    }

    String leadingName(int row, int column) {
        return map.structures().get(cells[row][column].leading());
    }

    /// Share of the cells that stay within the accepted chance, 0 to 1.
    double accepted() {
        int count = 0;
        for (Cell[] row : cells) {
            for (Cell cell : row) {
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
