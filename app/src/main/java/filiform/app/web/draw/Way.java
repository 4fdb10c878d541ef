package filiform.app.web.draw;

import filiform.planning.Approach;

/// The needle's way in the plane of a cross-section: across and down, in mm.
///
/// @param entry  across, at the skin
/// @param across of the unit vector along the shaft, as it is seen in the plane
/// @param down   of the same
record Way(double entry, double across, double down) {

    static Way of(Approach approach) {
        double tilt = Math.toRadians(approach.tilt());
        return new Way(approach.y(), Math.sin(tilt) * Math.sin(Math.toRadians(approach.azimuth())), Math.cos(tilt));
    }

    /// Across, at this length of shaft below the skin; negative above it.
    double across(double shaft) {
        return entry + shaft * across;
    }

    double depth(double shaft) {
        return shaft * down;
    }

    /// The across part of the unit vector that stands on the way in the plane.
    double aside() {
        return down / Math.hypot(across, down);
    }

    /// The downward part of that vector.
    double asideDown() {
        return -across / Math.hypot(across, down);
    }
}
