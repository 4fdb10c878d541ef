package filiform.app.web.draw;

import filiform.planning.Straying;

/// Where the shaft may run: one and two standard deviations of entry, direction and depth, bending included.
final class ErrorCone {

    private static final int STEPS = 8;

    private final Way way;
    private final Straying straying;
    private final Scale scale;

    ErrorCone(Way way, Straying straying, Scale scale) {
        this.way = way;
        this.straying = straying;
        this.scale = scale;
    }

    /// @param depth inserted length of shaft, mm
    void draw(Svg svg, double depth) {
        for (int sds = 2; sds >= 1; sds--) {
            svg.shape("path", "class", "cone sd" + sds, "d", outline(depth, sds));
        }
    }

    /// From the skin on one side down to the tip, round it as deep as the hand may err, and up the other side.
    private String outline(double depth, int sds) {
        double deeper = sds * straying.depth();
        double wide = half(depth, sds);
        var path = new StringBuilder("M").append(point(0, half(0, sds)));
        for (int i = 0; i <= STEPS; i++) {
            double turn = Math.PI * i / STEPS;
            path.append(" L").append(point(depth + deeper * Math.sin(turn), wide * Math.cos(turn)));
        }
        return path.append(" L").append(point(0, -half(0, sds))).append(" Z").toString();
    }

    private double half(double shaft, int sds) {
        return sds * Math.hypot(straying.entry(), shaft * straying.direction());
    }

    private String point(double shaft, double aside) {
        return Svg.number(scale.x(way.across(shaft) + aside * way.aside())) + " "
                + Svg.number(scale.y(Math.max(0, way.depth(shaft) + aside * way.asideDown())));
    }
}
