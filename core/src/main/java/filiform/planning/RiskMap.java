package filiform.planning;

import filiform.planning.reliability.Normal;
import java.util.List;

/// The chance of contact over many ways of aiming one needle, for looking at: coarser than a plan's own chances.
///
/// @param kind       what the axes are
/// @param columns    rising values along the picture: signed tilt in degrees, or x in mm
/// @param rows       rising values down the picture: depth in mm, or y in mm
/// @param structures judged, in the site's order
/// @param index      reliability index of touching each structure over all passes: by structure, row, column; from
///                   `-FAR` to [#FAR], which stand for that and more
/// @param groups     of the structures
/// @param limits     the accepted chance of each class
public record RiskMap(
        Kind kind,
        List<Double> columns,
        List<Double> rows,
        List<String> structures,
        List<double[][]> index,
        List<RiskLimits.Group> groups,
        RiskLimits limits) {

    /// A chance of 3 in 10 million: below every floor.
    public static final double FAR = 5;

    /// The axes.
    public enum Kind {
        /// A negative tilt leans the other way.
        TILT_AND_DEPTH,
        /// The entry moved from the site's own.
        ENTRY
    }

    public RiskMap {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        structures = List.copyOf(structures);
        index = List.copyOf(index);
        groups = List.copyOf(groups);
    }

    /// The chance of touching a structure, 0 to 1.
    public double chance(int structure, int row, int column) {
        return Normal.below(-index.get(structure)[row][column]);
    }

    /// How often the chance of a class fits into the accepted one, for the class that is worst: above 1 is too much.
    /// The
    /// sum over the class is taken, which is never below the chance of touching any of it.
    public double timesAccepted(int row, int column) {
        double worst = 0;
        for (RiskLimits.Group group : RiskLimits.Group.values()) {
            double sum = 0;
            for (int i = 0; i < structures.size(); i++) {
                sum += groups.get(i) == group ? chance(i, row, column) : 0;
            }
            worst = Math.max(worst, sum / limits.of(group));
        }
        return worst;
    }

    /// The structure that fills its class's accepted chance most.
    public int leading(int row, int column) {
        int leading = 0;
        double most = -1;
        for (int i = 0; i < structures.size(); i++) {
            double part = chance(i, row, column) / limits.of(groups.get(i));
            leading = part > most ? i : leading;
            most = Math.max(part, most);
        }
        return leading;
    }
}
