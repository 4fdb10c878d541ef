package filiform.knowledge.read;

import filiform.atlas.Area;
import filiform.knowledge.tree.Entry;

/// Reads one sensory area of `areas.yaml`.
final class AreaReader {

    private AreaReader() {}

    static Placed<Area> read(Entry entry) {
        Entry roots = entry.entry("roots");
        var area = new Area(
                entry.text("name"),
                entry.texts("synonyms"),
                entry.text("region"),
                entry.word("kind", Area.Kind.class),
                entry.flag("autonomous", false),
                roots.numbers("shares"),
                roots.basis(),
                entry.text("other_supply", ""),
                OutlineReader.read(entry),
                entry.text("off_chart", ""));
        return new Placed<>(area, entry);
    }
}
