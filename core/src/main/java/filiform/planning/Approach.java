package filiform.planning;

import filiform.atlas.Technique;
import filiform.measure.Bounds;

/// Where the needle enters and which way it points, in the frame of its site.
///
/// @param tilt    degrees from the perpendicular, 0 to 80
/// @param azimuth degrees from +x towards +y, -360 to 360
/// @param x       of the entry from the site's own, mm, -60 to 60; so `y`
public record Approach(double tilt, double azimuth, double x, double y) {

    public Approach {
        Bounds.check("tilt", tilt, 0, 80);
        Bounds.check("azimuth", azimuth, -360, 360);
        Bounds.check("entry x", x, -60, 60);
        Bounds.check("entry y", y, -60, 60);
    }

    /// As the technique describes it.
    public static Approach of(Technique technique) {
        return new Approach(technique.tilt(), technique.azimuth(), 0, 0);
    }
}
