package filiform.app.web.draw;

import filiform.app.contract.Common;
import filiform.planning.DepthLimit;
import filiform.planning.Plan;

/// The needle: at its depth, or as a ghost to its full length where nobody said how deep it is. What is deeper than the
/// limit is drawn doubled and barred.
final class NeedleDrawing {

    /// Shaft above the skin and handle, in units of the drawing.
    private static final double FREE = 12;

    private static final double HANDLE = 26;

    private final Plan plan;
    private final Scale scale;
    private final Way way;

    NeedleDrawing(Plan plan, Scale scale, Way way) {
        this.plan = plan;
        this.scale = scale;
        this.way = way;
    }

    void draw(Svg svg) {
        boolean known = plan.question().depth().isPresent();
        double depth = plan.judgedDepth();
        double thick = Math.max(1.6, plan.question().needle().diameter() * scale.unit());
        line(svg, known ? "needle" : "needle ghost", -FREE / scale.unit(), depth, thick);
        if (plan.depthLimit() instanceof DepthLimit.At at && at.mm() < depth) {
            line(svg, "needle-beyond", at.mm(), depth, thick + 3);
            line(svg, "needle-bars", at.mm(), depth, thick + 3);
        }
        tip(svg, depth);
        line(svg, "handle-edge", -(FREE + HANDLE) / scale.unit(), -FREE / scale.unit(), 6.8);
        line(svg, "handle", -(FREE + HANDLE) / scale.unit(), -FREE / scale.unit(), 5.2);
        double tilt = plan.question().approach().tilt();
        String leaning = tilt == 0 ? "" : ", tilted %s°".formatted(Common.plain(tilt));
        words(svg, (known ? "inserted %s mm".formatted(Common.plain(depth)) : "depth not given") + leaning);
    }

    private void line(Svg svg, String css, double from, double to, double thick) {
        svg.shape(
                "line",
                "class",
                css,
                "x1",
                scale.x(way.across(from)),
                "y1",
                scale.y(way.depth(from)),
                "x2",
                scale.x(way.across(to)),
                "y2",
                scale.y(way.depth(to)),
                "stroke-width",
                thick);
    }

    private void tip(Svg svg, double depth) {
        double turn = -Math.toDegrees(Math.atan2(way.across(), way.down()));
        svg.shape(
                "path",
                "class",
                "tip",
                "d",
                "M0 0l-2.6-7.5h5.2z",
                "transform",
                "translate(%s %s) rotate(%s)"
                        .formatted(
                                Svg.number(scale.x(way.across(depth))),
                                Svg.number(scale.y(way.depth(depth))),
                                Svg.number(turn)));
    }

    /// On the side that the handle does not lean to.
    private void words(Svg svg, String inserted) {
        double top = scale.y(0) - FREE - HANDLE;
        boolean right = way.across() >= -1e-9;
        double x = Math.clamp(scale.x(way.entry()) + (right ? 12 : -12), right ? 90 : 120, 250);
        String css = right ? "needle-words" : "needle-words end";
        svg.text(css, x, top + 9, plan.question().needle().words());
        svg.text(css, x, top + 22, inserted);
    }
}
