package filiform.injury;

import filiform.atlas.Atlas;
import filiform.injury.Hypothesis.Both;
import filiform.injury.Hypothesis.Lesion;
import filiform.injury.Hypothesis.Other;
import filiform.measure.Side;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// All findings, weighed against each explanation. A finding on the other side of the body is expected to be normal.
final class Evidence {

    private final Atlas atlas;
    private final LocalisationKnowledge knowledge;
    private final Map<Side, List<Clue>> clues = new EnumMap<>(Side.class);
    private final Map<Side, SideEvidence> sides = new EnumMap<>(Side.class);
    private final Map<Side, double[]> gains = new EnumMap<>(Side.class);
    private final Map<Side, BitSet> explaining = new EnumMap<>(Side.class);
    private final boolean unsaid;

    Evidence(
            Atlas atlas,
            LocalisationKnowledge knowledge,
            Passing passing,
            Roots roots,
            Clues reader,
            List<Observed> findings,
            List<Side> possible) {
        this.atlas = atlas;
        this.knowledge = knowledge;
        unsaid = findings.stream().anyMatch(observed -> observed.side() == Side.UNSAID);
        for (Side side : possible) {
            List<Clue> here = findings.stream()
                    .filter(observed -> observed.side().may(side))
                    .map(observed -> reader.of(observed.finding(), observed.day()))
                    .toList();
            var evidence = new SideEvidence(atlas, passing, roots, here);
            explaining.put(
                    side,
                    new Explaining(passing, roots)
                            .segments(
                                    findings.stream()
                                            .filter(observed -> observed.side().may(side))
                                            .toList(),
                                    reader,
                                    atlas.tree().segments().size()));
            clues.put(side, here);
            sides.put(side, evidence);
            gains.put(side, evidence.gains(knowledge.extents()));
        }
    }

    /// False for a lesion that reaches nothing abnormal.
    boolean explains(Hypothesis hypothesis) {
        return hypothesis.lesions().stream()
                .allMatch(lesion ->
                        explaining.getOrDefault(lesion.side(), new BitSet()).get(lesion.segment()));
    }

    /// The logarithm of how many times likelier all findings are under the explanation than if nothing were wrong.
    double gain(Hypothesis hypothesis) {
        return switch (hypothesis) {
            case Lesion lesion -> gain(lesion);
            case Other other -> gain(other);
            case Both(Lesion first, Lesion second) ->
                first.side() == second.side() && on(first.side()).share(first.segment(), second.segment())
                        ? on(first.side()).gain(Damage.of(List.of(first, second), atlas))
                        : gain(first) + gain(second);
        };
    }

    private double gain(Lesion lesion) {
        double[] known = gains.getOrDefault(lesion.side(), new double[0]);
        return known[
                lesion.segment() * knowledge.extents().size()
                        + knowledge.extents().indexOf(lesion.extent())];
    }

    private double gain(Other other) {
        double log = 0;
        double product = 1;
        for (Clue clue : clues.getOrDefault(other.side(), List.of())) {
            product *= clue.under(other.rival()) / clue.untouched();
            if (product < 1e-200 || product > 1e200) {
                log += StrictMath.log(product);
                product = 1;
            }
        }
        return log + StrictMath.log(product);
    }

    /// A finding without a side would count for the lesions of both.
    boolean mayBoth(Lesion first, Lesion second) {
        return first.side() == second.side() ? !nerve(first).equals(nerve(second)) : !unsaid;
    }

    private SideEvidence on(Side side) {
        return java.util.Objects.requireNonNull(sides.get(side));
    }

    private String nerve(Lesion lesion) {
        return atlas.tree().segments().get(lesion.segment()).nerve();
    }
}
