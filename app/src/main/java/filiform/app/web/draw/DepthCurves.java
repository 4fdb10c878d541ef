package filiform.app.web.draw;

import filiform.app.text.ChanceWords;
import filiform.planning.DepthLimit;
import filiform.planning.Plan;
import java.util.ArrayList;
import java.util.List;

/// How the chance of contact grows with depth, a line for each structure. Lines differ in dashes and marks.
public final class DepthCurves {

    private static final double WIDTH = 400;
    private static final double LEFT = 78;
    private static final double RIGHT = 388;
    private static final double TOP = 22;
    private static final double BOTTOM = 204;
    private static final List<String> MARKS = List.of(
            "M-4 0 a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0 z",
            "M-4 -4 h8 v8 h-8 z",
            "M0 -5 l5 9 h-10 z",
            "M0 -5 l5 5 l-5 5 l-5 -5 z",
            "M-5 -1 h4 v-4 h2 v4 h4 v2 h-4 v4 h-2 v-4 h-4 z",
            "M0 5 l5 -9 h-10 z");

    private DepthCurves() {}

    public static String draw(Plan plan, String id) {
        List<Plan.Sweep.Curve> curves = plan.sweep().structures();
        double floor = plan.contacts().stream()
                .mapToDouble(contact -> contact.chance().floor())
                .max()
                .orElse(0.001);
        var axis = new LogAxis(LogAxis.decadesFor(List.of(floor)), TOP, BOTTOM);
        double length = plan.question().needle().length();
        double height = BOTTOM + 48 + 17 * curves.size();
        var svg = new Svg(id, "curves", WIDTH, height, "Chance of contact against depth", words(plan));
        for (LogAxis.Tick tick : axis.ticks()) {
            svg.line("grid", LEFT, tick.at(), RIGHT, tick.at());
            svg.text("axis end", LEFT - 6, tick.at() + 4, tick.words());
        }
        int step = length > 60 ? 20 : 10;
        for (int mm = 0; mm <= length; mm += step) {
            svg.line("tick", x(mm, length), BOTTOM, x(mm, length), BOTTOM + 4);
            svg.text("axis mid", x(mm, length), BOTTOM + 17, Integer.toString(mm));
        }
        svg.text("axis end", RIGHT, BOTTOM + 33, "inserted shaft, mm");
        limit(svg, plan, length);
        for (int i = 0; i < curves.size(); i++) {
            curve(svg, plan, axis, length, i);
        }
        return svg.toString();
    }

    private static double x(double mm, double length) {
        return LEFT + (RIGHT - LEFT) * mm / length;
    }

    private static void limit(Svg svg, Plan plan, double length) {
        if (plan.depthLimit() instanceof DepthLimit.At at && at.mm() <= length) {
            svg.line("limit", x(at.mm(), length), TOP - 6, x(at.mm(), length), BOTTOM);
            svg.text(
                    "limit-words",
                    Math.min(x(at.mm(), length) + 5, RIGHT - 74),
                    TOP - 8,
                    "limit %d mm".formatted(at.mm()));
        }
    }

    private static void curve(Svg svg, Plan plan, LogAxis axis, double length, int index) {
        Plan.Sweep.Curve curve = plan.sweep().structures().get(index);
        List<Double> depths = plan.sweep().depths();
        String css = kind(plan, curve.structure());
        String mark = MARKS.get(index % MARKS.size());
        var path = new StringBuilder();
        for (int i = 0; i < depths.size(); i++) {
            path.append(i == 0 ? "M" : " L")
                    .append(Svg.number(x(depths.get(i), length)))
                    .append(' ')
                    .append(Svg.number(axis.at(curve.chances().get(i))));
        }
        svg.shape("path", "class", "curve dash%d %s".formatted(index % MARKS.size(), css), "d", path.toString());
        for (int i = 0; i < depths.size(); i += 2) {
            mark(
                    svg,
                    css,
                    mark,
                    x(depths.get(i), length),
                    axis.at(curve.chances().get(i)));
        }
        double y = BOTTOM + 50 + 17 * index;
        svg.shape(
                "path",
                "class",
                "curve dash%d %s".formatted(index % MARKS.size(), css),
                "d",
                "M%s %s h34".formatted(Svg.number(LEFT), Svg.number(y - 4)));
        mark(svg, css, mark, LEFT + 17, y - 4);
        svg.text("name " + css, LEFT + 44, y, curve.structure());
    }

    private static void mark(Svg svg, String css, String mark, double x, double y) {
        svg.shape(
                "path",
                "class",
                "mark " + css,
                "d",
                mark,
                "transform",
                "translate(%s %s)".formatted(Svg.number(x), Svg.number(y)));
    }

    private static String kind(Plan plan, String structure) {
        return plan.contacts().stream()
                .map(contact -> contact.structure())
                .filter(found -> found.name().equals(structure))
                .map(found -> found.kind().words())
                .findFirst()
                .orElse("nerve");
    }

    private static String words(Plan plan) {
        var lines = new ArrayList<String>();
        List<Double> depths = plan.sweep().depths();
        for (Plan.Sweep.Curve curve : plan.sweep().structures()) {
            var points = new ArrayList<String>();
            for (int i = 0; i < depths.size(); i++) {
                points.add("%s mm %s"
                        .formatted(
                                Svg.number(depths.get(i)),
                                chance(curve.chances().get(i))));
            }
            lines.add(curve.structure() + ": " + String.join(", ", points));
        }
        return String.join(". ", lines);
    }

    private static String chance(double value) {
        return value < 0.001 ? "below 1 in 1,000" : ChanceWords.oneIn(value);
    }
}
