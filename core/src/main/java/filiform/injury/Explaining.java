package filiform.injury;

import filiform.injury.Clue.ByPlace;
import filiform.injury.Clue.BySupply;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/// Which lesions explain anything at all: those that reach at least one abnormal finding, in some people at least. A
/// lesion that reaches none would leave every abnormal finding to chance, so it is no explanation of this patient.
final class Explaining {

    private final Passing passing;
    private final Roots roots;

    Explaining(Passing passing, Roots roots) {
        this.passing = passing;
        this.roots = roots;
    }

    /// The segments that reach an abnormal finding; every segment where nothing is abnormal.
    BitSet segments(List<Observed> findings, Clues reader, int count) {
        var reached = new BitSet();
        boolean any = false;
        for (Observed observed : findings) {
            if (abnormal(observed)) {
                any = true;
                reached.or(reached(reader.of(observed.finding(), OptionalInt.empty()), count));
            }
        }
        if (!any) {
            reached.set(0, count);
        }
        return reached;
    }

    private BitSet reached(Clue clue, int count) {
        return switch (clue) {
            case ByPlace place -> {
                var there = new BitSet();
                place.there().keySet().forEach(there::set);
                yield there;
            }
            case BySupply supply -> {
                BitSet touched = Component.of(List.of(supply), passing.changing(supply.fibres()), passing)
                        .touched();
                BitSet all = (BitSet) touched.clone();
                for (int segment = 0; segment < count; segment++) {
                    if (roots.takes(segment, touched)) {
                        all.set(segment);
                    }
                }
                yield all;
            }
        };
    }

    /// Something lost, something felt that should not be, or a test that is positive.
    private static boolean abnormal(Observed observed) {
        return Course.abnormal(observed)
                || switch (observed.finding()) {
                    case Finding.NamedSign(var sign, boolean present) ->
                        present && !(sign.tells() instanceof Tells.Nothing);
                    case Finding.Reflex(var _, var response) -> response == Finding.Response.BRISK;
                    case Finding.Power _,
                            Finding.Movement _,
                            Finding.Feeling _,
                            Finding.Tinel _,
                            Finding.Electromyography _,
                            Finding.Recruitment _,
                            Finding.Conduction _,
                            Finding.Imaging _,
                            Finding.Atrophy _,
                            Finding.Autonomic _,
                            Finding.Radiation _ -> false;
                };
    }
}
