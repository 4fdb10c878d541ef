package filiform.app.web.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A structure's name and risk beside the drawing, with a line to it.
///
/// @param x     of the point that it names
/// @param y     of that point
/// @param top   where its text begins
record Label(List<String> name, List<String> lines, String css, double x, double y, double top) {

    private static final int LETTERS = 23;
    private static final double LEADING = 14.5;
    private static final double GAP = 9;

    Label(String name, List<String> lines, String css, double x, double y) {
        this(
                Svg.wrap(name, LETTERS),
                lines.stream()
                        .flatMap(line -> Svg.wrap(line.replace(" %", "\u00a0%"), LETTERS + 2).stream())
                        .toList(),
                css,
                x,
                y,
                y);
    }

    private Label at(double newTop) {
        return new Label(name, lines, css, x, y, newTop);
    }

    double height() {
        return (name.size() + lines.size()) * LEADING;
    }

    double bottom() {
        return top + height();
    }

    /// The labels in falling order of their points, pushed apart so that none covers another.
    static List<Label> placed(List<Label> labels, double bottom) {
        var placed = new ArrayList<Label>();
        double free = 26;
        double left = labels.stream().mapToDouble(label -> label.height() + GAP).sum();
        for (Label label : labels.stream()
                .sorted(Comparator.comparingDouble(Label::y).thenComparingDouble(Label::x))
                .toList()) {
            double latest = Math.max(free, bottom + 56 - left);
            double top = Math.clamp(label.y - label.height() / 2, free, latest);
            Label next = label.at(top);
            placed.add(next);
            free = next.bottom() + GAP;
            left -= label.height() + GAP;
        }
        return placed;
    }

    void draw(Svg svg, double column) {
        double middle = top + LEADING * 0.65;
        svg.shape(
                "path",
                "class",
                "leader",
                "d",
                "M%s %s L%s %s L%s %s"
                        .formatted(
                                Svg.number(x),
                                Svg.number(y),
                                Svg.number(column - 10),
                                Svg.number(middle),
                                Svg.number(column - 3),
                                Svg.number(middle)));
        svg.shape("circle", "class", "leader-end", "cx", x, "cy", y, "r", 1.8);
        double baseline = top + LEADING * 0.85;
        for (String line : name) {
            svg.text("name " + css, column, baseline, line);
            baseline += LEADING;
        }
        for (String line : lines) {
            svg.text("risk", column, baseline, line);
            baseline += LEADING;
        }
    }
}
