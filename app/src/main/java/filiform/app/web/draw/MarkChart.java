package filiform.app.web.draw;

import filiform.atlas.Area;
import filiform.atlas.Atlas;
import filiform.atlas.Chart;
import filiform.atlas.Outline;
import filiform.atlas.Outline.Corner;
import filiform.atlas.Polygon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// The body chart on which skin is marked: every area of a nerve's skin, on both sides where the view shows both. What
/// is found has a pattern of its own. The page's list says the same in words and is the way without a pointer.
public final class MarkChart {

    /// One view.
    ///
    /// @param name    as the contract knows it
    /// @param oneSide true for a view of one limb, drawn for the right one
    public record Picture(String name, String title, boolean oneSide, String svg) {}

    private static final double WHOLE_BODY = 300;

    private record Piece(Area area, String side, List<Corner> corners) {}

    private MarkChart() {}

    public static List<Picture> of(Atlas atlas) {
        return atlas.chart().views().stream()
                .map(view -> new Picture(view.name(), view.title(), !view.mirrored(), svg(atlas, view)))
                .toList();
    }

    private static String svg(Atlas atlas, Chart.View view) {
        String id = "mark-" + view.name().replace(' ', '-');
        var svg = Svg.linked(
                id,
                view.height() > WHOLE_BODY ? "chart marking whole" : "chart marking",
                view.width(),
                view.height(),
                view.title(),
                "Areas of skin that can be marked. The list of findings says in words what is marked.");
        patterns(svg, id, view.height() > WHOLE_BODY ? 1 : 0.62);
        svg.open("g", "class", "turning", "data-width", view.width());
        svg.shape("path", "class", "skin-edge", "d", path(view.outline()));
        for (Piece piece : pieces(atlas, view)) {
            svg.open("g", "class", "spot", "data-area", piece.area().name(), "data-side", piece.side());
            svg.leaf("title", (piece.side() + " " + piece.area().name()).strip());
            svg.shape("path", "class", "field", "d", path(piece.corners()));
            svg.close();
        }
        svg.open("g", "class", "strokes").close();
        svg.close();
        return svg.toString();
    }

    /// The large ones first, so that a small one lies on top and can be reached.
    private static List<Piece> pieces(Atlas atlas, Chart.View view) {
        var pieces = new ArrayList<Piece>();
        for (Area area : atlas.areas().all()) {
            if (area.kind() == Area.Kind.TERRITORY) {
                for (Outline outline : area.outlines()) {
                    if (outline.view().equals(view.name())) {
                        pieces.add(new Piece(area, view.mirrored() ? "right" : "", outline.corners()));
                        if (view.mirrored()) {
                            pieces.add(new Piece(area, "left", Polygon.mirrored(outline.corners(), view.width())));
                        }
                    }
                }
            }
        }
        pieces.sort(Comparator.comparingDouble((Piece piece) -> -Polygon.size(piece.corners())));
        return pieces;
    }

    /// One filling for each thing that is felt; told apart without colour.
    private static void patterns(Svg svg, String id, double scale) {
        svg.open("defs");
        pattern(svg, id + "-absent", 4 * scale, "M0 0 L4 4 M4 0 L0 4", scale);
        pattern(svg, id + "-reduced", 4 * scale, "M0 4 L4 0", scale);
        pattern(svg, id + "-paraesthesia", 4 * scale, "M2 1.6 v.8", scale);
        pattern(svg, id + "-pain", 5 * scale, "M2.5 .8 v3.4 M.8 2.5 h3.4", scale);
        svg.close();
    }

    private static void pattern(Svg svg, String id, double size, String path, double scale) {
        svg.open("pattern", "id", id, "patternUnits", "userSpaceOnUse", "width", size, "height", size);
        svg.shape("path", "class", "p-mark", "d", path, "transform", "scale(" + Svg.number(scale) + ")");
        svg.close();
    }

    private static String path(List<Corner> corners) {
        return corners.stream()
                .map(corner -> Svg.number(corner.x()) + " " + Svg.number(corner.y()))
                .collect(Collectors.joining(" L", "M", " Z"));
    }
}
