package filiform.app.web.draw;

import java.util.List;

/// What goes on in a harmed nerve, from the first hour to the day after which a muscle is unlikely to work again. Time
/// is drawn so that each step to the right is ten times longer. Harm is hatched, repair is full, both is dotted.
///
/// @param rows  in the order of reading
/// @param ends  hours after which a muscle is unlikely to work again
/// @param words of the drawing in the reader's language
public record HarmAndRepair(List<Row> rows, double ends, Words words) {

    private static final double WIDTH = 400;
    private static final double LEFT = 8;
    private static final double RIGHT = 392;
    private static final double TOP = 66;
    private static final double ROW = 34;
    private static final double LEGEND = 30;

    /// From here on; what begins before is drawn from the edge.
    private static final double FIRST = 1;

    /// A bar.
    ///
    /// @param from hours
    /// @param to   hours; beyond the end of the drawing it runs to its edge
    /// @param does `harm`, `repair` or `both`
    public record Row(String name, double from, double to, String does) {}

    /// A mark on the axis.
    ///
    /// @param hours from the wound
    public record Tick(double hours, String words) {}

    /// What the drawing says.
    ///
    /// @param ticks in rising order
    /// @param whole the drawing in words, for who does not see it
    public record Words(
            String title, String whole, String harm, String repair, String both, String limit, List<Tick> ticks) {
        public Words {
            ticks = List.copyOf(ticks);
        }
    }

    public HarmAndRepair {
        rows = List.copyOf(rows);
    }

    public String svg(String id) {
        double height = TOP + rows.size() * ROW + 12;
        var svg = new Svg(id, "harm-repair", WIDTH, height, words.title(), words.whole());
        patterns(svg, id);
        legend(svg, id);
        for (Tick tick : words.ticks()) {
            double x = x(tick.hours());
            svg.line("grid", x, TOP - 14, x, height - 8);
            svg.text(tick.hours() <= FIRST ? "axis" : "axis mid", x, TOP - 20, tick.words());
        }
        double y = TOP;
        for (Row row : rows) {
            row(svg, id, row, y);
            y += ROW;
        }
        double limit = x(ends);
        svg.line("endplate", limit, TOP - 14, limit, height - 8);
        return svg.toString();
    }

    private void row(Svg svg, String id, Row row, double y) {
        double from = x(row.from());
        double to = x(row.to());
        boolean right = from > WIDTH * 0.62;
        svg.text(right ? "name end" : "name", right ? to : from, y + 9, row.name());
        svg.shape(
                "rect",
                "class",
                "bar-" + row.does(),
                "x",
                from,
                "y",
                y + 14,
                "width",
                Math.max(4, to - from),
                "height",
                11,
                "rx",
                2,
                "fill",
                "url(#" + id + "-" + row.does() + ")");
    }

    private void legend(Svg svg, String id) {
        double x = LEFT;
        for (List<String> each : List.of(
                List.of("harm", words.harm()), List.of("repair", words.repair()), List.of("both", words.both()))) {
            svg.shape(
                    "rect",
                    "class",
                    "bar-" + each.getFirst(),
                    "x",
                    x,
                    "y",
                    2,
                    "width",
                    18,
                    "height",
                    11,
                    "rx",
                    2,
                    "fill",
                    "url(#" + id + "-" + each.getFirst() + ")");
            svg.text("axis", x + 23, 11, each.getLast());
            x += 23 + 6.2 * each.getLast().length() + 18;
        }
        svg.line("endplate", LEFT + 8, 18, LEFT + 8, LEGEND);
        svg.text("axis", LEFT + 23, LEGEND - 2, words.limit());
    }

    private static void patterns(Svg svg, String id) {
        svg.open("defs");
        pattern(svg, id + "-harm", "p-harm", "M0 5 L5 0");
        pattern(svg, id + "-repair", "p-repair", "M0 2.5 H5");
        pattern(svg, id + "-both", "p-both", "M1.5 2.5 h2");
        svg.close();
    }

    private static void pattern(Svg svg, String id, String css, String path) {
        svg.open("pattern", "id", id, "patternUnits", "userSpaceOnUse", "width", 5, "height", 5);
        svg.shape("rect", "class", css + "-ground", "width", 5, "height", 5);
        svg.shape("path", "class", css, "d", path);
        svg.close();
    }

    private double x(double hours) {
        double share = Math.log(Math.max(hours, FIRST) / FIRST) / Math.log(ends * 1.06 / FIRST);
        return LEFT + (RIGHT - LEFT) * Math.min(1, share);
    }
}
