package filiform.planning;

import filiform.planning.reliability.DesignPoint;
import filiform.planning.reliability.DesignPointSearch;
import filiform.planning.reliability.Encounter;
import filiform.planning.reliability.Exchangeable;
import filiform.planning.reliability.Unknowns;
import java.util.List;

/// What the figures leave unknown of a chance of contact: error of each mean, small samples behind each sd, the
/// operator.
///
/// Not drawn, and so not in the range: how passes hang together, how far they are redirected, how build changes depths.
final class ContactRange {

    private ContactRange() {}

    /// About the 5th and the 95th percentile of the chance over all passes, for one fitting depth.
    ///
    /// @param shared part of the passes' errors that they have in common, 0 to 1
    static double[] of(Judged judged, Candidate best, Insertion insertion, double shared) {
        if (insertion.depth() == 0) {
            return new double[] {0, 0};
        }
        int count = insertion.passes().count();
        double[] chances = new double[Unknowns.COUNT];
        double[] unknowns = new double[Unknowns.SIZE];
        for (int draw = 0; draw < Unknowns.COUNT; draw++) {
            for (int k = 0; k < Unknowns.SIZE; k++) {
                unknowns[k] = Unknowns.value(draw, k);
            }
            Encounter encounter = Candidate.typical(judged, best.depth(), insertion, unknowns);
            DesignPoint near =
                    DesignPointSearch.from(encounter, best.near().getFirst().variables());
            near = near.reached() ? near : DesignPointSearch.find(encounter);
            chances[draw] = Exchangeable.any(Candidate.single(encounter, List.of(near)), count, shared);
        }
        double[] range = Unknowns.range(chances);
        double here = Exchangeable.any(best.single(), count, shared);
        return new double[] {Math.min(range[0], here), Math.max(range[1], here)};
    }
}
