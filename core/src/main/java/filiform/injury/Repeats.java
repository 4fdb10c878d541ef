package filiform.injury;

import filiform.measure.Side;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/// Keeps one finding of each test that was repeated: repeats of one test are no independent evidence of the place.
///
/// The worst result stands, of equal ones the latest: recovery does not move the lesion.
final class Repeats {

    private static final Comparator<Observed> WORST_FIRST = Comparator.comparingInt(Repeats::standing)
            .thenComparing(Comparator.comparingInt(Repeats::day).reversed())
            .thenComparing(Observed::text);

    private Repeats() {}

    static List<Observed> worst(List<Observed> findings) {
        record Key(Tested tested, Side side) {}
        var kept = new LinkedHashMap<Key, Observed>();
        for (Observed observed : findings) {
            kept.merge(
                    new Key(Tested.by(observed.finding()), observed.side()),
                    observed,
                    (first, second) -> WORST_FIRST.compare(first, second) <= 0 ? first : second);
        }
        return List.copyOf(kept.values());
    }

    private static int day(Observed observed) {
        return observed.day().orElse(-1);
    }

    private static int standing(Observed observed) {
        return switch (observed.finding()) {
            case Finding.Electromyography(var _, boolean denervation) -> good(!denervation);
            case Finding.Conduction(var _, var result) -> good(result == Finding.ConductionResult.NORMAL);
            case Finding.Imaging(var _, var _, var result) -> good(result == Finding.ImagingResult.NORMAL);
            case Finding.Tinel(var _, boolean present) -> good(!present);
            case Finding.Atrophy(var _, boolean present) -> good(!present);
            case Finding.Autonomic(var _, boolean present) -> good(!present);
            case Finding.Radiation(var _, boolean present, var _) -> good(!present);
            case Finding.Power _,
                    Finding.Movement _,
                    Finding.NamedSign _,
                    Finding.Feeling _,
                    Finding.Reflex _,
                    Finding.Recruitment _ ->
                Rank.of(observed.finding()).map(Rank::high).orElse(-1);
        };
    }

    private static int good(boolean good) {
        return good ? 1 : 0;
    }
}
