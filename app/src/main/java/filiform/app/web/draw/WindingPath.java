package filiform.app.web.draw;

import filiform.atlas.Structure.Shape.Winding;
import filiform.atlas.Structure.Shape.Winding.Place;
import filiform.planning.Approach;
import filiform.planning.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The axis of a winding as it lies on average, straight on at both ends, and the place of it that a drawing shows.
final class WindingPath {

    /// How far its straight ends are followed, mm: beyond every site.
    private static final double ENDS = 400;

    private static final int STEPS = 200;

    private final List<Place> places;
    private final double depth;

    /// A place of the axis.
    ///
    /// @param deeper mm than the structure's depth
    /// @param slant  how steeply the axis passes the drawing's plane there: 1 straight through it, 0 along it
    record Spot(double x, double y, double deeper, double slant) {}

    /// @param depth of the places that are 0 deeper, mm
    WindingPath(Winding winding, double depth) {
        this.depth = depth;
        Place first = winding.places().getFirst();
        Place last = winding.places().getLast();
        double way = Math.hypot(last.x() - first.x(), last.y() - first.y());
        double aside = winding.aside().mean() / way;
        double dx = -aside * (last.y() - first.y());
        double dy = aside * (last.x() - first.x());
        var moved = new ArrayList<Place>();
        for (Place place : winding.places()) {
            moved.add(new Place(place.x() + dx, place.y() + dy, place.deeper()));
        }
        moved.addFirst(beyond(moved.get(1), moved.get(0)));
        moved.addLast(beyond(moved.get(moved.size() - 2), moved.getLast()));
        places = List.copyOf(moved);
    }

    private static Place beyond(Place from, Place to) {
        double length = Math.hypot(Math.hypot(to.x() - from.x(), to.y() - from.y()), to.deeper() - from.deeper());
        return between(from, to, 1 + ENDS / length);
    }

    private static Place between(Place from, Place to, double part) {
        return new Place(
                from.x() + part * (to.x() - from.x()),
                from.y() + part * (to.y() - from.y()),
                from.deeper() + part * (to.deeper() - from.deeper()));
    }

    /// Where it crosses the plane across the limb through the entry, of several places the one nearest to the needle;
    /// where it never does, the place of all that is nearest to the needle.
    Spot inThePlane(Question question) {
        var crossing = new ArrayList<Spot>();
        var all = new ArrayList<Spot>();
        for (int i = 1; i < places.size(); i++) {
            Place from = places.get(i - 1);
            Place to = places.get(i);
            if (from.x() * to.x() <= 0 && from.x() != to.x()) {
                Spot spot = spot(from, to, from.x() / (from.x() - to.x()));
                crossing.add(new Spot(0, spot.y(), spot.deeper(), spot.slant()));
            }
            for (int step = 0; step <= STEPS; step++) {
                all.add(spot(from, to, (double) step / STEPS));
            }
        }
        Comparator<Spot> nearest = Comparator.comparingDouble(spot -> distance(spot, question));
        return (crossing.isEmpty() ? all : crossing).stream().min(nearest).orElseThrow();
    }

    private static Spot spot(Place from, Place to, double part) {
        Place at = between(from, to, part);
        double across = Math.hypot(to.y() - from.y(), to.deeper() - from.deeper());
        double along = Math.abs(to.x() - from.x());
        return new Spot(at.x(), at.y(), at.deeper(), along / Math.hypot(along, across));
    }

    private double distance(Spot spot, Question question) {
        Approach approach = question.approach();
        double tilt = Math.toRadians(approach.tilt());
        double azimuth = Math.toRadians(approach.azimuth());
        double needleX = Math.sin(tilt) * Math.cos(azimuth);
        double needleY = Math.sin(tilt) * Math.sin(azimuth);
        double needleZ = Math.cos(tilt);
        double z = depth + spot.deeper();
        double inserted = question.depth().orElse(question.needle().length());
        double along = Math.clamp(spot.x() * needleX + spot.y() * needleY + z * needleZ, 0, inserted);
        return Math.hypot(Math.hypot(spot.x() - along * needleX, spot.y() - along * needleY), z - along * needleZ);
    }
}
