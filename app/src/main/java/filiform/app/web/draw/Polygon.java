package filiform.app.web.draw;

import filiform.atlas.Outline.Corner;
import java.util.List;

/// Sizes of outlines, and a point in each where a sign has room.
final class Polygon {

    private static final int GRID = 15;

    private Polygon() {}

    /// The area that the corners enclose, in square units.
    static double size(List<Corner> corners) {
        double twice = 0;
        Corner before = corners.getLast();
        for (Corner corner : corners) {
            twice += before.x() * corner.y() - corner.x() * before.y();
            before = corner;
        }
        return Math.abs(twice) / 2;
    }

    /// The point of a grid that lies inside and farthest from the edge; the first corner where none lies inside.
    static Corner inside(List<Corner> corners) {
        double left = corners.stream().mapToDouble(Corner::x).min().orElseThrow();
        double right = corners.stream().mapToDouble(Corner::x).max().orElseThrow();
        double top = corners.stream().mapToDouble(Corner::y).min().orElseThrow();
        double bottom = corners.stream().mapToDouble(Corner::y).max().orElseThrow();
        Corner best = corners.getFirst();
        double room = 0;
        for (int i = 0; i < GRID; i++) {
            for (int j = 0; j < GRID; j++) {
                var point =
                        new Corner(left + (right - left) * (i + 0.5) / GRID, top + (bottom - top) * (j + 0.5) / GRID);
                double here = holds(corners, point) ? distance(corners, point) : 0;
                if (here > room) {
                    room = here;
                    best = point;
                }
            }
        }
        return best;
    }

    private static boolean holds(List<Corner> corners, Corner point) {
        boolean in = false;
        Corner before = corners.getLast();
        for (Corner corner : corners) {
            if ((corner.y() > point.y()) != (before.y() > point.y())
                    && point.x()
                            < (before.x() - corner.x()) * (point.y() - corner.y()) / (before.y() - corner.y())
                                    + corner.x()) {
                in = !in;
            }
            before = corner;
        }
        return in;
    }

    private static double distance(List<Corner> corners, Corner point) {
        double least = Double.POSITIVE_INFINITY;
        Corner before = corners.getLast();
        for (Corner corner : corners) {
            double dx = corner.x() - before.x();
            double dy = corner.y() - before.y();
            double length = dx * dx + dy * dy;
            double along = length == 0
                    ? 0
                    : Math.clamp(((point.x() - before.x()) * dx + (point.y() - before.y()) * dy) / length, 0, 1);
            least = Math.min(
                    least, Math.hypot(point.x() - before.x() - along * dx, point.y() - before.y() - along * dy));
            before = corner;
        }
        return least;
    }
}
