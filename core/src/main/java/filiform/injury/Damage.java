package filiform.injury;

import filiform.injury.Hypothesis.Lesion;
import filiform.injury.LocalisationKnowledge.Extent;
import java.util.List;

/// Lesions of one side, in the form in which findings are weighed against them.
///
/// @param inCord true where one of them sits in the spinal cord
record Damage(List<Hurt> hurts, boolean inCord) {

    record Hurt(int segment, Extent extent) {}

    Damage {
        hurts = List.copyOf(hurts);
    }

    static Damage of(List<Lesion> lesions, boolean inCord) {
        return new Damage(
                lesions.stream()
                        .map(lesion -> new Hurt(lesion.segment(), lesion.extent()))
                        .toList(),
                inCord);
    }
}
