package filiform.app.web.draw;

import filiform.app.atlas.Link;
import filiform.atlas.Chart;
import filiform.atlas.Outline;
import filiform.atlas.Outline.Corner;
import filiform.atlas.Polygon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// The body chart. What is marked has a pattern and a number, and so needs no colour; where both sides are seen, the
/// left is drawn faint as the mirror image of the right.
public final class BodyChart {

    /// What is outlined, and where it leads.
    ///
    /// @param address a page of ours
    /// @param sign    drawn on it, such as "1" or "C5"; may be blank
    public record Mark(String name, String address, String sign, List<Outline> outlines) {

        /// Leads to the sheet of a thing.
        public Mark(Link link, String sign, List<Outline> outlines) {
            this(link.name(), link.address(), sign, outlines);
        }
    }

    /// One view as a picture.
    ///
    /// @param size how large it is shown
    public record Picture(String title, Size size, String svg) {

        /// A picture that is no view of the chart and takes the room that there is.
        public static Picture plate(String title, String svg) {
            return new Picture(title, Size.PLATE, svg);
        }
    }

    /// How large a picture is shown.
    public enum Size {
        WHOLE_BODY,
        PART,
        PLATE;

        public String css() {
            return "view-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    private static final double WHOLE_BODY = 300;

    private final List<Mark> marks;
    private final String css;
    private final List<String> near;

    private BodyChart(Chart chart, List<Mark> marks, String css) {
        near = chart.views().stream()
                .filter(view -> !whole(view))
                .map(Chart.View::name)
                .toList();
        this.marks = marks;
        this.css = css;
    }

    /// A layer: every view, every mark.
    public static List<Picture> layer(Chart chart, List<Mark> marks) {
        var drawn = new BodyChart(chart, marks, "layer");
        return chart.views().stream().map(drawn::picture).toList();
    }

    /// The marks on the views where they are seen.
    public static List<Picture> marked(Chart chart, List<Mark> marks) {
        var drawn = new BodyChart(chart, marks, "marked");
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
        String names = seen.stream().map(each -> each.mark().name()).distinct().collect(Collectors.joining(", "));
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
        return new Picture(view.title(), whole(view) ? Size.WHOLE_BODY : Size.PART, svg.toString());
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
        Mark mark = each.mark();
        svg.open("a", "href", mark.address(), "aria-label", mark.name());
        svg.leaf("title", mark.name());
        svg.shape("path", "class", "field", "d", path(each.corners()));
        if (css.equals("marked")) {
            svg.shape("path", "class", "hatched", "d", path(each.corners()), "fill", "url(#" + id + "-hatch)");
        }
        svg.close();
    }

    private static boolean whole(Chart.View view) {
        return view.height() > WHOLE_BODY;
    }

    /// The sign has the size at which it can be read; where a view of a part shows the thing, the small view of the
    /// whole body leaves it out.
    private void sign(Svg svg, Chart.View view, Seen each) {
        boolean layer = css.equals("layer");
        if (each.mark().sign().isEmpty() || (!layer && whole(view) && seenNearer(each.mark()))) {
            return;
        }
        int size = whole(view) ? (layer ? 8 : 12) : (layer ? 10 : 11);
        Corner inside = Polygon.inside(each.corners());
        if (!layer) {
            svg.shape("circle", "class", "sign-plate", "cx", inside.x(), "cy", inside.y(), "r", size * 0.7);
        }
        svg.text(
                "sign s" + size,
                inside.x(),
                inside.y() + size * 0.34,
                each.mark().sign());
    }

    private boolean seenNearer(Mark mark) {
        return mark.outlines().stream().anyMatch(outline -> near.contains(outline.view()));
    }

    private static String path(List<Corner> corners) {
        return corners.stream()
                .map(corner -> Svg.number(corner.x()) + " " + Svg.number(corner.y()))
                .collect(Collectors.joining(" L", "M", " Z"));
    }
}
