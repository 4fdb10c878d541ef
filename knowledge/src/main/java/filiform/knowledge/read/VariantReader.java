package filiform.knowledge.read;

import filiform.atlas.Variant;
import filiform.knowledge.tree.Code;
import filiform.knowledge.tree.Entry;
import java.util.List;

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
                entry.text("matters"),
                entry.entries("detours").stream().map(VariantReader::detour).toList(),
                entry.has("shift") ? shift(entry.entry("shift")) : List.of());
        return new Placed<>(variant, entry);
    }

    private static Variant.Detour detour(Entry row) {
        return new Variant.Detour(
                row.texts("targets"),
                row.number("share"),
                spot(row.entry("runs_in")),
                spot(row.entry("joins")),
                row.basis());
    }

    private static Variant.Spot spot(Entry row) {
        return new Variant.Spot(row.text("nerve"), row.text("at"));
    }

    private static List<Variant.Shift> shift(Entry row) {
        List<String> roots = row.texts("roots");
        List<String> to = row.texts("to");
        if (roots.isEmpty() || roots.size() != to.size()) {
            row.fault(
                    Code.SHIFT_UNCLEAR,
                    "Each root needs one neighbour; %d have %d.".formatted(roots.size(), to.size()),
                    "to");
            return List.of();
        }
        return List.of(new Variant.Shift(roots, to, row.number("part"), row.basis()));
    }
}
