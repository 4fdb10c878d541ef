package filiform.injury;

import filiform.atlas.Basis;
import filiform.atlas.Nerve;
import java.util.List;
import java.util.Map;

/// How findings follow from a lesion and how they mislead: the model's numbers, all from content.
///
/// @param kindWeights     how common lesions of nerves, plexus parts and roots are without a needle, summing to 1
/// @param needleFloor     the part of the prior that the needle never takes, so that other causes can win
/// @param usualContact    the contact probability at which the needle's part of the prior is halved
/// @param rivalWeight     the part of the base prior that all rivals share
public record LocalisationKnowledge(
        LossTable power,
        LossTable sensation,
        LossTable reflex,
        List<Extent> extents,
        Map<Nerve.Kind, Double> kindWeights,
        double needleFloor,
        double usualContact,
        double rivalWeight,
        double assistantWeight,
        double overlap,
        Focal tinel,
        Focal conductionFocal,
        Focal conductionNormal,
        Focal imagingAbnormal,
        Denervation denervation,
        Irritation irritation,
        List<Rival> rivals,
        List<Finding.Sign> signs,
        List<Finding.ReflexArc> reflexes,
        Basis basis) {

    /// How much of the fibres a lesion takes.
    ///
    /// @param name    complete, partial, motor-only or sensory-only; several rows may share a name
    /// @param motor   part of the motor fibres lost, 0 to 1
    /// @param sensory part of the sensory fibres lost, 0 to 1
    public record Extent(String name, double motor, double sensory, double weight) {}

    /// Chance of a local sign when the lesion is next to the place, elsewhere on that nerve, or not on it.
    public record Focal(double beside, double sameNerve, double elsewhere) {}

    /// When electromyography can show denervation.
    ///
    /// @param firstDay   before it, its absence says nothing
    /// @param fullDay    from it on, the test is as good as it gets
    /// @param detected   chance of denervation activity in a wholly affected muscle, neurapraxia included
    /// @param falseAlarm chance in an unaffected muscle
    public record Denervation(int firstDay, int fullDay, double detected, double falseAlarm, Basis basis) {}

    /// Chance of pain, radiation, wasting or autonomic change with nothing and with all of the supply lost.
    public record Irritation(double unaffected, double affected) {}

    /// An explanation that is no lesion of a nerve in this atlas.
    ///
    /// @param motor   part of strength lost everywhere in the limb, 0 to 1; negative: says nothing of any finding
    /// @param sensory part of sensation lost everywhere in the limb, 0 to 1; negative: says nothing of any finding
    /// @param brisk   chance of a brisk reflex
    /// @param tell    what would tell it apart, in words
    public record Rival(
            String name, double motor, double sensory, double brisk, double weight, String tell, Basis basis) {

        public boolean silent() {
            return motor < 0 || sensory < 0;
        }
    }

    public LocalisationKnowledge {
        extents = List.copyOf(extents);
        kindWeights = Map.copyOf(kindWeights);
        rivals = List.copyOf(rivals);
        signs = List.copyOf(signs);
        reflexes = List.copyOf(reflexes);
        if (extents.isEmpty() || rivals.isEmpty() || signs.isEmpty() || reflexes.isEmpty()) {
            throw new IllegalArgumentException("Localisation needs extents, rivals, signs and reflexes.");
        }
    }
}
