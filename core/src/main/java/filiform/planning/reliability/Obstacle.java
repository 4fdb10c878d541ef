package filiform.planning.reliability;

import filiform.measure.Bounds;

/// A structure under the skin as a random shape. Lengths in mm.
public sealed interface Obstacle {

    double depth();

    double depthSd();

    /// The near face cannot lie nearer to the skin than this.
    double least();

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
