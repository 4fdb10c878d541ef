package filiform.planning;

import filiform.atlas.Structure;
import filiform.atlas.Structure.Shape.Winding.Place;

/// How much deeper than its own depth a structure lies straight under the entry.
final class UnderTheEntry {

    private UnderTheEntry() {}

    /// In mm; of a winding course the place nearest to the entry, of an organ its near face.
    static double deeper(Structure.Shape shape, Approach approach) {
        return switch (shape) {
            case Structure.Shape.Sheet _, Structure.Shape.Tube _ -> 0;
            case Structure.Shape.Winding winding -> {
                double nearest = Double.POSITIVE_INFINITY;
                double deeper = 0;
                for (int i = 0; i + 1 < winding.places().size(); i++) {
                    Place from = winding.places().get(i);
                    Place to = winding.places().get(i + 1);
                    double part = part(from, to, approach);
                    double x = from.x() + part * (to.x() - from.x()) - approach.x();
                    double y = from.y() + part * (to.y() - from.y()) - approach.y();
                    if (x * x + y * y < nearest) {
                        nearest = x * x + y * y;
                        deeper = from.deeper() + part * (to.deeper() - from.deeper());
                    }
                }
                yield deeper;
            }
            case Structure.Shape.Solid solid -> {
                double x = (approach.x() - solid.x()) / solid.halfX();
                double y = (approach.y() - solid.offset().mean()) / solid.halfY();
                yield solid.halfZ() * (1 - Math.sqrt(Math.max(0, 1 - x * x - y * y)));
            }
        };
    }

    private static double part(Place from, Place to, Approach approach) {
        double x = to.x() - from.x();
        double y = to.y() - from.y();
        double square = x * x + y * y;
        return square == 0
                ? 0
                : Math.clamp(((approach.x() - from.x()) * x + (approach.y() - from.y()) * y) / square, 0, 1);
    }
}
