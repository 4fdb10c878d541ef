package filiform.app.web.draw;

import filiform.atlas.Grade;
import filiform.atlas.Site;
import filiform.atlas.Technique;
import filiform.measure.Interval;
import filiform.planning.Chance;
import filiform.planning.DepthLimit;
import filiform.planning.Plan;
import filiform.planning.Question;
import filiform.planning.Straying;
import java.util.List;

/// The body below the entry, cut across the limb or the spine, with needle, structures and risk, to scale.
///
/// A structure is told by its shape, its pattern and its label, never by colour alone: it reads in print and for the
/// colour-blind. The ellipses and bands are one and two standard deviations of where it may lie, between people and
/// unknown together.
public final class CrossSection {

    private static final double WIDTH = 400;
    private static final double LABELS = 248;
    private static final double RISK = 13;
    private static final double PLATE = 76;
    private static final double ACROSS = 13;

    private final Plan plan;
    private final Straying straying;
    private final List<Lying> structures;
    private final Scale scale;
    private final Way way;
    private final String id;

    private CrossSection(Plan plan, Straying straying, String id) {
        this.plan = plan;
        this.straying = straying;
        this.id = id;
        structures = Lying.of(plan.question());
        scale = Scale.of(plan, structures);
        way = Way.of(plan.question().approach());
    }

    /// Draws a plan.
    ///
    /// @param id unlike any other id of the page
    public static String draw(Plan plan, Straying straying, String id) {
        return new CrossSection(plan, straying, id).svg();
    }

    /// Draws where things lie for a person of unknown build, without judging any needle.
    ///
    /// @param question only its site, technique, person and needle are shown
    public static String anatomy(Question question, Straying straying, String id) {
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
        return draw(unjudged, straying, id);
    }

    private String svg() {
        var names = new SectionNames(plan, structures, scale);
        List<Label> labels = Label.placed(names.labels(), scale.bottom());
        DepthRisk risk = DepthRisk.of(plan);
        double below = Math.max(
                scale.bottom() + 50 + ACROSS * across().size(),
                labels.isEmpty() ? 0 : labels.getLast().bottom() + 22);
        double height = below + (risk.bands().isEmpty() ? 0 : RiskPatterns.LEGEND_HEIGHT);
        Site site = plan.question().site();
        var svg = new Svg(id, "section", WIDTH, height, "Cross-section at the site " + site.name(), names.words(risk));
        Patterns.define(svg, id, scale);
        svg.open("g", "clip-path", "url(#" + id + "-clip)");
        tissue(svg);
        var drawing = new LyingDrawing(scale, id);
        structures.stream().filter(Lying::bone).forEach(lying -> drawing.draw(svg, lying));
        structures.stream().filter(lying -> lying.sheet() && !lying.bone()).forEach(lying -> drawing.draw(svg, lying));
        structures.stream().filter(lying -> !lying.sheet()).forEach(lying -> drawing.draw(svg, lying));
        new ErrorCone(way, straying, scale).draw(svg, plan.judgedDepth());
        risk(svg, risk);
        svg.close();
        frame(svg);
        limit(svg);
        new NeedleDrawing(plan, scale, way).draw(svg);
        labels.forEach(label -> label.draw(svg, LABELS));
        if (!risk.bands().isEmpty()) {
            RiskPatterns.legend(svg, id, scale.left(), below);
        }
        return svg.toString();
    }

    /// Beside the depth scale: what the accepted chance leaves at each depth of the tip.
    private void risk(Svg svg, DepthRisk risk) {
        for (DepthRisk.Band band : risk.bands()) {
            double from = scale.y(way.depth(band.from()));
            svg.shape(
                    "rect",
                    "class",
                    "risk-band",
                    "x",
                    scale.left(),
                    "y",
                    from,
                    "width",
                    RISK,
                    "height",
                    scale.y(way.depth(band.to())) - from,
                    "fill",
                    RiskPatterns.fill(id, band.risk()));
        }
        if (!risk.bands().isEmpty()) {
            double end = scale.y(way.depth(risk.bands().getLast().to()));
            svg.shape(
                    "rect",
                    "class",
                    "risk-unswept",
                    "x",
                    scale.left(),
                    "y",
                    end,
                    "width",
                    RISK,
                    "height",
                    Math.max(0, scale.bottom() - end));
            svg.line("risk-edge", scale.left() + RISK, scale.y(0), scale.left() + RISK, scale.bottom());
        }
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
        for (String line : across()) {
            svg.text("axis", scale.left(), below, line);
            below += ACROSS;
        }
    }

    private List<String> across() {
        return Svg.wrap("across: " + plan.question().view().frame().y(), 36);
    }

    /// The limit is a length of shaft; where the needle leans, its depth below the skin is less.
    private void limit(Svg svg) {
        if (plan.depthLimit() instanceof DepthLimit.At at) {
            double y = scale.y(way.depth(at.mm()));
            svg.shape(
                    "rect",
                    "class",
                    "beyond",
                    "x",
                    scale.left() + RISK,
                    "y",
                    y,
                    "width",
                    Scale.BREADTH - RISK,
                    "height",
                    Math.max(0, scale.bottom() - y));
            svg.line("limit", scale.left() - 8, y, scale.right() + 8, y);
            boolean right = scale.x(way.across(at.mm())) < scale.x(0) + 8;
            double plate = right ? scale.right() - PLATE - 3 : scale.left() + RISK + 3;
            double up = y - scale.y(0) < 20 ? y + 2 : y - 18;
            svg.shape("rect", "class", "limit-plate", "x", plate, "y", up, "width", PLATE, "height", 16, "rx", 3);
            svg.text("limit-words", plate + 6, up + 12, "limit %d mm".formatted(at.mm()));
        }
    }
}
