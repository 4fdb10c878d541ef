package filiform.planning;

import java.util.List;

/// The chance of contact over many ways of aiming one needle.
///
/// @param kind       what the axes are
/// @param columns    rising values along the picture: signed tilt in degrees, or x in mm
/// @param rows       rising values down the picture: depth in mm, or y in mm
/// @param structures judged, in the site's order
/// @param index      reliability index of touching each structure: by structure, then by row, then by column
/// @param limits     the accepted chance of each structure's class, in the order of the structures
public record RiskMap(
        Kind kind,
        List<Double> columns,
        List<Double> rows,
        List<String> structures,
        List<double[][]> index,
        List<RiskLimits.Group> groups,
        RiskLimits limits) {

    /// The axes.
    public enum Kind {
        /// A negative tilt leans the other way.
        TILT_AND_DEPTH,
        /// The entry moved from the site's own.
        ENTRY
    }
}
