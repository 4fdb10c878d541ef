package filiform.planning;

import filiform.atlas.Structure;
import filiform.measure.Bounds;

/// The chance of contact, per insertion, under which a depth limit keeps each class of structure.
///
/// The defaults stand in the knowledge, graded assumed, shown with every limit and changeable. No source gives them.
///
/// @param pleura pleura, spinal cord and organs, above 0 to 1
/// @param vessel arteries and veins, above 0 to 1
/// @param nerve  nerves, above 0 to 1
public record RiskLimits(double pleura, double vessel, double nerve) {

    public RiskLimits {
        Bounds.check("pleura risk", pleura, 1e-6, 1);
        Bounds.check("vessel risk", vessel, 1e-6, 1);
        Bounds.check("nerve risk", nerve, 1e-6, 1);
    }

    /// Structures whose chances add up against one limit.
    public enum Group {
        PLEURA_AND_CORD,
        VESSEL,
        NERVE;

        public static Group of(Structure.Kind kind) {
            return switch (kind) {
                case PLEURA, CORD, ORGAN -> PLEURA_AND_CORD;
                case ARTERY, VEIN -> VESSEL;
                case NERVE -> NERVE;
                case BONE -> throw new IllegalArgumentException("Bone is not judged.");
            };
        }

        public String words() {
            return switch (this) {
                case PLEURA_AND_CORD -> "pleura, spinal cord and organs";
                case VESSEL -> "vessels";
                case NERVE -> "nerves";
            };
        }
    }

    public double of(Group group) {
        return switch (group) {
            case PLEURA_AND_CORD -> pleura;
            case VESSEL -> vessel;
            case NERVE -> nerve;
        };
    }
}
