package filiform.app.web.draw;

import java.util.Locale;

/// How brightly a nerve is lit by its probability. Each step differs by the filling of its bar and the breadth of its
/// edge too, and the number stands beside it.
enum Light {
    DARK(0),
    FAINT(0.01),
    HALF(0.1),
    BRIGHT(0.5);

    private final double least;

    Light(double least) {
        this.least = least;
    }

    static Light of(double probability) {
        Light light = DARK;
        for (Light each : values()) {
            if (probability >= each.least) {
                light = each;
            }
        }
        return light;
    }

    String css() {
        return "lit-" + name().toLowerCase(Locale.ROOT);
    }

    /// The fillings of the bars: dots, stripes, and solid.
    static void patterns(Svg svg, String id) {
        svg.open("defs");
        pattern(svg, id, FAINT, "M1.5 1 v1");
        pattern(svg, id, HALF, "M0 4 L4 0");
        svg.close();
    }

    private static void pattern(Svg svg, String id, Light light, String path) {
        svg.open("pattern", "id", id + "-" + light.css(), "patternUnits", "userSpaceOnUse", "width", 4, "height", 4);
        svg.shape("path", "class", "lit-mark", "d", path);
        svg.close();
    }
}
