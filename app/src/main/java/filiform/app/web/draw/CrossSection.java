package filiform.app.web.draw;

import filiform.atlas.Grade;
import filiform.atlas.Site;
import filiform.atlas.Technique;
import filiform.measure.Interval;
import filiform.planning.Chance;
import filiform.planning.DepthLimit;
import filiform.planning.PlacementErrors;
import filiform.planning.Plan;
import filiform.planning.Question;
import java.util.List;

/// The body below the entry, cut across the limb or the spine, with needle, structures and risk, to scale.
///
/// A structure is told by its shape, its pattern and its label, never by colour alone: it reads in print and for the
/// colour-blind. The ellipses and bands are one and two standard deviations of where it may lie, between people and
/// unknown together.
public final class CrossSection {

    private static final double WIDTH = 400;
    private static final double LABELS = 248;

    private final Plan plan;
    private final PlacementErrors errors;
    private final List<Lying> structures;
    private final Scale scale;
    private final String id;

    private CrossSection(Plan plan, PlacementErrors errors, String id) {
        this.plan = plan;
        this.errors = errors;
        this.id = id;
        structures = Lying.of(plan.question());
        scale = Scale.of(plan, structures);
    }

    /// Draws a plan.
    ///
    /// @param id unlike any other id of the page
    public static String draw(Plan plan, PlacementErrors errors, String id) {
        return new CrossSection(plan, errors, id).svg();
    }

    /// Draws where things lie for a person of unknown build, without judging any needle.
    ///
    /// @param question only its site, technique, person and needle are shown
    public static String anatomy(Question question, PlacementErrors errors, String id) {
        String why = "Nothing was planned.";
        var unjudged = new Plan(
                question,
                question.needle().length(),
                question.technique().passes(),
                List.of(),
                new Plan.Any(new Chance(new Interval(1, 0, 1), 0, Grade.ASSUMED, 1), List.of()),
                new Plan.Sweep(List.of(), List.of()),
                new DepthLimit.None(why),
                new Plan.Target.NotKnown(why),
                new Plan.NeedleChoice.None(why),
                List.of(),
                List.of(),
                List.of());
        return draw(unjudged, errors, id);
    }

    private String svg() {
        var names = new SectionNames(plan, structures, scale);
        List<Label> labels = Label.placed(names.labels(), scale.bottom());
        double height = Math.max(
                scale.bottom() + 62, labels.isEmpty() ? 0 : labels.getLast().bottom() + 14);
        Site site = plan.question().site();
        var svg = new Svg(id, "section", WIDTH, height, "Cross-section at the site " + site.name(), names.words());
        Patterns.define(svg, id, scale);
        svg.open("g", "clip-path", "url(#" + id + "-clip)");
        tissue(svg);
        structures.stream().filter(Lying::bone).forEach(lying -> bone(svg, lying));
        structures.stream().filter(lying -> lying.sheet() && !lying.bone()).forEach(lying -> sheet(svg, lying));
        structures.stream().filter(lying -> !lying.sheet()).forEach(lying -> tube(svg, lying));
        cone(svg);
        svg.close();
        frame(svg);
        new NeedleDrawing(plan, scale).draw(svg);
        limit(svg);
        labels.forEach(label -> label.draw(svg, LABELS));
        return svg.toString();
    }

    private void tissue(Svg svg) {
        svg.shape(
                "rect",
                "class",
                "tissue",
                "x",
                scale.left(),
                "y",
                scale.y(0),
                "width",
                Scale.BREADTH,
                "height",
                scale.deepest() * scale.unit());
        switch (plan.question().view().target()) {
            case Technique.Target.Layer layer -> {
                double from = scale.y(layer.from().mean());
                double to = Math.max(from + 2, scale.y(layer.to().mean()));
                svg.shape(
                        "rect",
                        "class",
                        "muscle",
                        "x",
                        scale.left(),
                        "y",
                        from,
                        "width",
                        Scale.BREADTH,
                        "height",
                        to - from,
                        "fill",
                        "url(#" + id + "-fibres)");
                svg.line("edge", scale.left(), from, scale.right(), from);
                svg.line("edge", scale.left(), to, scale.right(), to);
            }
            case Technique.Target.NotKnown _ -> {}
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

    /// Two standard deviations of the hand's error, at entry and in direction.
    private void cone(Svg svg) {
        double depth = plan.judgedDepth();
        double tilt = Math.tan(Math.toRadians(errors.tiltSd().mean()));
        double atSkin = 2 * errors.entrySd().mean();
        double atTip = 2 * Math.hypot(errors.entrySd().mean(), depth * tilt);
        double aim = NeedleDrawing.across(plan.question().technique(), depth);
        svg.shape(
                "path",
                "class",
                "cone",
                "d",
                "M%s %s L%s %s L%s %s L%s %s Z"
                        .formatted(
                                Svg.number(scale.x(-atSkin)), Svg.number(scale.y(0)),
                                Svg.number(scale.x(aim - atTip)), Svg.number(scale.y(depth)),
                                Svg.number(scale.x(aim + atTip)), Svg.number(scale.y(depth)),
                                Svg.number(scale.x(atSkin)), Svg.number(scale.y(0))));
    }

    private void frame(Svg svg) {
        svg.shape(
                "rect",
                "class",
                "frame",
                "x",
                scale.left(),
                "y",
                scale.y(0),
                "width",
                Scale.BREADTH,
                "height",
                scale.deepest() * scale.unit());
        svg.line("skin", scale.left(), scale.y(0), scale.right(), scale.y(0));
        for (int mm = 0; mm <= scale.deepest(); mm += 10) {
            svg.line("tick", scale.left() - 4, scale.y(mm), scale.left(), scale.y(mm));
            svg.text("axis end", scale.left() - 7, scale.y(mm) + 4, Integer.toString(mm));
        }
        svg.text("axis", 4, scale.y(0) - 12, "skin, mm");
        double bar = 10 * scale.unit();
        double y = scale.bottom() + 14;
        svg.line("bar", scale.right() - bar, y, scale.right(), y);
        svg.line("bar", scale.right() - bar, y - 4, scale.right() - bar, y + 4);
        svg.line("bar", scale.right(), y - 4, scale.right(), y + 4);
        svg.text("axis end", scale.right() - bar - 6, y + 4, "10 mm");
        double below = y + 22;
        for (String line : Svg.wrap("across: " + plan.question().view().frame().y(), 36)) {
            svg.text("axis", scale.left(), below, line);
            below += 13;
        }
    }

    private void limit(Svg svg) {
        if (plan.depthLimit() instanceof DepthLimit.At at) {
            double y = scale.y(at.mm()
                    * Math.cos(Math.toRadians(plan.question().technique().tilt())));
            svg.line("limit", scale.left() - 8, y, scale.right() + 8, y);
            svg.shape(
                    "rect",
                    "class",
                    "limit-plate",
                    "x",
                    scale.left() + 3,
                    "y",
                    y - 17,
                    "width",
                    78,
                    "height",
                    15,
                    "rx",
                    3);
            svg.text("limit-words", scale.left() + 8, y - 5.5, "limit %d mm".formatted(at.mm()));
        }
    }
}
