package filiform.app.web.draw;

import filiform.app.atlas.Link;
import filiform.atlas.Chart;
import filiform.atlas.Outline;
import filiform.atlas.Outline.Corner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// The body chart. What is marked has a pattern and a number, and so needs no colour; where both sides are seen, the
/// left is drawn faint as the mirror image of the right.
public final class BodyChart {

    /// What is outlined, and where it leads.
    ///
    /// @param sign drawn on it, such as "1" or "C5"; may be blank
    public record Mark(Link link, String sign, List<Outline> outlines) {}

    /// One view as a picture.
    ///
    /// @param whole true for a view of the whole body
    public record Picture(String title, boolean whole, String svg) {}

    private static final double WHOLE_BODY = 300;

    private final List<Mark> marks;
    private final String css;

    private BodyChart(List<Mark> marks, String css) {
        this.marks = marks;
        this.css = css;
    }

    /// A layer: every view, every mark.
    public static List<Picture> layer(Chart chart, List<Mark> marks) {
        var drawn = new BodyChart(marks, "layer");
        return chart.views().stream().map(drawn::picture).toList();
    }

    /// The marks on the views where they are seen.
    public static List<Picture> marked(Chart chart, List<Mark> marks) {
        var drawn = new BodyChart(marks, "marked");
        return chart.views().stream()
                .filter(view -> !drawn.seen(view).isEmpty())
                .map(drawn::picture)
                .toList();
    }

    /// One outline on one view.
    private record Seen(Mark mark, List<Corner> corners) {}

    /// The large ones first, so that a small one lies on top and can be reached.
    private List<Seen> seen(Chart.View view) {
        var seen = new ArrayList<Seen>();
        for (Mark mark : marks) {
            for (Outline outline : mark.outlines()) {
                if (outline.view().equals(view.name())) {
                    seen.add(new Seen(mark, outline.corners()));
                }
            }
        }
        seen.sort(Comparator.comparingDouble((Seen each) -> -Polygon.size(each.corners())));
        return seen;
    }

    private Picture picture(Chart.View view) {
        List<Seen> seen = seen(view);
        String id = css + "-" + view.name().replace(' ', '-');
        String names =
                seen.stream().map(each -> each.mark().link().name()).distinct().collect(Collectors.joining(", "));
        var svg = Svg.linked(
                id,
                "chart " + css,
                view.width(),
                view.height(),
                view.title(),
                names.isEmpty() ? "Nothing of this layer is seen from here." : "Outlined: " + names + ".");
        hatch(svg, id);
        svg.shape("path", "class", "skin-edge", "d", path(view.outline()));
        if (view.mirrored()) {
            svg.open(
                    "g",
                    "class",
                    "mirror",
                    "aria-hidden",
                    "true",
                    "transform",
                    "translate(%s 0) scale(-1 1)".formatted(Svg.number(view.width())));
            seen.forEach(each -> svg.shape("path", "class", "field", "d", path(each.corners())));
            svg.close();
        }
        seen.forEach(each -> field(svg, id, each));
        seen.forEach(each -> sign(svg, view, each));
        return new Picture(view.title(), view.height() > WHOLE_BODY, svg.toString());
    }

    private void hatch(Svg svg, String id) {
        svg.open("defs");
        svg.open(
                "pattern",
                "id",
                id + "-hatch",
                "patternUnits",
                "userSpaceOnUse",
                "width",
                3.2,
                "height",
                3.2,
                "patternTransform",
                "rotate(45)");
        svg.shape("path", "class", "p-hatch", "d", "M0 .8 H3.2");
        svg.close();
        svg.close();
    }

    private void field(Svg svg, String id, Seen each) {
        Link link = each.mark().link();
        svg.open("a", "href", link.address(), "aria-label", link.name());
        svg.leaf("title", link.name());
        svg.shape("path", "class", "field", "d", path(each.corners()));
        if (css.equals("marked")) {
            svg.shape("path", "class", "hatched", "d", path(each.corners()), "fill", "url(#" + id + "-hatch)");
        }
        svg.close();
    }

    private void sign(Svg svg, Chart.View view, Seen each) {
        if (each.mark().sign().isEmpty()) {
            return;
        }
        Corner inside = Polygon.inside(each.corners());
        double size = view.height() > WHOLE_BODY ? 7.5 : 8;
        if (css.equals("marked")) {
            svg.shape("circle", "class", "sign-plate", "cx", inside.x(), "cy", inside.y(), "r", size * 0.72);
        }
        svg.leaf(
                "text",
                each.mark().sign(),
                "class",
                view.height() > WHOLE_BODY ? "sign" : "sign near",
                "x",
                inside.x(),
                "y",
                inside.y() + size * 0.34);
    }

    private static String path(List<Corner> corners) {
        return corners.stream()
                .map(corner -> Svg.number(corner.x()) + " " + Svg.number(corner.y()))
                .collect(Collectors.joining(" L", "M", " Z"));
    }
}
