package filiform.app.web.draw;

import filiform.atlas.Chart;
import filiform.atlas.Outline.Corner;
import java.util.List;
import java.util.stream.Collectors;

/// The body's edge from each side, empty, to be drawn on. What is drawn is told as the outlines that `respond` and
/// `localise` read.
public final class DrawChart {

    /// One view.
    ///
    /// @param name  as the contract knows it
    /// @param title what a reader sees above it
    public record Picture(String name, String title, String svg) {}

    private DrawChart() {}

    /// The views that show both sides of the whole body, for nobody who draws at home should have to choose a limb.
    public static List<Picture> of(Chart chart) {
        return chart.views().stream()
                .filter(view -> view.mirrored() && view.height() > 300)
                .map(view -> new Picture(view.name(), view.title(), svg(view)))
                .toList();
    }

    private static String svg(Chart.View view) {
        var svg = new Svg(
                "draw-" + view.name().replace(' ', '-'),
                "chart drawn-on",
                view.width(),
                view.height(),
                view.title(),
                "The edge of the body, to draw on. What is drawn can be told in words instead.");
        svg.open("g", "class", "turning");
        svg.shape("path", "class", "skin-edge", "d", path(view.outline()));
        svg.open("g", "class", "strokes").close();
        return svg.toString();
    }

    private static String path(List<Corner> corners) {
        return corners.stream()
                .map(corner -> Svg.number(corner.x()) + " " + Svg.number(corner.y()))
                .collect(Collectors.joining(" L", "M", " Z"));
    }
}
