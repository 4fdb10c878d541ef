package filiform.benchmarks;

import filiform.planning.reliability.Normal;

/// A needle seen along a level tube: the shaft, thickened by the tube's radius, is a stadium; the tube a point.
final class Stadium {

    private Stadium() {}

    /// The chance that a tube at this depth, its place across normal, lies in the stadium around the shaft.
    ///
    /// @param y of the tip across, mm; `z` its depth
    static double chance(double y, double z, double depth, double radius, double mean, double sd) {
        double low = Math.min(disc(0, 0, depth, radius, -1), disc(y, z, depth, radius, -1));
        double high = Math.max(disc(0, 0, depth, radius, 1), disc(y, z, depth, radius, 1));
        double length = Math.sqrt(y * y + z * z);
        if (z > 1e-9 * length && length > 0) {
            // the two long sides, where the tube's depth meets them between the two ends
            for (int side = -1; side <= 1; side += 2) {
                double part = (depth + side * radius * y / length) / z;
                if (part >= 0 && part <= 1) {
                    double across = part * y + side * radius * z / length;
                    low = Math.min(low, across);
                    high = Math.max(high, across);
                }
            }
        }
        return Normal.between((low - mean) / sd, (high - mean) / sd);
    }

    private static double disc(double y, double z, double depth, double radius, int side) {
        double above = depth - z;
        double square = radius * radius - above * above;
        return square < 0 ? -side * Double.POSITIVE_INFINITY : y + side * Math.sqrt(square);
    }
}
