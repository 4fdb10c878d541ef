package filiform.injury;

import filiform.atlas.Atlas;
import filiform.atlas.Nerve;
import filiform.injury.Hypothesis.Lesion;
import filiform.injury.LocalisationKnowledge.Extent;
import java.util.List;

/// Lesions of one side, in the form in which findings are weighed against them.
record Damage(List<Hurt> hurts) {

    /// @param inCord true where it sits in the spinal cord
    record Hurt(int segment, Extent extent, boolean inCord) {}

    Damage {
        hurts = List.copyOf(hurts);
    }

    static Damage of(List<Lesion> lesions, Atlas atlas) {
        return new Damage(lesions.stream()
                .map(lesion -> hurt(atlas, lesion.segment(), lesion.extent()))
                .toList());
    }

    static Hurt hurt(Atlas atlas, int segment, Extent extent) {
        return new Hurt(segment, extent, atlas.tree().segments().get(segment).kind() == Nerve.Kind.CORD);
    }
}
