package filiform.knowledge.read;

import filiform.atlas.Variant;
import filiform.knowledge.tree.Entry;

/// Reads one variant of `variants/`.
final class VariantReader {

    private VariantReader() {}

    static Placed<Variant> read(Entry entry) {
        var variant = new Variant(
                entry.text("name"),
                entry.texts("synonyms"),
                entry.texts("nerves"),
                entry.texts("muscles"),
                entry.figure("frequency"),
                entry.text("what"),
                entry.text("matters"));
        return new Placed<>(variant, entry);
    }
}
