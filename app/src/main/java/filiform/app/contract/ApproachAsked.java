package filiform.app.contract;

import filiform.app.json.Fields;
import filiform.atlas.Technique;
import filiform.planning.Approach;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// Where a needle enters and points, as somebody told of it: every part may be missing.
///
/// @param tilt    degrees from the perpendicular, 0 to 80
/// @param azimuth degrees from +x towards +y of the technique's frame, -360 to 360
/// @param x       of the entry from the site's own, mm, -60 to 60; so `y`
public record ApproachAsked(OptionalDouble tilt, OptionalDouble azimuth, OptionalDouble x, OptionalDouble y) {

    private static final int DIRECTIONS = 8;

    static ApproachAsked read(Fields fields) {
        return new ApproachAsked(
                fields.number("tilt_deg", 0, 80),
                fields.number("azimuth_deg", -360, 360),
                fields.number("entry_x_mm", -60, 60),
                fields.number("entry_y_mm", -60, 60));
    }

    /// What is left out is the technique's own.
    Approach on(Technique technique) {
        Approach own = Approach.of(technique);
        return new Approach(
                tilt.orElse(own.tilt()), azimuth.orElse(own.azimuth()), x.orElse(own.x()), y.orElse(own.y()));
    }

    /// Every approach that may be meant: round the compass where a tilt has no direction.
    List<Approach> possible(Technique technique) {
        Approach asked = on(technique);
        return directionless(technique)
                ? IntStream.range(0, DIRECTIONS)
                        .mapToObj(each -> new Approach(asked.tilt(), each * 360.0 / DIRECTIONS, asked.x(), asked.y()))
                        .toList()
                : List.of(asked);
    }

    /// Tilted without saying which way, where the technique is perpendicular and has no direction of its own.
    boolean directionless(Technique technique) {
        return tilt.orElse(0) > 0 && azimuth.isEmpty() && technique.tilt() == 0;
    }
}
