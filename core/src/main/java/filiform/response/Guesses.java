package filiform.response;

import filiform.atlas.Atlas;
import filiform.atlas.Structure;
import filiform.planning.Contact;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/// Every cause at every structure at which it may have happened.
final class Guesses {

    private final CauseTable table;
    private final Atlas atlas;
    private final Set<String> regions;
    private final List<Contact> nearTip;
    private final List<Guess> guesses = new ArrayList<>();

    private Guesses(CauseTable table, Atlas atlas, Set<String> regions, List<Contact> nearTip) {
        this.table = table;
        this.atlas = atlas;
        this.regions = regions;
        this.nearTip = nearTip;
    }

    static List<Guess> of(CauseTable table, Atlas atlas, Set<String> regions, List<Contact> nearTip) {
        var all = new Guesses(table, atlas, regions, nearTip);
        for (Cause cause : table.causes()) {
            if (cause.possibleIn(regions)) {
                all.add(cause);
            }
        }
        return all.guesses;
    }

    private void add(Cause cause) {
        if (cause.touches().isEmpty()) {
            guesses.add(alone(cause, cause.structure(), cause.weight()));
            return;
        }
        for (Contact contact : nearTip) {
            if (mayHave(cause, contact.structure())) {
                double chance = contact.chance().value().value();
                guesses.add(new Guess(
                        cause,
                        contact.structure().name(),
                        Supplied.of(atlas, contact.structure()),
                        OptionalDouble.of(chance),
                        cause.ofRoots(),
                        cause.weight() * Math.max(chance, table.misplaced())));
            }
        }
        if (cause.ofRoots()) {
            roots(cause);
        } else if (nearTip.isEmpty()) {
            String unknown = cause.structure() + " (no plan, so not known which)";
            guesses.add(alone(cause, unknown, cause.weight() * table.withoutPlan()));
        } else {
            String other = cause.structure() + " that the plan does not name";
            guesses.add(alone(cause, other, cause.weight() * table.unnamed()));
        }
    }

    /// One for each root within reach, all alike before anything is told.
    private void roots(Cause cause) {
        Set<String> levels = cause.levelsAt(regions);
        for (String root : levels) {
            guesses.add(new Guess(
                    cause,
                    root + " root",
                    Supplied.ofRoot(atlas, root),
                    OptionalDouble.empty(),
                    true,
                    cause.alone() / levels.size()));
        }
    }

    private static Guess alone(Cause cause, String structure, double prior) {
        return new Guess(cause, structure, Supplied.UNKNOWN, OptionalDouble.empty(), false, prior);
    }

    /// A nerve outside the atlas may move muscles and have skin: not knowing rules nothing out.
    private boolean mayHave(Cause cause, Structure structure) {
        if (!cause.touches().contains(structure.kind())) {
            return false;
        }
        if (cause.ofRoots()) {
            return Course.ofRoot(atlas, structure.course());
        }
        Supplied supplied = Supplied.of(atlas, structure);
        boolean known = !structure.course().nerve().isBlank() && !supplied.equals(Supplied.UNKNOWN);
        boolean lacks = (cause.motor() && supplied.muscles().isEmpty())
                || (cause.skin() && supplied.areas().isEmpty());
        return !known || !lacks;
    }
}
