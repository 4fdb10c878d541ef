package filiform.planning;

import filiform.atlas.Basis;

/// How near a nerve lies when its muscles answer to a current through the needle: a warning, never a clearance.
///
/// @param from    least current in mA for which it holds, included
/// @param below   mA, excluded
/// @param nearest mm from tip to nerve, 0 for touching or inside
/// @param farthest mm that the source leaves possible
public record CurrentDistance(double from, double below, double nearest, double farthest, String text, Basis basis) {}
