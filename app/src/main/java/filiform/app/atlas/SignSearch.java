package filiform.app.atlas;

import filiform.atlas.Muscle;
import filiform.atlas.Named;
import filiform.atlas.Names;
import filiform.atlas.Nerve;
import filiform.atlas.NerveTree;
import filiform.injury.Finding;
import filiform.injury.Tells;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// From a sign such as "foot drop" to the muscles whose movement is lost and to the nerves and roots that supply them.
/// It lists what bears on the sign and weighs nothing.
final class SignSearch {

    private final Relations relations;
    private final List<Finding.Sign> signs;

    SignSearch(Relations relations, List<Finding.Sign> signs) {
        this.relations = relations;
        this.signs = List.copyOf(signs);
    }

    /// @param reason in words, followed by the sign
    record Found(Named thing, String reason, String sign) {}

    /// What bears on each sign of which the text holds every word; "foot" alone is no sign.
    List<Found> search(String text) {
        List<String> told = words(text);
        var found = new ArrayList<Found>();
        for (Finding.Sign sign : signs) {
            boolean named = told.containsAll(words(sign.name()))
                    || sign.synonyms().stream().anyMatch(other -> told.containsAll(words(other)));
            if (named && sign.showsLoss()) {
                add(found, sign);
            }
        }
        return found;
    }

    private static List<String> words(String text) {
        return List.of(Names.fold(text).split(" "));
    }

    private void add(List<Found> found, Finding.Sign sign) {
        Set<Nerve> direct = new LinkedHashSet<>();
        Set<Nerve> above = new LinkedHashSet<>();
        Set<Nerve> roots = new LinkedHashSet<>();
        for (Muscle muscle : relations.atlas().muscles().all()) {
            if (moves(muscle, sign.tells())) {
                found.add(new Found(muscle, "makes the movement that is lost in: ", sign.name()));
                relations.atlas().tree().supplies(muscle.name()).stream()
                        .map(NerveTree.Supply::nerve)
                        .forEach(direct::add);
                muscle.roots().keySet().stream()
                        .map(root -> root + " root")
                        .filter(relations.atlas().nerves()::has)
                        .forEach(root -> roots.add(relations.atlas().nerves().get(root)));
            }
        }
        direct.forEach(nerve -> climb(nerve, above));
        above.removeAll(direct);
        direct.forEach(nerve -> found.add(new Found(nerve, "supplies muscles that fail in: ", sign.name())));
        above.forEach(nerve -> found.add(new Found(nerve, "leads to muscles that fail in: ", sign.name())));
        roots.forEach(root -> found.add(new Found(root, "root of muscles that fail in: ", sign.name())));
    }

    private static boolean moves(Muscle muscle, Tells tells) {
        return tells instanceof Tells.Loss(List<Tells.Mover> movers, var _)
                && movers.stream()
                        .anyMatch(mover -> mover.action().isBlank()
                                ? muscle.name().equals(mover.muscle())
                                : moves(muscle, mover.action()));
    }

    private static boolean moves(Muscle muscle, String action) {
        return muscle.actions().stream().map(Muscle.Action::name).anyMatch(action::equals);
    }

    /// The nerves above, as far as the plexus: a plexus holds roots that have no part in the muscle.
    private void climb(Nerve nerve, Set<Nerve> above) {
        relations.parents(nerve).stream()
                .map(Relations.Parent::nerve)
                .filter(parent -> parent.kind() == Nerve.Kind.NERVE)
                .filter(above::add)
                .forEach(parent -> climb(parent, above));
    }
}
