package filiform.app.web.draw;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Connected areas of a risk map in which one structure leads.
final class Regions {

    private static final int[][] NEIGHBOURS = {{0, 1}, {1, 0}, {0, -1}, {-1, 0}};

    private Regions() {}

    /// One area.
    ///
    /// @param structure its place in the map's list
    /// @param cells     how many
    /// @param row       of the cell in it that has most room round it
    /// @param column    of that cell
    record Region(int structure, int cells, int row, int column) {}

    /// The areas of at least this share of the map, 0 to 1, the largest first.
    static List<Region> of(RiskCells cells, double share) {
        boolean[][] seen = new boolean[cells.rows()][cells.columns()];
        var regions = new ArrayList<Region>();
        for (int row = 0; row < cells.rows(); row++) {
            for (int column = 0; column < cells.columns(); column++) {
                if (!seen[row][column] && cells.leading(row, column) >= 0) {
                    Region region = grow(cells, seen, row, column);
                    if (region.cells() >= share * cells.rows() * cells.columns()) {
                        regions.add(region);
                    }
                }
            }
        }
        regions.sort((one, other) -> Integer.compare(other.cells(), one.cells()));
        return regions;
    }

    private static Region grow(RiskCells cells, boolean[][] seen, int row, int column) {
        int structure = cells.leading(row, column);
        var members = new ArrayList<int[]>();
        Deque<int[]> open = new ArrayDeque<>();
        open.push(new int[] {row, column});
        seen[row][column] = true;
        while (!open.isEmpty()) {
            int[] cell = open.pop();
            members.add(cell);
            for (int[] step : NEIGHBOURS) {
                int r = cell[0] + step[0];
                int c = cell[1] + step[1];
                if (r >= 0
                        && c >= 0
                        && r < cells.rows()
                        && c < cells.columns()
                        && !seen[r][c]
                        && cells.leading(r, c) == structure) {
                    seen[r][c] = true;
                    open.push(new int[] {r, c});
                }
            }
        }
        return roomiest(cells, structure, members);
    }

    private static Region roomiest(RiskCells cells, int structure, List<int[]> members) {
        int best = -1;
        int[] at = members.getFirst();
        for (int[] cell : members) {
            int room = room(cells, structure, cell[0], cell[1]);
            if (room > best) {
                best = room;
                at = cell;
            }
        }
        return new Region(structure, members.size(), at[0], at[1]);
    }

    /// How far the structure leads to both sides, up and down: a name is broad, so breadth counts.
    private static int room(RiskCells cells, int structure, int row, int column) {
        int aside = Math.min(reach(cells, structure, row, column, 0, 1), reach(cells, structure, row, column, 0, -1));
        int upright = Math.min(reach(cells, structure, row, column, 1, 0), reach(cells, structure, row, column, -1, 0));
        return Math.min(aside, 3 * upright);
    }

    private static int reach(RiskCells cells, int structure, int row, int column, int down, int right) {
        int count = 0;
        int r = row + down;
        int c = column + right;
        while (r >= 0 && c >= 0 && r < cells.rows() && c < cells.columns() && cells.leading(r, c) == structure) {
            count++;
            r += down;
            c += right;
        }
        return count;
    }
}
