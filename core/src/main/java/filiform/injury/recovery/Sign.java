package filiform.injury.recovery;

import filiform.atlas.Atlas;
import filiform.injury.Finding;
import filiform.injury.Observed;
import filiform.injury.Sensation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// One target with what was seen of it.
///
/// @param movement true for a movement: it tells, and has no forecast of its own
record Sign(Target target, Seen seen, boolean movement) {

    /// Every muscle and area beyond the lesion with what was seen of it, and every movement that was tested.
    static List<Sign> all(
            Atlas atlas, Targets finder, List<Target> targets, List<Observed> findings, Suspected lesion) {
        var byName = new LinkedHashMap<String, List<Observed>>();
        for (Observed observed : findings) {
            if (lesion.concerns(observed.side())) {
                name(observed.finding())
                        .ifPresent(name -> byName.computeIfAbsent(name, _ -> new ArrayList<>())
                                .add(observed));
            }
        }
        var signs = new ArrayList<Sign>();
        for (Target target : targets) {
            signs.add(new Sign(target, Seen.of(byName.getOrDefault(target.name(), List.of())), false));
        }
        for (var tested : byName.entrySet()) {
            String name = tested.getKey();
            if (!atlas.muscles().has(name) && !atlas.areas().has(name)) {
                Seen seen = Seen.of(tested.getValue());
                signs.replaceAll(sign -> finder.moves(sign.target(), name) ? sign.withMovement(seen) : sign);
                finder.movement(targets, name).ifPresent(found -> signs.add(new Sign(found, seen, true)));
            }
        }
        return signs;
    }

    /// A muscle that nobody tested alone is as weak as the movement that it makes. When the movement comes back nobody
    /// knows which of its movers did, so that says nothing of this one.
    private Sign withMovement(Seen moved) {
        boolean weak =
                moved.by().isEmpty() && (moved.state() == Seen.State.LOST || moved.state() == Seen.State.REDUCED);
        return seen.state() == Seen.State.NOT_EXAMINED && weak && !movement
                ? new Sign(target, new Seen(moved.state(), moved.after(), moved.by(), false), false)
                : this;
    }

    private static Optional<String> name(Finding finding) {
        return switch (finding) {
            case Finding.Power(var muscle, var _) -> Optional.of(muscle.name());
            case Finding.Feeling(var area, var sensation) ->
                sensation == Sensation.PAIN ? Optional.empty() : Optional.of(area.name());
            case Finding.Movement(var action, var _) -> Optional.of(action);
            case Finding.NamedSign(var sign, var _) ->
                sign.action().isBlank() ? Optional.empty() : Optional.of(sign.action());
            case Finding.Reflex _,
                    Finding.Tinel _,
                    Finding.Electromyography _,
                    Finding.Recruitment _,
                    Finding.Conduction _,
                    Finding.Imaging _,
                    Finding.Atrophy _,
                    Finding.Autonomic _,
                    Finding.Radiation _ -> Optional.empty();
        };
    }

    /// What tells of the way and speed of recovery: each sign that was seen, and of those looked for in vain the one
    /// that was due first, since the others of one nerve say little more.
    static List<Sign> telling(List<Sign> signs) {
        var telling = new ArrayList<>(signs.stream()
                .filter(sign -> sign.seen().by().isPresent())
                .sorted(order())
                .toList());
        waiting(signs).ifPresent(telling::add);
        return telling;
    }

    /// The nearest target that was looked at in vain, with the day of the last look.
    static Optional<Sign> waiting(List<Sign> signs) {
        return signs.stream()
                .filter(sign -> sign.seen().by().isEmpty()
                        && sign.seen().tells()
                        && sign.seen().after() > 0)
                .min(order());
    }

    private static Comparator<Sign> order() {
        return Comparator.<Sign>comparingDouble(sign -> sign.target().distance())
                .thenComparing(sign -> sign.target().name());
    }

    String words() {
        return seen.by().isPresent()
                ? "first sign of recovery in %s by day %d"
                        .formatted(target.name(), seen.by().getAsInt())
                : "no sign of recovery in %s by day %d".formatted(target.name(), seen.after());
    }
}
