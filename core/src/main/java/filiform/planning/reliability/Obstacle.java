package filiform.planning.reliability;

import filiform.measure.Bounds;
import java.util.List;

/// A structure under the skin as a random shape. Lengths in mm.
public sealed interface Obstacle {

    double depth();

    double depthSd();

    /// The near face cannot lie nearer to the skin than this.
    double least();

    /// The depth variable at which the least depth is reached; minus infinity where there is none.
    default double ledge() {
        double nearest = this instanceof Tube tube
                ? least() + tube.radius()
                : this instanceof Winding winding ? least() + winding.radius() : least();
        return depthSd() == 0 ? Double.NEGATIVE_INFINITY : (nearest - depth()) / depthSd();
    }

    /// Where the depth variable puts it: normal, held at the least depth.
    double depthAt(double u);

    /// A plane parallel to the skin, from its near face on.
    record Sheet(double depth, double depthSd, double least) implements Obstacle {
        public Sheet {
            Bounds.check("sheet depth", depth, -1000, 1000);
            Bounds.check("sheet depth sd", depthSd, 0, 1000);
        }

        /// A sheet that may lie anywhere, even outside the body: for problems in closed form.
        public Sheet(double depth, double depthSd) {
            this(depth, depthSd, Double.NEGATIVE_INFINITY);
        }

        @Override
        public double depthAt(double u) {
            return Math.max(least, depth + depthSd * u);
        }
    }

    /// A tube around a line through places, running straight on at both ends. It may lie deeper as a whole, and to the
    /// side along the horizontal normal of its first to last place.
    ///
    /// @param depth of the places that are no deeper than the others say
    record Winding(
            double depth,
            double depthSd,
            List<Place> places,
            double aside,
            double asideSd,
            double radius,
            double radiusSd,
            double least)
            implements Obstacle {
        public Winding {
            places = List.copyOf(places);
            Bounds.check("winding depth", depth, -1000, 1000);
            Bounds.check("winding depth sd", depthSd, 0, 1000);
            Bounds.check("winding aside", aside, -1000, 1000);
            Bounds.check("winding aside sd", asideSd, 0, 1000);
            Bounds.check("winding radius", radius, 0, 1000);
            Bounds.check("winding radius sd", radiusSd, 0, 1000);
        }

        /// Of its axis; `deeper` counts from the depth.
        public record Place(double x, double y, double deeper) {}

        @Override
        public double depthAt(double u) {
            return Math.max(least + radius, depth + depthSd * u);
        }
    }

    /// An ellipsoid along the site's axes.
    ///
    /// @param depth of its near face
    /// @param x     of its centre
    /// @param offset of its centre along y
    record Solid(
            double depth,
            double depthSd,
            double halfX,
            double halfY,
            double halfZ,
            double x,
            double offset,
            double offsetSd,
            double least)
            implements Obstacle {
        public Solid {
            Bounds.check("solid depth", depth, -1000, 1000);
            Bounds.check("solid depth sd", depthSd, 0, 1000);
            Bounds.check("half length", halfX, 0.1, 1000);
            Bounds.check("half width", halfY, 0.1, 1000);
            Bounds.check("half thickness", halfZ, 0.1, 1000);
            Bounds.check("solid x", x, -1000, 1000);
            Bounds.check("solid offset", offset, -1000, 1000);
            Bounds.check("solid offset sd", offsetSd, 0, 1000);
        }

        @Override
        public double depthAt(double u) {
            return Math.max(least, depth + depthSd * u);
        }
    }

    /// An endless straight tube parallel to the skin.
    ///
    /// @param depth     of its axis
    /// @param offset    of its axis along y, below the planned entry
    /// @param direction its run in radians from +x towards +y
    record Tube(
            double depth,
            double depthSd,
            double offset,
            double offsetSd,
            double direction,
            double radius,
            double radiusSd,
            double least)
            implements Obstacle {
        public Tube {
            Bounds.check("tube depth", depth, -1000, 1000);
            Bounds.check("tube depth sd", depthSd, 0, 1000);
            Bounds.check("tube offset", offset, -1000, 1000);
            Bounds.check("tube offset sd", offsetSd, 0, 1000);
            Bounds.check("tube radius", radius, 0, 1000);
            Bounds.check("tube radius sd", radiusSd, 0, 1000);
        }

        /// A tube that may lie anywhere, even outside the body: for problems in closed form.
        public Tube(
                double depth,
                double depthSd,
                double offset,
                double offsetSd,
                double direction,
                double radius,
                double radiusSd) {
            this(depth, depthSd, offset, offsetSd, direction, radius, radiusSd, Double.NEGATIVE_INFINITY);
        }

        /// Of the axis.
        @Override
        public double depthAt(double u) {
            return Math.max(least + radius, depth + depthSd * u);
        }
    }
}
