package filiform.planning;

import filiform.atlas.Figure;

/// How far a steered needle strays. Each mean is a standard deviation per axis; its sd between operators and its error
/// are both unknown for the operator at hand.
///
/// @param entrySd of the entry, mm
/// @param tiltSd  of the direction, degrees
/// @param depthSd of the inserted length, mm
public record PlacementErrors(Figure entrySd, Figure tiltSd, Figure depthSd) {}
