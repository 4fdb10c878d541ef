package filiform.app.web.draw;

import filiform.atlas.Atlas;
import filiform.atlas.BodyPlace;
import filiform.atlas.Chart;
import filiform.atlas.Outline;
import filiform.atlas.Outline.Corner;
import filiform.atlas.Polygon;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The body's edge from each side, to be drawn on, and with what was drawn. What is drawn is told as the outlines that
/// `respond` and `localise` read.
public final class DrawChart {

    /// What the picture is to those who do not see it.
    public static final String TO_DRAW_ON =
            "The edge of the body, to draw on. What is drawn can be told in words instead.";

    private static final double WHOLE_BODY = 300;

    /// One view.
    ///
    /// @param name  as the contract knows it
    /// @param title what a reader sees with it
    public record Picture(String name, String title, String svg) {}

    private DrawChart() {}

    /// The views that show both sides of the whole body, for nobody who draws at home should have to choose a limb. The
    /// places on it are not seen; they can be heard by whoever draws by keyboard.
    ///
    /// @param said an English text in the language of the reader
    public static List<Picture> of(Atlas atlas, UnaryOperator<String> said) {
        return atlas.chart().views().stream()
                .filter(view -> view.mirrored() && view.height() > WHOLE_BODY)
                .map(view -> new Picture(view.name(), said.apply(view.title()), toDrawOn(atlas, view, said)))
                .toList();
    }

    private static String toDrawOn(Atlas atlas, Chart.View view, UnaryOperator<String> said) {
        var svg = Svg.linked(
                "draw-" + view.name().replace(' ', '-'),
                "chart marking drawn-on",
                view.width(),
                view.height(),
                said.apply(view.title()),
                said.apply(TO_DRAW_ON));
        svg.open("g", "class", "turning");
        svg.shape("path", "class", "skin-edge", "d", path(view.outline()));
        for (BodyPlace place : atlas.places().all()) {
            for (Outline outline : place.outlines()) {
                if (outline.view().equals(view.name())) {
                    spot(svg, "%s (%s)".formatted(said.apply(place.name()), said.apply("right")), outline.corners());
                    spot(
                            svg,
                            "%s (%s)".formatted(said.apply(place.name()), said.apply("left")),
                            Polygon.mirrored(outline.corners(), view.width()));
                }
            }
        }
        svg.open("g", "class", "strokes").close();
        return svg.toString();
    }

    private static void spot(Svg svg, String heard, List<Corner> corners) {
        svg.open("g", "class", "spot");
        svg.leaf("title", heard);
        svg.shape("path", "class", "field", "d", path(corners));
        svg.close();
    }

    /// What was drawn on a view.
    ///
    /// @param id    that no other picture of the page has
    /// @param words that say where it lies
    public static Picture drawn(String id, Chart.View view, List<List<Corner>> outlines, String words) {
        var svg = new Svg(id, "chart marking drawn-on", view.width(), view.height(), view.title(), words);
        svg.shape("path", "class", "skin-edge", "d", path(view.outline()));
        outlines.stream()
                .sorted(Comparator.comparingDouble(Polygon::size).reversed())
                .forEach(outline -> svg.shape("path", "class", "stroke", "d", path(outline)));
        return new Picture(view.name(), view.title(), svg.toString());
    }

    private static String path(List<Corner> corners) {
        return corners.stream()
                .map(corner -> Svg.number(corner.x()) + " " + Svg.number(corner.y()))
                .collect(Collectors.joining(" L", "M", " Z"));
    }
}
