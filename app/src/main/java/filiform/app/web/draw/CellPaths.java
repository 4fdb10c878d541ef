package filiform.app.web.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/// Outlines of cells of a grid as SVG paths, merged so that they stay short.
///
/// @param left   of the grid, in units of the drawing
/// @param wide   breadth of a cell
/// @param high   height of a cell
record CellPaths(int rows, int columns, double left, double top, double wide, double high) {

    /// A run of cells in one row, grown downwards over rows that have the same run.
    private record Run(int from, int to, int row, int rows) {}

    /// Which cells are meant.
    interface Cells {
        boolean at(int row, int column);
    }

    /// Rectangles that cover just these cells; blank where there are none.
    String covering(Cells cells) {
        var path = new StringBuilder();
        List<Run> open = new ArrayList<>();
        for (int row = 0; row <= rows; row++) {
            var next = new ArrayList<Run>();
            for (Run run : row < rows ? runs(cells, row) : List.<Run>of()) {
                next.add(open.stream()
                        .filter(above -> above.from() == run.from() && above.to() == run.to())
                        .findFirst()
                        .map(above -> new Run(above.from(), above.to(), above.row(), above.rows() + 1))
                        .orElse(run));
            }
            for (Run run : open) {
                if (next.stream().noneMatch(grown -> grown.row() == run.row() && grown.from() == run.from())) {
                    rectangle(path, run);
                }
            }
            open = next;
        }
        return path.toString();
    }

    private List<Run> runs(Cells cells, int row) {
        var runs = new ArrayList<Run>();
        int from = 0;
        while (from < columns) {
            if (!cells.at(row, from)) {
                from++;
                continue;
            }
            int to = from;
            while (to < columns && cells.at(row, to)) {
                to++;
            }
            runs.add(new Run(from, to, row, 1));
            from = to;
        }
        return runs;
    }

    private void rectangle(StringBuilder path, Run run) {
        String breadth = Svg.number((run.to() - run.from()) * wide);
        path.append("M%s %sh%sv%sh-%sz"
                .formatted(
                        Svg.number(left + run.from() * wide),
                        Svg.number(top + run.row() * high),
                        breadth,
                        Svg.number(run.rows() * high),
                        breadth));
    }

    /// Lines between neighbours that differ.
    ///
    /// @param differ of two cells, each as row times columns plus column
    String between(BiPredicate<Integer, Integer> differ) {
        var path = new StringBuilder();
        for (int column = 1; column < columns; column++) {
            int from = 0;
            for (int row = 0; row <= rows; row++) {
                int here = row * columns + column;
                if (row == rows || !differ.test(here - 1, here)) {
                    if (row > from) {
                        path.append("M%s %sv%s"
                                .formatted(
                                        Svg.number(left + column * wide),
                                        Svg.number(top + from * high),
                                        Svg.number((row - from) * high)));
                    }
                    from = row + 1;
                }
            }
        }
        for (int row = 1; row < rows; row++) {
            int from = 0;
            for (int column = 0; column <= columns; column++) {
                int here = row * columns + column;
                if (column == columns || !differ.test(here - columns, here)) {
                    if (column > from) {
                        path.append("M%s %sh%s"
                                .formatted(
                                        Svg.number(left + from * wide),
                                        Svg.number(top + row * high),
                                        Svg.number((column - from) * wide)));
                    }
                    from = column + 1;
                }
            }
        }
        return path.toString();
    }
}
