package filiform.app.web.draw;

import filiform.app.contract.Common;
import filiform.planning.RiskMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A risk map as a sentence and a small table.
final class MapWords {

    private static final int SAMPLES = 5;

    private final RiskCells cells;
    private final Optional<HeatMap.Now> now;

    MapWords(RiskCells cells, Optional<HeatMap.Now> now) {
        this.cells = cells;
        this.now = now;
    }

    private boolean tilted() {
        return cells.map().kind() == RiskMap.Kind.TILT_AND_DEPTH;
    }

    String sentence() {
        String what = tilted() ? "ways of leaning and pushing in" : "entry points";
        double accepted = cells.accepted();
        String share;
        if (accepted == 1) {
            share = "All %s that are shown stay within the accepted chance.".formatted(what);
        } else if (accepted == 0) {
            share = "None of the %s that are shown stays within the accepted chance.".formatted(what);
        } else {
            share = "%d of 100 %s that are shown stay within the accepted chance."
                    .formatted(Math.clamp(Math.round(100 * accepted), 1, 99), what);
        }
        return now.map(at -> share + " " + here(at)).orElse(share);
    }

    private String here(HeatMap.Now at) {
        int row = RiskCells.nearest(cells.map().rows(), at.row());
        int column = RiskCells.nearest(cells.map().columns(), at.column());
        return "Where the needle is now: " + cell(row, column) + ".";
    }

    private String cell(int row, int column) {
        RiskClass risk = cells.risk(row, column);
        return risk == RiskClass.TENTH
                ? risk.words()
                : risk.words() + ", most by the " + cells.leadingName(row, column);
    }

    List<String> heads() {
        if (tilted()) {
            return List.of("Tilt", "Accepted chance first passed at", "By");
        }
        var heads = new ArrayList<>(List.of("Across"));
        samples(cells.map().columns())
                .forEach(column -> heads.add(
                        "%s mm along".formatted(plain(cells.map().columns().get(column)))));
        return heads;
    }

    List<List<String>> rows() {
        return tilted()
                ? samples(cells.map().columns()).map(this::atTilt).toList()
                : samples(cells.map().rows()).map(this::acrossAt).toList();
    }

    private List<String> atTilt(int column) {
        String tilt = plain(cells.map().columns().get(column)) + "°";
        for (int row = 0; row < cells.rows(); row++) {
            if (!cells.risk(row, column).accepted()) {
                String depth = "%s mm".formatted(plain(cells.map().rows().get(row)));
                return List.of(
                        tilt, row == 0 ? "the first depth shown, " + depth : depth, cells.leadingName(row, column));
            }
        }
        return List.of(tilt, "no depth shown", "");
    }

    private List<String> acrossAt(int row) {
        var line = new ArrayList<>(
                List.of("%s mm".formatted(plain(cells.map().rows().get(row)))));
        samples(cells.map().columns()).forEach(column -> line.add(cell(row, column)));
        return line;
    }

    private static String plain(double value) {
        String text = Common.plain(Math.rint(Math.abs(value) * 10) / 10);
        return value < 0 && !text.equals("0") ? "\u2212" + text : text;
    }

    private static java.util.stream.Stream<Integer> samples(List<Double> axis) {
        int last = axis.size() - 1;
        return IntStream.range(0, SAMPLES)
                .mapToObj(i -> Math.toIntExact(Math.round((double) last * i / (SAMPLES - 1))))
                .distinct();
    }
}
