package filiform.injury;

import filiform.atlas.Atlas;
import filiform.injury.Clue.ByPlace;
import filiform.injury.Clue.BySupply;
import filiform.injury.Hypothesis.Lesion;
import filiform.injury.Hypothesis.Other;
import filiform.measure.Side;
import java.util.List;
import java.util.Map;

/// How likely one finding is given one explanation, in people without a variant: to tell reasons and to choose tests.
final class Given {

    private static final Roots.Seat USUAL = new Roots.Seat(1, Map.of(), Map.of());

    private final Atlas atlas;
    private final Passing passing;

    Given(Atlas atlas, Passing passing) {
        this.atlas = atlas;
        this.passing = passing;
    }

    double chance(Clue clue, Side side, Hypothesis hypothesis) {
        if (hypothesis instanceof Other other) {
            return other.side().may(side) ? clue.under(other.rival()) : clue.untouched();
        }
        List<Lesion> here = hypothesis.lesions().stream()
                .filter(lesion -> lesion.side().may(side))
                .toList();
        if (here.isEmpty()) {
            return clue.untouched();
        }
        Damage damage = Damage.of(here, atlas);
        return switch (clue) {
            case ByPlace place -> Component.at(place, damage);
            case BySupply supply -> {
                double[] shares = passing.shares(supply.fibres());
                yield Component.at(supply, shares, damage, USUAL);
            }
        };
    }
}
