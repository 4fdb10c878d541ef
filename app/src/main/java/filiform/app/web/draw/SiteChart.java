package filiform.app.web.draw;

import filiform.app.web.draw.BodyChart.Picture;
import filiform.app.web.draw.BodyChart.Size;
import filiform.atlas.BodyPlace;
import filiform.atlas.Chart;
import filiform.atlas.Outline;
import filiform.atlas.Outline.Corner;
import filiform.atlas.Polygon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/// The body from front and back, in parts that can be tapped, each side for itself. The page lists the same parts in
/// words, and that list is the way for a keyboard and a screen reader.
public final class SiteChart {

    private static final double WHOLE_BODY = 300;

    private SiteChart() {}

    /// A part of the body with the places that make it up on the chart.
    public record Spot(String part, List<BodyPlace> places) {
        public Spot {
            places = List.copyOf(places);
        }
    }

    /// The views of the whole body.
    ///
    /// @param chosen  the part that is shown, with its side, or blank
    /// @param address where a part and its side lead
    public static List<Picture> draw(Chart chart, List<Spot> spots, String chosen, BinaryOperator<String> address) {
        return chart.views().stream()
                .filter(view -> view.height() > WHOLE_BODY && view.mirrored())
                .map(view -> new Picture(view.title(), Size.WHOLE_BODY, svg(view, spots, chosen, address)))
                .toList();
    }

    private static String svg(Chart.View view, List<Spot> spots, String chosen, BinaryOperator<String> address) {
        String id = "sites-" + view.name().replace(' ', '-');
        var svg = Svg.linked(
                id,
                "chart choosing",
                view.width(),
                view.height(),
                view.title(),
                "Parts of the body. The list beside it names the same parts.");
        svg.shape("path", "class", "skin-edge", "d", path(view.outline()));
        for (String side : List.of("right", "left")) {
            for (Spot spot : spots) {
                part(svg, view, spot, side, chosen, address);
            }
        }
        svg.close();
        return svg.toString();
    }

    private static void part(
            Svg svg, Chart.View view, Spot spot, String side, String chosen, BinaryOperator<String> address) {
        List<List<Corner>> seen = seen(view, spot, side);
        if (seen.isEmpty()) {
            return;
        }
        String name = side + " " + spot.part();
        boolean here = chosen.equals(name) || chosen.equals(spot.part());
        svg.open(
                "a",
                "href",
                address.apply(spot.part(), side),
                "class",
                here ? "tap here" : "tap",
                "tabindex",
                "-1",
                "aria-label",
                name);
        svg.leaf("title", name);
        seen.forEach(corners -> svg.shape("path", "class", "field", "d", path(corners)));
        svg.close();
    }

    /// Drawn for the right side; the left is its mirror image.
    private static List<List<Corner>> seen(Chart.View view, Spot spot, String side) {
        var seen = new ArrayList<List<Corner>>();
        for (BodyPlace place : spot.places()) {
            for (Outline outline : place.outlines()) {
                if (outline.view().equals(view.name())) {
                    seen.add(
                            side.equals("right")
                                    ? outline.corners()
                                    : Polygon.mirrored(outline.corners(), view.width()));
                }
            }
        }
        return seen;
    }

    private static String path(List<Corner> corners) {
        return corners.stream()
                .map(corner -> Svg.number(corner.x()) + " " + Svg.number(corner.y()))
                .collect(Collectors.joining(" L", "M", " Z"));
    }
}
