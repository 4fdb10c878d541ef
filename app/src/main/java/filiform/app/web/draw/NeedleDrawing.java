package filiform.app.web.draw;

import filiform.app.contract.Common;
import filiform.atlas.Technique;
import filiform.planning.Plan;

/// The needle: at its depth, or as a ghost to its full length where nobody said how deep it is.
final class NeedleDrawing {

    private static final double HANDLE = 26;

    private final Plan plan;
    private final Scale scale;

    NeedleDrawing(Plan plan, Scale scale) {
        this.plan = plan;
        this.scale = scale;
    }

    /// How far the technique leads the tip across the drawing, mm.
    static double across(Technique technique, double depth) {
        return depth * Math.sin(Math.toRadians(technique.tilt())) * Math.sin(Math.toRadians(technique.azimuth()));
    }

    void draw(Svg svg) {
        boolean known = plan.question().depth().isPresent();
        double depth = plan.judgedDepth();
        double steep = Math.cos(Math.toRadians(plan.question().technique().tilt()));
        double x = scale.x(0);
        double tipX = scale.x(across(plan.question().technique(), depth));
        double tipY = scale.y(depth * steep);
        double top = scale.y(0) - 12;
        double thick = Math.max(1.4, plan.question().needle().diameter() * scale.unit());
        svg.shape(
                "line",
                "class",
                known ? "needle" : "needle ghost",
                "x1",
                x,
                "y1",
                top,
                "x2",
                tipX,
                "y2",
                tipY,
                "stroke-width",
                thick);
        svg.shape("path", "class", "tip", "d", "M%s %s l-2.4 -7 h4.8 z".formatted(Svg.number(tipX), Svg.number(tipY)));
        svg.shape(
                "rect", "class", "handle", "x", x - 2.6, "y", top - HANDLE, "width", 5.2, "height", HANDLE, "rx", 1.5);
        String what = plan.question().needle().words();
        svg.text("needle-words", x + 9, top - HANDLE + 9, what);
        svg.text(
                "needle-words",
                x + 9,
                top - HANDLE + 22,
                known ? "inserted %s mm".formatted(Common.plain(depth)) : "depth not given");
    }
}
