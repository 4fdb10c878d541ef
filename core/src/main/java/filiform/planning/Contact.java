package filiform.planning;

import filiform.atlas.Figure;
import filiform.atlas.Source;
import filiform.atlas.Structure;
import java.util.List;

/// The chance that the needle comes within a structure's surface, and why. Contact is not injury.
///
/// @param depths           those that fit the person, as judged: posture and build are counted in them
/// @param reliabilityIndex distance of the design point from the plan, in standard deviations; negative if the plan
/// aims at it
/// @param designPoint      the likeliest way to touch it
/// @param importance       which error matters most, in falling order, shares summing to 1; empty where no likeliest
/// way
/// could be named
public record Contact(
        Structure structure,
        List<Figure> depths,
        Chance chance,
        double reliabilityIndex,
        DesignPoint designPoint,
        List<Importance> importance,
        List<Source> sources) {

    /// The likeliest combination of errors that touches the structure.
    ///
    /// @param tooDeep   mm deeper than planned, negative shallower
    /// @param tooSteep  degrees off the planned direction
    /// @param entryOff  mm from the planned entry
    /// @param structureShallower mm nearer to the skin than its mean
    /// @param structureAside mm off its mean course
    public record DesignPoint(
            double tooDeep,
            double tooSteep,
            double entryOff,
            double structureShallower,
            double structureAside,
            String words) {}

    /// One source of error and how much it matters.
    ///
    /// @param factor what varies, such as "depth of the needle"
    /// @param share  of the variance at the design point, 0 to 1
    public record Importance(String factor, double share, String words) {}

    public Contact {
        depths = List.copyOf(depths);
        importance = List.copyOf(importance);
        sources = List.copyOf(sources);
    }
}
