package filiform.app.web.draw;

import filiform.planning.RiskMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The chance of contact over many ways of aiming one needle, in four classes that are told by lightness and by
/// pattern,
/// with the name of the structure that leads in each area.
public final class HeatMap {

    private static final double WIDTH = 400;
    private static final double LEFT = 62;
    private static final double TOP = 14;
    private static final double BREADTH = 320;
    private static final double HEIGHT = 256;
    private static final double SMALLEST_REGION = 0.015;
    private static final int MOST_NAMES = 7;
    private static final int LETTERS = 18;

    private final RiskCells cells;
    private final Axes axes;
    private final MapAxis across;
    private final MapAxis down;
    private final CellPaths paths;
    private final String id;

    private HeatMap(RiskMap map, Axes axes, String id) {
        this.axes = axes;
        this.id = id;
        cells = new RiskCells(map);
        across = new MapAxis(map.columns(), LEFT, BREADTH);
        down = new MapAxis(map.rows(), TOP, HEIGHT);
        paths = new CellPaths(cells.rows(), cells.columns(), LEFT, TOP, across.cell(), down.cell());
    }

    /// What the axes are, in words.
    public record Axes(String columns, String rows) {}

    /// Where the needle is now.
    public record Now(double column, double row) {}

    /// A picture with the same in words.
    ///
    /// @param heads of the table
    /// @param rows  of the table, each as long as its head
    public record Picture(String svg, String sentence, List<String> heads, List<List<String>> rows) {}

    /// Draws a map.
    ///
    /// @param id unlike any other id of the page
    public static Picture draw(RiskMap map, Axes axes, Optional<Now> now, String id) {
        var heat = new HeatMap(map, axes, id);
        var words = new MapWords(heat.cells, now);
        return new Picture(heat.svg(words.sentence(), now), words.sentence(), words.heads(), words.rows());
    }

    private String svg(String words, Optional<Now> now) {
        double below = TOP + HEIGHT + 50;
        var svg = new Svg(id, "heat", WIDTH, below + RiskPatterns.LEGEND_HEIGHT + 4, "Risk map", words);
        svg.open("defs");
        RiskPatterns.define(svg, id);
        svg.close();
        for (RiskClass risk : RiskClass.values()) {
            String path = paths.covering((row, column) -> cells.risk(row, column) == risk);
            if (!path.isEmpty()) {
                svg.shape("path", "class", "cells", "d", path, "fill", RiskPatterns.fill(id, risk));
            }
        }
        line(
                svg,
                "lead-edge",
                paths.between(
                        (one, other) -> leading(one) != leading(other) && leading(one) >= 0 && leading(other) >= 0));
        String accepted = paths.between((one, other) -> accepted(one) != accepted(other));
        line(svg, "accepted-case", accepted);
        line(svg, "accepted-edge", accepted);
        frame(svg);
        names(svg);
        now(svg, now);
        RiskPatterns.legend(svg, id, LEFT, below);
        return svg.toString();
    }

    private static void line(Svg svg, String css, String path) {
        if (!path.isEmpty()) {
            svg.shape("path", "class", css, "d", path);
        }
    }

    private int leading(int cell) {
        return cells.leading(cell / cells.columns(), cell % cells.columns());
    }

    private boolean accepted(int cell) {
        return cells.risk(cell / cells.columns(), cell % cells.columns()).accepted();
    }

    private void frame(Svg svg) {
        svg.shape("rect", "class", "frame", "x", LEFT, "y", TOP, "width", BREADTH, "height", HEIGHT);
        double bottom = TOP + HEIGHT;
        for (double tick : across.ticks()) {
            svg.line("tick", across.at(tick), bottom, across.at(tick), bottom + 4);
            svg.text("axis mid", across.at(tick), bottom + 16, signed(tick));
        }
        for (double tick : down.ticks()) {
            svg.line("tick", LEFT - 4, down.at(tick), LEFT, down.at(tick));
            svg.text("axis end", LEFT - 7, down.at(tick) + 4, signed(tick));
        }
        svg.text("axis end", LEFT + BREADTH, bottom + 31, axes.columns());
        svg.leaf(
                "text",
                axes.rows(),
                "class",
                "axis mid",
                "transform",
                "translate(14 %s) rotate(-90)".formatted(Svg.number(TOP + HEIGHT / 2)));
    }

    private static String signed(double value) {
        String text = Svg.number(Math.abs(value));
        return value < 0 ? "\u2212" + text : text;
    }

    /// Names of the larger areas, as far as they do not cover each other.
    private void names(Svg svg) {
        var taken = new ArrayList<double[]>();
        for (Regions.Region region : Regions.of(cells, SMALLEST_REGION)) {
            List<String> lines = Svg.wrap(cells.map().structures().get(region.structure()), LETTERS);
            double half = 3.2 * lines.stream().mapToInt(String::length).max().orElse(0) + 3;
            double tall = 13.0 * lines.size();
            double x = Math.clamp(LEFT + (region.column() + 0.5) * across.cell(), LEFT + half, LEFT + BREADTH - half);
            double y = Math.clamp(
                    TOP + (region.row() + 0.5) * down.cell(), TOP + tall / 2 + 2, TOP + HEIGHT - tall / 2 - 2);
            double[] box = {x - half, y - tall / 2, x + half, y + tall / 2};
            if (taken.size() == MOST_NAMES || taken.stream().anyMatch(other -> overlap(box, other))) {
                continue;
            }
            taken.add(box);
            for (int i = 0; i < lines.size(); i++) {
                svg.text("lead mid", x, y - tall / 2 + 10 + 13 * i, lines.get(i));
            }
        }
    }

    private static boolean overlap(double[] one, double[] other) {
        return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
    }

    /// The marker bears the axes, so that a script can move it without asking for the map again.
    private void now(Svg svg, Optional<Now> now) {
        boolean inside = now.filter(at -> across.shows(at.column()) && down.shows(at.row()))
                .isPresent();
        double x = inside ? across.at(now.orElseThrow().column()) : LEFT;
        double y = inside ? down.at(now.orElseThrow().row()) : TOP;
        svg.open(
                "g",
                "class",
                inside ? "map-now" : "map-now outside",
                "transform",
                "translate(%s %s)".formatted(Svg.number(x), Svg.number(y)),
                "data-across",
                span(across),
                "data-down",
                span(down));
        svg.shape("circle", "class", "now-case", "r", 8);
        svg.shape("circle", "class", "now-ring", "r", 8);
        svg.shape("path", "class", "now-cross", "d", "M-14 0h9M5 0h9M0-14v9M0 5v9");
        svg.close();
    }

    /// Least and most value, then where they lie.
    private static String span(MapAxis axis) {
        return "%s %s %s %s"
                .formatted(
                        Svg.number(axis.least()),
                        Svg.number(axis.most()),
                        Svg.number(axis.from()),
                        Svg.number(axis.from() + axis.length()));
    }
}
