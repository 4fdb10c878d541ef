package filiform.injury;

import filiform.atlas.Basis;
import filiform.atlas.Nerve;
import filiform.measure.Bounds;
import java.util.List;
import java.util.Map;

/// How findings follow from a lesion and how they mislead: the model's numbers, all from content.
///
/// @param assistantWeight weight of an assistant against a prime mover in a movement, 0 to 1
/// @param overlap         part of a shared area's loss that its neighbours leave uncovered, 0 to 1
public record LocalisationKnowledge(
        FindingChances chances,
        List<Extent> extents,
        PriorWeights prior,
        double assistantWeight,
        double overlap,
        List<Rival> rivals,
        List<Finding.Sign> signs,
        List<Finding.ReflexArc> reflexes,
        Basis basis) {

    /// How much of the fibres a lesion takes.
    ///
    /// @param name    complete, partial, motor-only or sensory-only; several rows may share a name
    /// @param motor   part of the motor fibres lost, 0 to 1
    /// @param sensory part of the sensory fibres lost, 0 to 1
    /// @param weight  against the other extents, in a nerve, a part of a plexus or the cord
    /// @param root    the same in a root: a root that is pressed mostly loses little
    public record Extent(String name, double motor, double sensory, double weight, double root) {

        /// An extent as common in roots as in nerves.
        public Extent(String name, double motor, double sensory, double weight) {
            this(name, motor, sensory, weight, weight);
        }

        double weight(Nerve.Kind kind) {
            return kind == Nerve.Kind.ROOT ? root : weight;
        }
    }

    /// What is believed before any finding.
    ///
    /// @param kinds        how common lesions of nerves, plexus parts and roots are without a needle
    /// @param rates        weight of single nerves whose lesions are more or less common than those of their kind
    /// @param fascicle     weight of a bundle of fibres hurt alone, against the whole nerve there
    /// @param second       chance that a second nerve is hurt besides the first
    /// @param byLength     the part of a nerve's weight that is spread by length; the rest falls evenly on
    ///                     its segments, since a nerve is held, and hurt, at its landmarks
    /// @param rivals       weight of all rivals together, one nerve weighing 1, however many nerves there are
    /// @param needleFloor  the part that the needle never takes, so that other causes can win
    /// @param usualContact the contact probability at which the needle's part is halved
    public record PriorWeights(
            Map<Nerve.Kind, Double> kinds,
            Map<String, Double> rates,
            double fascicle,
            double second,
            double byLength,
            double rivals,
            double needleFloor,
            double usualContact) {
        public PriorWeights {
            kinds = Map.copyOf(kinds);
            rates = Map.copyOf(rates);
            Bounds.check("chance of a second lesion", second, 0, 0.5);
        }
    }

    /// An explanation that is no lesion of a nerve in this atlas.
    ///
    /// @param motor   part of strength lost within its reach, 0 to 1; negative: says nothing of any finding
    /// @param sensory part of sensation lost within its reach, 0 to 1; negative: says nothing of any finding
    /// @param brisk   chance of a brisk reflex
    /// @param pain    chance of pain in, or radiation into, any one area of the limb
    /// @param refers  chance of dull pain in the referral area of the needled muscle; `pain` if unknown
    /// @param centre  true for disease of the brain or the spinal cord
    /// @param reach   what it takes; what it does not reach is as without it
    /// @param actions the movements that it takes where its reach is `MOVEMENTS`
    /// @param tell    what would tell it apart, in words
    public record Rival(
            String name,
            double motor,
            double sensory,
            double brisk,
            double pain,
            double refers,
            boolean centre,
            Reach reach,
            List<String> actions,
            double weight,
            String tell,
            Basis basis) {

        public Rival {
            actions = List.copyOf(actions);
        }

        /// A rival that takes the whole limb alike.
        public Rival(
                String name,
                double motor,
                double sensory,
                double brisk,
                double pain,
                double weight,
                String tell,
                Basis basis) {
            this(name, motor, sensory, brisk, pain, pain, false, Reach.LIMB, List.of(), weight, tell, basis);
        }

        public boolean silent() {
            return motor < 0 || sensory < 0;
        }
    }

    /// How far a rival reaches. Where the needle is not known, each reaches the whole limb.
    public enum Reach {
        LIMB,
        /// The muscles that the needle may be in.
        NEEDLED_MUSCLES,
        /// All nerves near the needle at once, as pressure in a tight space does.
        NERVES_NEAR_NEEDLE,
        MOVEMENTS
    }

    public LocalisationKnowledge {
        extents = List.copyOf(extents);
        rivals = List.copyOf(rivals);
        signs = List.copyOf(signs);
        reflexes = List.copyOf(reflexes);
        if (extents.isEmpty() || rivals.isEmpty() || signs.isEmpty() || reflexes.isEmpty()) {
            throw new IllegalArgumentException("Localisation needs extents, rivals, signs and reflexes.");
        }
    }
}
