package filiform.app.web.draw;

import java.util.List;

/// A structure with where it may lie: at one and two standard deviations, and where other sources put it.
final class LyingDrawing {

    private final Scale scale;
    private final String id;

    LyingDrawing(Scale scale, String id) {
        this.scale = scale;
        this.id = id;
    }

    void draw(Svg svg, Lying lying) {
        if (lying.bone()) {
            bone(svg, lying);
        } else if (lying.sheet()) {
            sheet(svg, lying);
        } else {
            tube(svg, lying);
        }
    }

    private void bone(Svg svg, Lying lying) {
        double at = scale.y(lying.deciding().mean());
        svg.shape(
                "rect",
                "class",
                "bone-below",
                "x",
                scale.left(),
                "y",
                at,
                "width",
                Scale.BREADTH,
                "height",
                Math.max(0, scale.bottom() - at),
                "fill",
                "url(#" + id + "-bone)");
        svg.line("bone", scale.left(), at, scale.right(), at);
    }

    private void sheet(Svg svg, Lying lying) {
        for (int sds = 2; sds >= 1; sds--) {
            double from = Math.max(
                    scale.y(0),
                    scale.y(lying.deciding().mean() - sds * lying.deciding().sd()));
            double to = scale.y(lying.deciding().mean() + sds * lying.deciding().sd());
            svg.shape(
                    "rect",
                    "class",
                    "spread sd%d %s".formatted(sds, lying.css()),
                    "x",
                    scale.left(),
                    "y",
                    from,
                    "width",
                    Scale.BREADTH,
                    "height",
                    to - from,
                    "fill",
                    "url(#%s-%s)".formatted(id, lying.css()));
        }
        double at = scale.y(lying.deciding().mean());
        svg.line("sheet " + lying.css(), scale.left(), at, scale.right(), at);
        svg.line("sheet " + lying.css(), scale.left(), at + 3, scale.right(), at + 3);
        others(lying).forEach(other -> {
            double y = scale.y(other.mean());
            svg.line("other " + lying.css(), scale.left(), y, scale.right(), y);
        });
    }

    private void tube(Svg svg, Lying lying) {
        double x = scale.x(lying.across());
        double y = scale.y(lying.middle(lying.deciding()));
        for (int sds = 2; sds >= 1; sds--) {
            svg.shape(
                    "ellipse",
                    "class",
                    "spread sd%d %s".formatted(sds, lying.css()),
                    "cx",
                    x,
                    "cy",
                    y,
                    "rx",
                    (sds * lying.spread() + lying.wide()) * scale.unit(),
                    "ry",
                    (sds * lying.deciding().sd() + lying.high()) * scale.unit(),
                    "fill",
                    "url(#%s-%s)".formatted(id, lying.css()));
        }
        others(lying)
                .forEach(other -> svg.shape(
                        "ellipse",
                        "class",
                        "other " + lying.css(),
                        "cx",
                        x,
                        "cy",
                        scale.y(lying.middle(other)),
                        "rx",
                        lying.wide() * scale.unit(),
                        "ry",
                        lying.high() * scale.unit()));
        double rx = Math.max(2.2, lying.wide() * scale.unit());
        double ry = Math.max(2.2, lying.high() * scale.unit());
        switch (lying.structure().kind()) {
            case ARTERY, VEIN -> {
                svg.shape("ellipse", "class", "body " + lying.css(), "cx", x, "cy", y, "rx", rx, "ry", ry);
                svg.shape(
                        "ellipse", "class", "lumen " + lying.css(), "cx", x, "cy", y, "rx", rx * 0.45, "ry", ry * 0.45);
            }
            case NERVE, CORD -> Patterns.nerve(svg, lying.css(), x, y, rx, ry);
            case PLEURA, ORGAN, BONE ->
                svg.shape("ellipse", "class", "body " + lying.css(), "cx", x, "cy", y, "rx", rx, "ry", ry);
        }
    }

    private static List<Lying.Spread> others(Lying lying) {
        return lying.depths().subList(1, lying.depths().size());
    }
}
