package filiform.app.web.draw;

import filiform.atlas.Atlas;
import filiform.atlas.BodyPlace;
import filiform.atlas.Chart;
import filiform.atlas.Outline;
import filiform.atlas.Outline.Corner;
import filiform.atlas.Polygon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// The body chart on which it is tapped where something is felt: the whole body in parts, and each part with its places
/// so near that a gloved finger meets them. The places bear the names that the rules know.
public final class WhereChart {

    /// Beside views of a part of the body, no more are shown at a time.
    private static final int MOST_VIEWS = 2;

    /// Room around a part, and the least width and height of what is shown of it, in units of the chart.
    private static final double ROOM = 8;

    private static final double LEAST = 76;

    private static final double WHOLE_BODY = 300;

    /// One view.
    ///
    /// @param name    as the chart knows it
    /// @param oneSide true for a view of one limb, drawn for the right one
    /// @param parts   the parts that lead to their places; blank for a view that is no whole body
    /// @param places  the places that can be tapped
    public record Picture(String name, String title, boolean oneSide, String parts, String places) {}

    private record Piece(BodyPlace place, String side, List<List<Corner>> corners) {}

    private final Chart chart;
    private final List<BodyPlace> places;

    private WhereChart(Atlas atlas) {
        chart = atlas.chart();
        places = atlas.places().all();
    }

    public static List<Picture> of(Atlas atlas) {
        var drawn = new WhereChart(atlas);
        return drawn.chart.views().stream()
                .map(view -> new Picture(
                        view.name(),
                        view.title(),
                        !view.mirrored(),
                        whole(view) ? drawn.parts(view) : "",
                        drawn.places(view)))
                .toList();
    }

    private static boolean whole(Chart.View view) {
        return view.height() > WHOLE_BODY;
    }

    private String parts(Chart.View view) {
        Svg svg = empty("parts", view, "Parts of the body. Each leads to its places.");
        Map<String, List<BodyPlace>> parts = new LinkedHashMap<>();
        places.stream()
                .filter(place -> !corners(place, view).isEmpty())
                .forEach(place -> parts.computeIfAbsent(place.region(), _ -> new ArrayList<>())
                        .add(place));
        parts.forEach((part, within) -> {
            String views = String.join("|", views(view, within));
            for (String side : List.of("right", "left")) {
                List<List<Corner>> seen = within.stream()
                        .flatMap(place -> turned(corners(place, view), view, side).stream())
                        .toList();
                svg.open(
                        "g",
                        "class",
                        "spot",
                        "data-part",
                        part,
                        "data-side",
                        side,
                        "data-views",
                        views,
                        "data-box",
                        box(view, seen));
                svg.leaf("title", side + " " + part);
                seen.forEach(each -> svg.shape("path", "class", "field", "d", path(each)));
                svg.close();
            }
        });
        return svg.toString();
    }

    /// Where the places of a part are seen from near, the view that shows the most first; with the whole body's own
    /// view where one of them is seen nowhere else.
    private List<String> views(Chart.View whole, List<BodyPlace> part) {
        List<Chart.View> near = chart.views().stream()
                .filter(view -> !whole(view) && seen(view, part) > 0)
                .sorted(Comparator.comparingLong((Chart.View view) -> -seen(view, part))
                        .thenComparing(view -> !view.mirrored()))
                .limit(MOST_VIEWS)
                .toList();
        boolean all = part.stream()
                .allMatch(place ->
                        near.stream().anyMatch(view -> !corners(place, view).isEmpty()));
        return Stream.concat(all ? Stream.empty() : Stream.of(whole), near.stream())
                .map(Chart.View::name)
                .toList();
    }

    private static long seen(Chart.View view, List<BodyPlace> part) {
        return part.stream().filter(place -> !corners(place, view).isEmpty()).count();
    }

    /// The large ones first, so that a small one lies on top and can be reached.
    private String places(Chart.View view) {
        Svg svg = empty("places", view, "Places where something may be felt. Each can be tapped.");
        svg.open("g", "class", "turning", "data-width", view.width());
        svg.shape("path", "class", "skin-edge", "d", path(view.outline()));
        List<String> sides = view.mirrored() ? List.of("right", "left") : List.of("");
        places.stream()
                .filter(place -> !corners(place, view).isEmpty())
                .flatMap(place ->
                        sides.stream().map(side -> new Piece(place, side, turned(corners(place, view), view, side))))
                .sorted(Comparator.comparingDouble(
                        piece -> -Polygon.size(piece.corners().getFirst())))
                .forEach(piece -> {
                    svg.open(
                            "g",
                            "class",
                            "spot",
                            "data-place",
                            piece.place().name(),
                            "data-side",
                            piece.side(),
                            "data-within",
                            piece.place().region());
                    svg.leaf("title", (piece.side() + " " + piece.place().name()).strip());
                    piece.corners().forEach(each -> svg.shape("path", "class", "field", "d", path(each)));
                    svg.close();
                });
        return svg.toString();
    }

    private static Svg empty(String layer, Chart.View view, String words) {
        var svg = Svg.linked(
                "where-" + layer + "-" + view.name().replace(' ', '-'),
                "chart where-" + layer,
                view.width(),
                view.height(),
                view.title(),
                words);
        if (layer.equals("parts")) {
            svg.shape("path", "class", "skin-edge", "d", path(view.outline()));
        }
        return svg;
    }

    private static List<List<Corner>> corners(BodyPlace place, Chart.View view) {
        return place.outlines().stream()
                .filter(outline -> outline.view().equals(view.name()))
                .map(Outline::corners)
                .toList();
    }

    private static List<List<Corner>> turned(List<List<Corner>> corners, Chart.View view, String side) {
        return side.equals("left")
                ? corners.stream()
                        .map(each -> Polygon.mirrored(each, view.width()))
                        .toList()
                : corners;
    }

    /// What is shown of the view: x, y, width and height.
    private static String box(Chart.View view, List<List<Corner>> seen) {
        List<Corner> all = seen.stream().flatMap(List::stream).toList();
        double[] across = span(all.stream().mapToDouble(Corner::x).toArray(), view.width());
        double[] down = span(all.stream().mapToDouble(Corner::y).toArray(), view.height());
        return DoubleStream.of(across[0], down[0], across[1], down[1])
                .mapToObj(Svg::number)
                .collect(Collectors.joining(" "));
    }

    private static double[] span(double[] all, double most) {
        double least = DoubleStream.of(all).min().orElseThrow();
        double highest = DoubleStream.of(all).max().orElseThrow();
        double length = Math.min(most, Math.max(LEAST, highest - least + 2 * ROOM));
        double start = Math.clamp((least + highest - length) / 2, 0, most - length);
        return new double[] {start, length};
    }

    private static String path(List<Corner> corners) {
        return corners.stream()
                .map(corner -> Svg.number(corner.x()) + " " + Svg.number(corner.y()))
                .collect(Collectors.joining(" L", "M", " Z"));
    }
}
