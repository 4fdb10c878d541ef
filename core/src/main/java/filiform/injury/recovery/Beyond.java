package filiform.injury.recovery;

import filiform.atlas.Atlas;
import filiform.atlas.Muscle;
import filiform.injury.Finding;
import java.util.List;

/// Which findings speak of what lies beyond a lesion.
final class Beyond {

    /// A part of the body counts as affected where at least this part of its supply passes the lesion.
    private static final double AFFECTED = 0.5;

    private final Atlas atlas;

    Beyond(Atlas atlas) {
        this.atlas = atlas;
    }

    boolean holds(Finding finding, Suspected lesion) {
        return switch (finding) {
            case Finding.Power(var muscle, var _) -> passes(lesion, muscle);
            case Finding.Electromyography(var muscle, var _) -> passes(lesion, muscle);
            case Finding.Atrophy(var muscle, var _) -> passes(lesion, muscle);
            case Finding.Recruitment(var muscle, var _) -> passes(lesion, muscle);
            case Finding.Reflex(var arc, var _) -> arc.muscles().stream().allMatch(muscle -> passes(lesion, muscle));
            case Finding.Movement(var action, var _) -> moved(lesion, action);
            case Finding.NamedSign(var sign, var _) ->
                sign.showsLoss()
                        && sign.movements().stream().allMatch(action -> moved(lesion, action))
                        && sign.muscles().stream()
                                .allMatch(
                                        muscle -> passes(lesion, atlas.muscles().get(muscle)));
            case Finding.Feeling(var area, var _) -> feels(lesion, area.name());
            case Finding.Autonomic(var area, var _) -> feels(lesion, area.name());
            case Finding.Radiation(var area, var _, var _) -> feels(lesion, area.name());
            case Finding.Conduction(var across, var result) ->
                focal(result)
                        ? onNerve(across.nerve(), lesion)
                        : atlas.tree().passes(lesion.segment(), atlas.nerves().get(across.nerve()));
            case Finding.Imaging(var nerve, var _, var _) -> onNerve(nerve, lesion);
            case Finding.Tinel(var place, var _) -> onNerve(place.nerve(), lesion);
        };
    }

    static boolean focal(Finding.ConductionResult result) {
        return switch (result) {
            case CONDUCTION_BLOCK, SLOWING, NEURAPRAXIA -> true;
            case NORMAL, REDUCED_AMPLITUDE, ABSENT, AXON_LOSS -> false;
        };
    }

    private boolean onNerve(String nerve, Suspected lesion) {
        return nerve.equals(lesion.nerve());
    }

    private boolean passes(Suspected lesion, Muscle muscle) {
        return atlas.tree().muscleShare(lesion.segment(), muscle.name()) >= AFFECTED;
    }

    private boolean feels(Suspected lesion, String area) {
        return atlas.tree().areaShare(lesion.segment(), area) >= AFFECTED;
    }

    /// A movement is lost beyond the lesion where at least half of its prime movers' supply passes it.
    private boolean moved(Suspected lesion, String action) {
        return movers(action).stream()
                        .mapToDouble(muscle -> atlas.tree().muscleShare(lesion.segment(), muscle.name()))
                        .average()
                        .orElse(0)
                >= AFFECTED;
    }

    /// The prime movers of a movement; none for a sign that speaks of no movement.
    List<Muscle> movers(String action) {
        return atlas.muscles().all().stream()
                .filter(muscle -> muscle.actions().stream()
                        .anyMatch(own -> own.prime() && own.name().equals(action)))
                .toList();
    }
}
