package filiform.planning;

import filiform.atlas.Figure;

/// How far a steered needle strays. Each mean is a standard deviation per axis; its sd between operators and its error
/// are both unknown for the operator at hand.
///
/// @param entrySd of the entry, mm
/// @param tiltSd  of the direction, degrees
/// @param depthSd of the inserted length, mm
/// @param fullDepth inserted length in mm from which the depth strays by the whole depthSd; a shorter one in proportion
public record PlacementErrors(Figure entrySd, Figure tiltSd, Figure depthSd, Figure fullDepth) {

    /// Part of the depth error, 0 to 1, that holds at this inserted length in mm.
    double depthPart(double inserted) {
        return fullDepth.mean() <= 0 ? 1 : Math.min(1, inserted / fullDepth.mean());
    }
}
