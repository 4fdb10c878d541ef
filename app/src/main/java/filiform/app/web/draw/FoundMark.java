package filiform.app.web.draw;

/// What was found, as a sign that is told by its shape: a cross in a black square is lost, a half-filled diamond is
/// weak or reduced, a wave is tingling or pain, a ring with a tick is normal.
public enum FoundMark {
    LOST,
    WEAK,
    FELT,
    NORMAL;

    public String css() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public String words() {
        return switch (this) {
            case LOST -> "lost";
            case WEAK -> "weak or reduced";
            case FELT -> "tingling or pain";
            case NORMAL -> "normal";
        };
    }

    /// Its sign alone, for a legend or a list.
    public String svg() {
        var svg = Svg.bare("mark-sign", 14, 14);
        draw(svg, 7, 7);
        return svg.toString();
    }

    void draw(Svg svg, double x, double y) {
        svg.open(
                "g", "class", "mark " + css(), "transform", "translate(%s %s)".formatted(Svg.number(x), Svg.number(y)));
        switch (this) {
            case LOST -> {
                svg.shape("rect", "class", "mark-full", "x", -5.5, "y", -5.5, "width", 11, "height", 11);
                svg.shape("path", "class", "mark-in", "d", "M-3 -3 L3 3 M3 -3 L-3 3");
            }
            case WEAK -> {
                svg.shape("path", "class", "mark-edge", "d", "M0 -6 L6 0 L0 6 L-6 0 Z");
                svg.shape("path", "class", "mark-full", "d", "M0 -6 L0 6 L-6 0 Z");
            }
            case FELT -> {
                svg.shape("rect", "class", "mark-edge", "x", -6, "y", -5, "width", 12, "height", 10, "rx", 5);
                svg.shape("path", "class", "mark-line", "d", "M-4 0 q2 -4 4 0 t4 0");
            }
            case NORMAL -> {
                svg.shape("circle", "class", "mark-edge", "r", 5.6);
                svg.shape("path", "class", "mark-line", "d", "M-2.8 .2 L-.8 2.4 L3 -2.2");
            }
        }
        svg.close();
    }
}
