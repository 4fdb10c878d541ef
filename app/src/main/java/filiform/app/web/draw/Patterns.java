package filiform.app.web.draw;

/// Fillings by kind of structure, so that they are told apart without colour.
final class Patterns {

    private Patterns() {}

    static void define(Svg svg, String id, Scale scale) {
        svg.open("defs");
        svg.open("clipPath", "id", id + "-clip");
        svg.shape(
                "rect",
                "x",
                scale.left(),
                "y",
                scale.y(0),
                "width",
                Scale.BREADTH,
                "height",
                scale.deepest() * scale.unit());
        svg.close();
        pattern(svg, id + "-fibres", 7, "");
        svg.shape("path", "class", "p-fibres", "d", "M0 2.5 q1.75 -1.6 3.5 0 t3.5 0");
        svg.close();
        pattern(svg, id + "-bone", 8, "");
        svg.shape("path", "class", "p-bone", "d", "M0 0 L8 8 M8 0 L0 8");
        svg.close();
        pattern(svg, id + "-nerve", 6, "");
        svg.shape("circle", "class", "p-nerve", "cx", 1.5, "cy", 1.5, "r", 1.1);
        svg.shape("circle", "class", "p-nerve", "cx", 4.5, "cy", 4.5, "r", 1.1);
        svg.close();
        pattern(svg, id + "-cord", 6, "");
        svg.shape("circle", "class", "p-nerve", "cx", 3, "cy", 3, "r", 2);
        svg.close();
        pattern(svg, id + "-artery", 5, "rotate(45)");
        svg.shape("path", "class", "p-artery", "d", "M0 1 H5");
        svg.close();
        pattern(svg, id + "-vein", 5, "");
        svg.shape("path", "class", "p-vein", "d", "M0 2.5 H5");
        svg.close();
        pattern(svg, id + "-pleura", 10, "");
        svg.shape("path", "class", "p-pleura", "d", "M0 5 L5 1 L10 5 M0 10 L5 6 L10 10");
        svg.close();
        pattern(svg, id + "-organ", 8, "");
        svg.shape("path", "class", "p-organ", "d", "M4 1.5 V6.5 M1.5 4 H6.5");
        svg.close();
        RiskPatterns.define(svg, id);
        svg.close();
    }

    private static void pattern(Svg svg, String id, double size, String turn) {
        if (turn.isEmpty()) {
            svg.open("pattern", "id", id, "patternUnits", "userSpaceOnUse", "width", size, "height", size);
        } else {
            svg.open(
                    "pattern",
                    "id",
                    id,
                    "patternUnits",
                    "userSpaceOnUse",
                    "width",
                    size,
                    "height",
                    size,
                    "patternTransform",
                    turn);
        }
    }

    /// A nerve with its bundles.
    static void nerve(Svg svg, String css, double x, double y, double rx, double ry) {
        svg.shape("ellipse", "class", "body " + css, "cx", x, "cy", y, "rx", rx, "ry", ry);
        for (int i = 0; i < 3; i++) {
            double angle = Math.toRadians(90 + 120 * i);
            svg.shape(
                    "ellipse",
                    "class",
                    "bundle " + css,
                    "cx",
                    x + 0.45 * rx * Math.cos(angle),
                    "cy",
                    y + 0.45 * ry * Math.sin(angle),
                    "rx",
                    rx * 0.26,
                    "ry",
                    ry * 0.26);
        }
    }
}
