package filiform.atlas;

import filiform.atlas.Outline.Corner;
import java.util.ArrayList;
import java.util.List;

/// Plane geometry of outlines on the body chart, in the units of their view. The chart is coarse, so shares are counted
/// on a grid and good to some percent.
public final class Polygon {

    /// Points of the grid along each side of an outline's box.
    private static final int GRID = 24;

    /// Enough to find room for a sign.
    private static final int COARSE = 15;

    private Polygon() {}

    /// The area that the corners enclose, in square units.
    public static double size(List<Corner> corners) {
        double twice = 0;
        Corner before = corners.getLast();
        for (Corner corner : corners) {
            twice += before.x() * corner.y() - corner.x() * before.y();
            before = corner;
        }
        return Math.abs(twice) / 2;
    }

    /// True where the point lies inside: a ray to the right crosses the edge an odd number of times.
    public static boolean holds(List<Corner> corners, Corner point) {
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

    /// The part of the first outline that lies in the second, 0 to 1; 0 for one too thin to be measured.
    public static double covered(List<Corner> one, List<Corner> other) {
        return apart(one, other) ? 0 : coveredByAny(one, List.of(other));
    }

    /// The part of the first outline that lies in any of the others, 0 to 1; 0 for one too thin to be measured.
    public static double coveredByAny(List<Corner> one, List<List<Corner>> others) {
        List<Corner> within =
                grid(one, GRID).stream().filter(point -> holds(one, point)).toList();
        long covered = within.stream()
                .filter(point -> others.stream().anyMatch(other -> holds(other, point)))
                .count();
        return within.isEmpty() ? 0 : (double) covered / within.size();
    }

    /// True where two edges that are no neighbours meet, so that inside and outside cannot be told.
    public static boolean crossesItself(List<Corner> corners) {
        int edges = corners.size();
        for (int i = 0; i < edges; i++) {
            for (int j = i + 2; j < edges; j++) {
                boolean neighbours = i == 0 && j == edges - 1;
                if (!neighbours
                        && meet(corners.get(i), corners.get(i + 1), corners.get(j), corners.get((j + 1) % edges))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The same on the other side of a view that shows both.
    ///
    /// @param width of the view
    public static List<Corner> mirrored(List<Corner> corners, double width) {
        return corners.stream()
                .map(corner -> new Corner(width - corner.x(), corner.y()))
                .toList();
    }

    /// The point of a grid that lies inside and farthest from the edge; the first corner where none lies inside.
    public static Corner inside(List<Corner> corners) {
        Corner best = corners.getFirst();
        double room = 0;
        for (Corner point : grid(corners, COARSE)) {
            double here = holds(corners, point) ? distance(corners, point) : 0;
            if (here > room) {
                room = here;
                best = point;
            }
        }
        return best;
    }

    private static List<Corner> grid(List<Corner> corners, int nodes) {
        double left = left(corners);
        double right = right(corners);
        double top = top(corners);
        double bottom = bottom(corners);
        var points = new ArrayList<Corner>(nodes * nodes);
        for (int i = 0; i < nodes; i++) {
            for (int j = 0; j < nodes; j++) {
                points.add(new Corner(
                        left + (right - left) * (i + 0.5) / nodes, top + (bottom - top) * (j + 0.5) / nodes));
            }
        }
        return points;
    }

    private static boolean apart(List<Corner> one, List<Corner> other) {
        return right(one) < left(other)
                || right(other) < left(one)
                || bottom(one) < top(other)
                || bottom(other) < top(one);
    }

    private static double left(List<Corner> corners) {
        return corners.stream().mapToDouble(Corner::x).min().orElseThrow();
    }

    private static double right(List<Corner> corners) {
        return corners.stream().mapToDouble(Corner::x).max().orElseThrow();
    }

    private static double top(List<Corner> corners) {
        return corners.stream().mapToDouble(Corner::y).min().orElseThrow();
    }

    private static double bottom(List<Corner> corners) {
        return corners.stream().mapToDouble(Corner::y).max().orElseThrow();
    }

    private static boolean meet(Corner a, Corner b, Corner c, Corner d) {
        double first = turn(a, b, c);
        double second = turn(a, b, d);
        double third = turn(c, d, a);
        double fourth = turn(c, d, b);
        if (first * second < 0 && third * fourth < 0) {
            return true;
        }
        return (first == 0 && between(a, b, c))
                || (second == 0 && between(a, b, d))
                || (third == 0 && between(c, d, a))
                || (fourth == 0 && between(c, d, b));
    }

    /// Above 0 where the way from the first over the second to the third turns one way, below where the other.
    private static double turn(Corner a, Corner b, Corner c) {
        return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
    }

    private static boolean between(Corner a, Corner b, Corner on) {
        return Math.min(a.x(), b.x()) <= on.x()
                && on.x() <= Math.max(a.x(), b.x())
                && Math.min(a.y(), b.y()) <= on.y()
                && on.y() <= Math.max(a.y(), b.y());
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
