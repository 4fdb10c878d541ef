package filiform.knowledge.check;

import filiform.atlas.Chart;
import filiform.atlas.Outline;
import filiform.knowledge.read.Placed;
import filiform.knowledge.tree.Code;
import filiform.knowledge.tree.Entry;
import filiform.knowledge.tree.Faults;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/// Checks that each outline is a simple polygon that lies on the body of its view.
final class OutlineChecks {

    /// An outline may pass the edge of the body by this much, in units of the view: the edge is drawn with straight
    /// lines.
    private static final double TOLERANCE = 1;

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final Map<String, Geometry> bodies = new LinkedHashMap<>();
    private final Faults faults;

    OutlineChecks(List<Placed<Chart.View>> views, Faults faults) {
        this.faults = faults;
        for (Placed<Chart.View> placed : views) {
            Chart.View view = placed.value();
            Polygon body = polygon(view.outline());
            // A broken edge has its fault; what is drawn on it is then only held against its frame.
            Geometry edge = simple(body, placed.at(), "outline") ? body : body.getEnvelope();
            if (bodies.putIfAbsent(view.name(), edge.buffer(TOLERANCE)) != null) {
                placed.at().fault(Code.NAME_TWICE, "The view '%s' stands twice.".formatted(view.name()), "name");
            }
        }
    }

    /// Checks the outlines of an area or place.
    void check(List<Outline> outlines, Entry at) {
        for (int i = 0; i < outlines.size(); i++) {
            Outline outline = outlines.get(i);
            Geometry body = bodies.get(outline.view());
            Polygon polygon = polygon(outline.corners());
            if (body == null) {
                faults.add(
                        Code.NAME_UNKNOWN,
                        at.where("outline", i, "view"),
                        "There is no view '%s': %s.".formatted(outline.view(), bodies.keySet()));
            } else if (simple(polygon, at, "outline", i, "points") && !body.covers(polygon)) {
                at.fault(
                        Code.OFF_CHART,
                        "It passes the edge of the body on '%s'.".formatted(outline.view()),
                        "outline",
                        i,
                        "points");
            }
        }
    }

    private static boolean simple(Polygon polygon, Entry at, Object... steps) {
        boolean simple = polygon.isValid() && polygon.getArea() > 0;
        if (!simple) {
            at.fault(Code.OUTLINE_CROSSES, "Two of its edges cross or touch.", steps);
        }
        return simple;
    }

    private static Polygon polygon(List<Outline.Corner> corners) {
        var ring = new Coordinate[corners.size() + 1];
        for (int i = 0; i < ring.length; i++) {
            Outline.Corner corner = corners.get(i % corners.size());
            ring[i] = new Coordinate(corner.x(), corner.y());
        }
        return GEOMETRY.createPolygon(ring);
    }
}
