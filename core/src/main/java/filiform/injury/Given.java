package filiform.injury;

import filiform.atlas.Atlas;
import filiform.injury.Clue.ByPlace;
import filiform.injury.Clue.BySupply;
import filiform.injury.Hypothesis.Both;
import filiform.injury.Hypothesis.Lesion;
import filiform.injury.Hypothesis.Other;
import filiform.measure.Side;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// How likely one finding is given one explanation, in people without a variant: to tell reasons and to choose tests.
final class Given {

    private static final Roots.Seat USUAL = new Roots.Seat(1, Map.of(), Map.of());

    private final Atlas atlas;
    private final Passing passing;

    Given(Atlas atlas, Passing passing) {
        this.atlas = atlas;
        this.passing = passing;
    }

    /// The finding, made ready to be asked under many explanations.
    Asked ask(Clue clue) {
        return new Asked(clue, clue instanceof BySupply supply ? passing.shares(supply.fibres()) : new double[0]);
    }

    /// A finding with the share of its fibres that passes each segment.
    final class Asked {
        private final Clue clue;
        private final double[] shares;

        private Asked(Clue clue, double[] shares) {
            this.clue = clue;
            this.shares = shares;
        }

        double untouched() {
            return clue.untouched();
        }

        double chance(Side side, Hypothesis hypothesis) {
            return switch (hypothesis) {
                case Other other -> other.side().may(side) ? clue.under(other.rival()) : clue.untouched();
                case Lesion lesion -> lesion.side().may(side) ? hurt(List.of(lesion)) : clue.untouched();
                case Both(Lesion first, Lesion second) -> {
                    List<Lesion> here = Stream.of(first, second)
                            .filter(lesion -> lesion.side().may(side))
                            .toList();
                    yield here.isEmpty() ? clue.untouched() : hurt(here);
                }
            };
        }

        private double hurt(List<Lesion> lesions) {
            Damage damage = lesions.size() == 1
                    ? new Damage(List.of(Damage.hurt(
                            atlas,
                            lesions.getFirst().segment(),
                            lesions.getFirst().extent())))
                    : Damage.of(lesions, atlas);
            return switch (clue) {
                case ByPlace place -> Component.at(place, damage);
                case BySupply supply -> Component.at(supply, shares, damage, USUAL);
            };
        }
    }
}
