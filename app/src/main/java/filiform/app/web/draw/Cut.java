package filiform.app.web.draw;

import filiform.atlas.Figure;
import filiform.atlas.Structure.Shape;
import filiform.planning.Question;

/// What the drawing's plane, across the limb through the entry, cuts out of a structure; of one that it does not
/// cut, the place nearest to the needle.
///
/// @param across mm from the entry along y, on average; 0 for a sheet
/// @param spread one standard deviation of that, between people and unknown together
/// @param deeper mm than the structure's own depth
/// @param wide   half the breadth, mm
/// @param high   half the height, mm
/// @param off    how far along x from the plane the place that is drawn lies, mm; 0 where the plane cuts it
record Cut(double across, double spread, double deeper, double wide, double high, double off) {

    /// A tube that runs almost in the plane is cut lengthwise; it is drawn no longer than this many times its breadth.
    private static final double LONGEST_CUT = 5;

    private static final double THINNEST = 0.2;

    /// @param depth that decides, mm
    static Cut of(Shape shape, double depth, Question question) {
        return switch (shape) {
            case Shape.Sheet _ -> new Cut(0, 0, 0, 0, 0, 0);
            case Shape.Tube tube -> tube(tube);
            case Shape.Solid solid -> solid(solid);
            case Shape.Winding winding -> winding(winding, depth, question);
        };
    }

    private static Cut tube(Shape.Tube tube) {
        double run = Math.toRadians(tube.direction());
        double slant = Math.cos(run);
        double radius = Math.max(tube.radius().mean(), THINNEST);
        double spread = spread(tube.offset());
        double offset = tube.offset().mean();
        if (Math.abs(slant) < 1 / LONGEST_CUT) {
            return new Cut(
                    offset * slant, spread * Math.abs(slant), 0, radius * LONGEST_CUT, radius, -offset * Math.sin(run));
        }
        return new Cut(offset / slant, spread / Math.abs(slant), 0, radius / Math.abs(slant), radius, 0);
    }

    /// One that the plane misses is drawn whole, as it is seen along x.
    private static Cut solid(Shape.Solid solid) {
        double part = solid.x() / solid.halfX();
        double left = Math.abs(part) < 1 ? Math.sqrt(1 - part * part) : 1;
        return new Cut(
                solid.offset().mean(),
                spread(solid.offset()),
                solid.halfZ() * (1 - left),
                solid.halfY() * left,
                solid.halfZ() * left,
                Math.abs(part) < 1 ? 0 : solid.x());
    }

    private static Cut winding(Shape.Winding winding, double depth, Question question) {
        WindingPath.Spot at = new WindingPath(winding, depth).inThePlane(question);
        double radius = Math.max(winding.radius().mean(), THINNEST);
        double slant = Math.max(at.slant(), 1 / LONGEST_CUT);
        return new Cut(at.y(), spread(winding.aside()) / slant, at.deeper(), radius / slant, radius, at.x());
    }

    private static double spread(Figure figure) {
        return Math.hypot(figure.sd(), figure.error());
    }
}
