package filiform.app.contract;

import filiform.app.json.Faults.Code;
import filiform.app.json.Fields;
import filiform.atlas.Atlas;
import filiform.atlas.BodyPlace;
import filiform.atlas.Chart;
import filiform.atlas.Outline;
import filiform.atlas.Outline.Corner;
import filiform.atlas.Overlap;
import filiform.atlas.Polygon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Where a feeling was drawn on the body chart, as the names of the places that the drawing lies over. What lies over
/// none of them is told as such, so that it never counts as inside a muscle's own area.
final class DrawnPlaces {

    /// The least part of a drawing that named places must cover.
    private static final double COVERED = 0.9;

    private static final int MOST_POINTS = 200;

    private final Atlas atlas;

    DrawnPlaces(Atlas atlas) {
        this.atlas = atlas;
    }

    List<String> read(Fields sensation) {
        var places = new ArrayList<String>();
        for (Fields drawing : sensation.list("drawn")) {
            places(drawing).forEach(places::add);
        }
        return places;
    }

    private List<String> places(Fields drawing) {
        drawing.need("view");
        drawing.need("points");
        Optional<Chart.View> view = drawing.text("view").flatMap(name -> view(drawing, name));
        List<Corner> corners = view.map(known -> corners(drawing, known)).orElse(List.of());
        drawing.expect(List.of("points"));
        drawing.close();
        return view.isEmpty() || corners.isEmpty() ? List.of() : places(view.get(), corners);
    }

    private List<String> places(Chart.View view, List<Corner> drawn) {
        var names = new ArrayList<String>();
        var over = new ArrayList<List<Corner>>();
        for (BodyPlace place : atlas.places().all()) {
            List<Outline> here = place.outlines().stream()
                    .filter(outline -> outline.view().equals(view.name()))
                    .flatMap(outline -> bothSides(view, outline).stream())
                    .toList();
            if (Overlap.any(List.of(new Outline(view.name(), drawn)), here)) {
                names.add(place.name());
                here.forEach(outline -> over.add(outline.corners()));
            }
        }
        if (Polygon.coveredByAny(drawn, over) < COVERED) {
            names.add("a place that was drawn and has no name");
        }
        return names;
    }

    private static List<Outline> bothSides(Chart.View view, Outline outline) {
        Outline other = new Outline(
                outline.view(),
                outline.corners().stream()
                        .map(corner -> new Corner(view.width() - corner.x(), corner.y()))
                        .toList());
        return view.mirrored() ? List.of(outline, other) : List.of(outline);
    }

    private static List<Corner> corners(Fields drawing, Chart.View view) {
        var corners = new ArrayList<Corner>();
        List<Fields> points = drawing.list("points");
        if (points.size() < 3 || points.size() > MOST_POINTS) {
            drawing.faults()
                    .add(
                            Code.OUT_OF_RANGE,
                            drawing.where("points"),
                            "A drawing needs 3 to %d points.".formatted(MOST_POINTS));
            return corners;
        }
        for (Fields point : points) {
            point.need("x");
            point.need("y");
            OptionalDouble x = point.number("x", 0, view.width());
            OptionalDouble y = point.number("y", 0, view.height());
            point.close();
            if (x.isPresent() && y.isPresent()) {
                corners.add(new Corner(x.getAsDouble(), y.getAsDouble()));
            }
        }
        return corners.size() < points.size() ? List.of() : corners;
    }

    private Optional<Chart.View> view(Fields drawing, String name) {
        Optional<Chart.View> view = atlas.chart().views().stream()
                .filter(known -> known.name().equals(name))
                .findFirst();
        if (view.isEmpty()) {
            List<String> views =
                    atlas.chart().views().stream().map(Chart.View::name).toList();
            drawing.faults()
                    .add(
                            Code.NOT_A_CHOICE,
                            drawing.where("view"),
                            "The body chart has these views: %s.".formatted(String.join(", ", views)));
        }
        return view;
    }
}
