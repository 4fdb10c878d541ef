package filiform.atlas;

/// What leaves a nerve at a point.
public sealed interface Branch {

    Basis basis();

    /// A motor branch.
    ///
    /// @param share  part of the muscle's whole motor supply that runs here, above 0 to 1
    /// @param length from the branch point to the motor entry, in millimetres
    record ToMuscle(String muscle, double share, Figure length, Basis basis) implements Branch {}

    /// A cutaneous branch.
    ///
    /// @param share part of the area's sensation that runs here, above 0 to 1
    record ToArea(String area, double share, Basis basis) implements Branch {}

    record ToNerve(String nerve, Basis basis) implements Branch {}
}
