package filiform.planning.reliability;

/// The shape of a structure against one straight shaft that runs from the entry to the tip.
///
/// Coordinates are the structure's own: `p` along its run, `q` across it, `z` into the body, all relative to the entry,
/// so a shift of the structure along `q` is one number. Bodies have no state that a call leaves behind.
sealed interface Body permits LevelTube, WindingTube, Ellipsoid, Plane {

    /// Distance between shaft and surface, negative where they overlap: smooth enough to search on.
    ///
    /// @param piece  which part of the structure, below [#pieces]
    /// @param shift  of the structure across, mm
    /// @param along  of the structure along its run, mm
    /// @param depth  of the structure, mm
    /// @param radius of tube and shaft together, mm
    double gap(
            int piece, double tipP, double tipQ, double tipZ, double shift, double along, double depth, double radius);

    /// Adds the shifts across at which shaft and structure touch; a plane adds the depths.
    void spans(double tipP, double tipQ, double tipZ, double along, double depth, double radius, Spans spans);

    /// Parts that each can be the nearest.
    default int pieces() {
        return 1;
    }
}
