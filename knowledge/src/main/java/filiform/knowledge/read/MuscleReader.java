package filiform.knowledge.read;

import filiform.atlas.Muscle;
import filiform.knowledge.tree.Entry;
import java.util.List;

/// Reads one muscle of `muscles/`.
final class MuscleReader {

    private MuscleReader() {}

    static Placed<Muscle> read(Entry entry) {
        Entry roots = entry.entry("roots");
        var muscle = new Muscle(
                entry.text("name"),
                NerveReader.synonyms(entry),
                entry.text("region"),
                roots.numbers("shares"),
                roots.basis(),
                entry.entries("actions").stream().map(MuscleReader::action).toList(),
                entry.basis("actions_basis"),
                entry.has("referral") ? List.of(referral(entry.entry("referral"))) : List.of(),
                entry.text("other_supply", ""));
        return new Placed<>(muscle, entry);
    }

    private static Muscle.Referral referral(Entry entry) {
        return new Muscle.Referral(entry.texts("places"), entry.basis());
    }

    private static Muscle.Action action(Entry entry) {
        return new Muscle.Action(entry.text("action"), entry.text("role").equals("prime"));
    }
}
