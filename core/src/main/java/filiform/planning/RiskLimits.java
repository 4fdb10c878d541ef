package filiform.planning;

import filiform.measure.Bounds;

/// The chance of contact, per insertion, under which a depth limit keeps each class of structure.
///
/// The defaults are a convention of this project, graded assumed, shown with every limit and changeable. No source
/// gives them.
///
/// @param pleura pleura and spinal cord, above 0 to 1
/// @param vessel arteries, above 0 to 1
/// @param nerve  nerve trunks, above 0 to 1
public record RiskLimits(double pleura, double vessel, double nerve) {

    public static final RiskLimits DEFAULT = new RiskLimits(0.001, 0.01, 0.01);

    public RiskLimits {
        Bounds.check("pleura risk", pleura, 1e-6, 1);
        Bounds.check("vessel risk", vessel, 1e-6, 1);
        Bounds.check("nerve risk", nerve, 1e-6, 1);
    }
}
