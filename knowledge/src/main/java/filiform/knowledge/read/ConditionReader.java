package filiform.knowledge.read;

import filiform.atlas.Condition;
import filiform.knowledge.tree.Entry;

/// Reads one condition of `conditions.yaml`.
final class ConditionReader {

    private ConditionReader() {}

    static Placed<Condition> read(Entry entry) {
        var condition = new Condition(
                entry.text("name"),
                entry.texts("synonyms"),
                entry.texts("places"),
                entry.texts("muscles"),
                entry.text("note", ""),
                entry.basis());
        return new Placed<>(condition, entry);
    }
}
