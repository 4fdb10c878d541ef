package filiform.app.web.draw;

import filiform.atlas.Area;
import filiform.atlas.Atlas;
import filiform.atlas.Muscle;
import filiform.atlas.Names;
import filiform.injury.Finding;
import filiform.injury.Mrc;
import filiform.injury.Observed;
import filiform.injury.Sensation;
import filiform.injury.Tells;
import filiform.measure.Side;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was found in each muscle and area of one side, by its latest examination. A movement or a sign speaks of the
/// muscles that chiefly make it.
public final class Examined {

    private static final List<Mrc> LOST = List.of(Mrc.M0, Mrc.M1, Mrc.M2);

    private final Atlas atlas;
    private final Map<String, Result> muscles = new LinkedHashMap<>();
    private final Map<String, Result> areas = new LinkedHashMap<>();

    /// One result.
    ///
    /// @param words what was found, with what it was seen by
    record Result(FoundMark mark, String words) {}

    /// @param side of the nerve that is drawn; findings of the other side are left out
    public Examined(Atlas atlas, List<Observed> findings, Side side) {
        this.atlas = atlas;
        findings.stream()
                .filter(each -> side == Side.UNSAID || each.side() == Side.UNSAID || each.side() == side)
                .sorted(Comparator.comparingInt(each -> each.day().orElse(0)))
                .forEach(each -> take(each.finding()));
    }

    /// What the muscle showed itself comes before what a movement shows of it.
    private void take(Finding finding) {
        if (finding instanceof Finding.Power(Muscle muscle, Mrc mrc)) {
            muscles.put(muscle.name(), new Result(mark(mrc), mrc.words()));
        } else if (finding instanceof Finding.Movement(String action, Mrc mrc)) {
            movers(action, new Result(mark(mrc), "%s %s".formatted(action, mrc.words())));
        } else if (finding instanceof Finding.NamedSign(Finding.Sign sign, boolean present)) {
            sign(sign, present);
        } else if (finding instanceof Finding.Feeling(Area area, Sensation sensation)) {
            areas.put(area.name(), new Result(mark(sensation), sensation.words()));
        } else if (finding instanceof Finding.Electromyography(Muscle muscle, boolean denervation)) {
            muscles.putIfAbsent(
                    muscle.name(),
                    new Result(
                            denervation ? FoundMark.LOST : FoundMark.NORMAL,
                            denervation ? "EMG: denervation" : "EMG: no denervation"));
        }
    }

    private void sign(Finding.Sign sign, boolean present) {
        if (sign.tells() instanceof Tells.Loss(List<Tells.Mover> movers, boolean drop)) {
            FoundMark mark = present ? drop ? FoundMark.LOST : FoundMark.WEAK : FoundMark.NORMAL;
            var result = new Result(mark, present ? sign.name() : "no " + sign.name());
            for (Tells.Mover mover : movers) {
                if (mover.action().isBlank()) {
                    muscles.putIfAbsent(mover.muscle(), result);
                } else {
                    movers(mover.action(), result);
                }
            }
        }
    }

    private void movers(String action, Result result) {
        atlas.muscles().all().stream()
                .filter(muscle -> muscle.actions().stream()
                        .anyMatch(
                                each -> each.prime() && Names.fold(each.name()).equals(Names.fold(action))))
                .forEach(muscle -> muscles.putIfAbsent(muscle.name(), result));
    }

    private static FoundMark mark(Mrc mrc) {
        return mrc.normal() ? FoundMark.NORMAL : LOST.contains(mrc) ? FoundMark.LOST : FoundMark.WEAK;
    }

    private static FoundMark mark(Sensation sensation) {
        return switch (sensation) {
            case ABSENT -> FoundMark.LOST;
            case REDUCED -> FoundMark.WEAK;
            case PARAESTHESIA, PAIN -> FoundMark.FELT;
            case NORMAL -> FoundMark.NORMAL;
        };
    }

    Optional<Result> muscle(String name) {
        return Optional.ofNullable(muscles.get(name));
    }

    Optional<Result> area(String name) {
        return Optional.ofNullable(areas.get(name));
    }

    Map<String, Result> muscles() {
        return muscles;
    }

    Map<String, Result> areas() {
        return areas;
    }
}
