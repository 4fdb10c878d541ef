package filiform.knowledge.read;

import filiform.atlas.Atlas;
import filiform.atlas.Muscle;
import filiform.atlas.Nerve;
import filiform.injury.Finding.ReflexArc;
import filiform.injury.Finding.Sign;
import filiform.injury.Tells;
import filiform.knowledge.tree.Code;
import filiform.knowledge.tree.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads `signs.yaml`: signs, lost functions, tests that provoke, and reflexes.
final class SignReader {

    private final Atlas atlas;

    SignReader(Atlas atlas) {
        this.atlas = atlas;
    }

    Sign sign(Entry row) {
        row.basis();
        return new Sign(row.text("name"), tells(row), row.flag("alarm", false), row.texts("synonyms"));
    }

    private Tells tells(Entry row) {
        if (row.has("lost")) {
            List<Tells.Mover> movers = row.entries("lost").stream()
                    .map(this::mover)
                    .flatMap(Optional::stream)
                    .toList();
            return movers.isEmpty()
                    ? new Tells.Nothing()
                    : new Tells.Loss(movers, row.text("seen_at").equals("drop"));
        }
        if (row.has("at")) {
            Entry chance = row.entry("chance");
            List<Tells.Spot> spots = spots(row);
            return spots.isEmpty()
                    ? new Tells.Nothing()
                    : new Tells.At(spots, chance.number("there"), chance.number("elsewhere"));
        }
        return row.has("centre")
                ? new Tells.Centre(
                        row.entry("centre").number("there"), row.entry("centre").number("elsewhere"))
                : new Tells.Nothing();
    }

    private Optional<Tells.Mover> mover(Entry row) {
        String action = row.text("action", "");
        String muscle = row.text("muscle", "");
        boolean known = action.isBlank() ? muscleKnown(row, muscle) : moves(row, action, "action");
        return known ? Optional.of(new Tells.Mover(action, muscle, row.number("weight", 1))) : Optional.empty();
    }

    /// True where some muscle makes the movement; else a fault at the step.
    boolean moves(Entry row, String action, Object... steps) {
        boolean moves = atlas.muscles().all().stream()
                .flatMap(muscle -> muscle.actions().stream())
                .map(Muscle.Action::name)
                .anyMatch(action::equals);
        if (!moves) {
            row.fault(Code.NAME_UNKNOWN, "No muscle makes the movement '%s'.".formatted(action), steps);
        }
        return moves;
    }

    private boolean muscleKnown(Entry row, String muscle) {
        boolean known = atlas.muscles().has(muscle);
        if (!known) {
            row.fault(Code.NAME_UNKNOWN, "'%s' is no muscle here.".formatted(muscle), "muscle");
        }
        return known;
    }

    private List<Tells.Spot> spots(Entry row) {
        var spots = new ArrayList<Tells.Spot>();
        for (Entry spot : row.entries("at")) {
            String name = spot.text("nerve");
            if (!atlas.nerves().has(name)) {
                spot.fault(Code.NAME_UNKNOWN, "'%s' is no nerve here.".formatted(name), "nerve");
                continue;
            }
            Nerve nerve = atlas.nerves().get(name);
            points(spot, nerve);
            spots.add(new Tells.Spot(nerve.name(), spot.text("from", ""), spot.text("to", "")));
        }
        return spots;
    }

    private static void points(Entry spot, Nerve nerve) {
        for (String end : List.of("from", "to")) {
            if (spot.has(end) && nerve.indexOf(spot.text(end)) < 0) {
                spot.fault(
                        Code.POINT_UNKNOWN, "The %s has no point '%s'.".formatted(nerve.name(), spot.text(end)), end);
                return;
            }
        }
        int from = spot.has("from") ? nerve.indexOf(spot.text("from")) : 0;
        int to =
                spot.has("to") ? nerve.indexOf(spot.text("to")) : nerve.points().size() - 1;
        if (from >= to) {
            spot.fault(Code.STRETCH_REVERSED, "The stretch must end beyond its beginning.");
        }
    }

    Optional<ReflexArc> reflex(Entry row) {
        row.basis();
        List<Muscle> muscles = row.entries("muscles").stream()
                .filter(part -> muscleKnown(part, part.text("muscle")))
                .map(part -> atlas.muscles().get(part.text("muscle")))
                .toList();
        return muscles.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReflexArc(row.text("name"), muscles, row.texts("synonyms")));
    }
}
