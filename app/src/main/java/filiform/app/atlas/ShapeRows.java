package filiform.app.atlas;

import filiform.app.atlas.Sheet.Row;
import filiform.app.contract.Common;
import filiform.app.contract.DirectionWords;
import filiform.atlas.Figure;
import filiform.atlas.Structure.Shape;
import filiform.atlas.Technique;
import java.util.ArrayList;
import java.util.List;

/// The shape of a structure in the words of its view's frame.
final class ShapeRows {

    private static final String BESIDE = "Beside the entry";

    private final Technique.Frame frame;

    ShapeRows(Technique.Frame frame) {
        this.frame = frame;
    }

    List<Row> of(Shape shape) {
        return switch (shape) {
            case Shape.Tube(var radius, var direction, var offset) ->
                List.of(
                        Row.of("Radius", FigureWords.mm(radius), radius.basis()),
                        Row.of("Runs", "straight, " + along(direction)),
                        beside(BESIDE + ", across its run", offset, direction + 90));
            case Shape.Winding winding -> winding(winding);
            case Shape.Solid(var halfX, var halfY, var halfZ, var x, var offset, var basis) ->
                List.of(
                        Row.of(
                                "Size",
                                "%s mm long, %s mm across and %s mm thick"
                                        .formatted(
                                                Common.plain(2 * halfX),
                                                Common.plain(2 * halfY),
                                                Common.plain(2 * halfZ)),
                                basis),
                        Row.of("Its centre lies", way(x, 0)),
                        beside(BESIDE + ", to its centre", offset, 90));
            case Shape.Sheet _ -> List.of(Row.of("Shape", "a sheet that lies everywhere under the site"));
        };
    }

    private List<Row> winding(Shape.Winding winding) {
        var rows = new ArrayList<Row>();
        rows.add(Row.of(
                "Radius", FigureWords.mm(winding.radius()), winding.radius().basis()));
        rows.add(Row.of("Runs", "not straight; through these places, and straight on at both ends", winding.basis()));
        for (Shape.Winding.Place place : winding.places()) {
            rows.add(Row.of("", "%s; %s; %s".formatted(way(place.x(), 0), way(place.y(), 90), depth(place.deeper()))));
        }
        Shape.Winding.Place first = winding.places().getFirst();
        Shape.Winding.Place last = winding.places().getLast();
        double run = Math.toDegrees(Math.atan2(last.y() - first.y(), last.x() - first.x()));
        rows.add(beside("The whole of it lies to the side by", winding.aside(), Math.rint(run) + 90));
        return rows;
    }

    /// A distance with its sign, and where a positive one lies.
    private Row beside(String label, Figure figure, double degrees) {
        String side = figure.mean() < 0
                ? "; less than 0 is the side " + along(degrees + 180)
                : "; above 0 is the side " + along(degrees);
        return Row.of(label, FigureWords.mm(figure) + side, figure.basis());
    }

    private String way(double mm, double degrees) {
        return mm == 0
                ? "level with the entry"
                : "%s mm %s".formatted(Common.plain(Math.abs(mm)), along(mm < 0 ? degrees + 180 : degrees));
    }

    private static String depth(double deeper) {
        if (deeper == 0) {
            return "at the depth given";
        }
        return "%s mm %s than the depth given"
                .formatted(Common.plain(Math.abs(deeper)), deeper < 0 ? "nearer to the skin" : "deeper");
    }

    private String along(double degrees) {
        return DirectionWords.along(degrees, frame);
    }
}
