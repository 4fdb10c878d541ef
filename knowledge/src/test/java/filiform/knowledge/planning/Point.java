package filiform.knowledge.planning;

import java.util.List;

/// A place in the frame of a site, mm.
record Point(double x, double y, double z) {

    /// From this place to the other, the part of the way told: 0 here, 1 there.
    Point towards(Point other, double part) {
        return new Point(x + part * (other.x - x), y + part * (other.y - y), z + part * (other.z - z));
    }

    double distance(Point other) {
        double dx = other.x - x;
        double dy = other.y - y;
        double dz = other.z - z;
        return Math.sqrt(dx * dx + dy * dy + dz * dz);
    }

    /// To a line through places, whose first and last piece run straight on.
    double distance(List<Point> line) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < line.size(); i++) {
            Point from = line.get(i - 1);
            Point to = line.get(i);
            double product =
                    (to.x - from.x) * (x - from.x) + (to.y - from.y) * (y - from.y) + (to.z - from.z) * (z - from.z);
            double length = from.distance(to);
            double least = i == 1 ? Double.NEGATIVE_INFINITY : 0;
            double most = i == line.size() - 1 ? Double.POSITIVE_INFINITY : 1;
            nearest =
                    Math.min(nearest, distance(from.towards(to, Math.clamp(product / (length * length), least, most))));
        }
        return nearest;
    }
}
