package filiform.app.text;

import filiform.app.contract.Common;
import filiform.app.contract.DirectionWords;
import filiform.planning.Plan;
import filiform.planning.RiskMap;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/// A risk map as a small picture of characters, read without colour. Each stands for the worst of its place.
final class MapText {

    private static final int COLUMNS = 24;
    private static final int ROWS = 12;
    private static final double ROUNDING = 1 + 1e-9;

    private final RiskMap map;
    private final Plan plan;
    private final double claimed;

    MapText(RiskMap map, Plan plan) {
        this.map = map;
        this.plan = plan;
        claimed = plan.any().leastShare();
    }

    void write(Lines lines) {
        lines.heading(
                "Map: chance of contact against the accepted one, of the class of structures that is worst there");
        lines.picture(picture());
        axes().forEach(lines::item);
        lines.item(legend());
        lines.item(here());
    }

    private boolean tilted() {
        return map.kind() == RiskMap.Kind.TILT_AND_DEPTH;
    }

    private int nowColumn() {
        var approach = plan.question().approach();
        return nearest(map.columns(), tilted() ? approach.tilt() : approach.x());
    }

    private int nowRow() {
        return nearest(
                map.rows(),
                tilted() ? plan.judgedDepth() : plan.question().approach().y());
    }

    private static int nearest(List<Double> axis, double value) {
        int best = 0;
        for (int i = 1; i < axis.size(); i++) {
            best = Math.abs(axis.get(i) - value) < Math.abs(axis.get(best) - value) ? i : best;
        }
        return best;
    }

    /// Characters stand apart, since they are higher than wide.
    private List<String> picture() {
        var lines = new ArrayList<String>();
        for (int row = 0; row < ROWS; row++) {
            var line = new StringJoiner(" ");
            for (int column = 0; column < COLUMNS; column++) {
                line.add(needle(row, column) ? "+" : String.valueOf(symbol(worst(row, column))));
            }
            double middle = (map.rows().get(first(row, ROWS, map.rows()))
                            + map.rows().get(first(row + 1, ROWS, map.rows()) - 1))
                    / 2;
            lines.add("%4s mm  %s".formatted(Math.round(middle), line));
        }
        return lines;
    }

    private boolean needle(int row, int column) {
        return holds(row, ROWS, map.rows(), nowRow()) && holds(column, COLUMNS, map.columns(), nowColumn());
    }

    private double worst(int row, int column) {
        double worst = 0;
        for (int i = first(row, ROWS, map.rows()); i < first(row + 1, ROWS, map.rows()); i++) {
            for (int j = first(column, COLUMNS, map.columns()); j < first(column + 1, COLUMNS, map.columns()); j++) {
                worst = Math.max(worst, map.timesAccepted(i, j));
            }
        }
        return worst;
    }

    /// The first node of one of so many parts of an axis.
    private static int first(int part, int parts, List<Double> axis) {
        return part * axis.size() / parts;
    }

    private static boolean holds(int part, int parts, List<Double> axis, int node) {
        return node >= first(part, parts, axis) && node < first(part + 1, parts, axis);
    }

    /// No less is shown than the figures allow to be claimed.
    private char symbol(double times) {
        if (times <= claimed && claimed > ROUNDING) {
            return '?';
        }
        double shown = Math.max(times, claimed) / ROUNDING;
        if (shown <= 0.1) {
            return '.';
        }
        return shown <= 1 ? ':' : shown <= 10 ? 'o' : '#';
    }

    private String legend() {
        return "%s, o up to ten times, # more. + is the needle as asked."
                .formatted(
                        claimed > ROUNDING
                                ? "? less than the figures can tell: they allow no smaller claim than %s times the accepted chance"
                                        .formatted(Common.plain(claimed))
                                : claimed > 0.1 * ROUNDING
                                        ? ": up to the accepted chance (the figures allow no smaller share to be claimed)"
                                        : ". up to a tenth of the accepted chance, : up to the accepted chance");
    }

    private String here() {
        double times = map.timesAccepted(nowRow(), nowColumn());
        String where = "Where the needle is now: ";
        return where
                + switch (symbol(times)) {
                    case '?' -> "less than the figures can tell.";
                    case '.' -> "up to a tenth of the accepted chance.";
                    case ':' -> "up to the accepted chance" + leading();
                    case 'o' -> "up to ten times the accepted chance" + leading();
                    default -> "more than ten times the accepted chance" + leading();
                };
    }

    private String leading() {
        return ", most by the %s.".formatted(map.structures().get(map.leading(nowRow(), nowColumn())));
    }

    private List<String> axes() {
        var frame = plan.question().view().frame();
        String left = whole(map.columns().getFirst());
        String right = whole(map.columns().getLast());
        String top = whole(map.rows().getFirst());
        String bottom = whole(map.rows().getLast());
        return tilted()
                ? List.of(
                        "Across: tilt from the perpendicular, %s° to %s°. To the right the tip leans %s, below 0° the other way."
                                .formatted(
                                        left,
                                        right,
                                        DirectionWords.along(
                                                plan.question().approach().azimuth(), frame)),
                        "Down: depth along the shaft, %s to %s mm.".formatted(top, bottom))
                : List.of(
                        "Across: place of entry, %s to %s mm off the site's own. To the right: %s."
                                .formatted(left, right, DirectionWords.along(0, frame)),
                        "Down: place of entry, %s to %s mm off the site's own. Downwards: %s."
                                .formatted(top, bottom, DirectionWords.along(90, frame)));
    }

    private static String whole(double value) {
        return Long.toString(Math.round(value));
    }
}
