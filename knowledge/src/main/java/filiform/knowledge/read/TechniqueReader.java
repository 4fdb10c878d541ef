package filiform.knowledge.read;

import filiform.atlas.Technique;
import filiform.knowledge.tree.Entry;
import java.util.List;
import java.util.OptionalDouble;

/// Reads one technique of a site.
final class TechniqueReader {

    private TechniqueReader() {}

    static Technique read(Entry entry, Technique.View view) {
        return new Technique(
                entry.text("name"),
                entry.word("depth", Technique.Depth.class),
                entry.word("grip", Technique.Grip.class),
                entry.number("tilt_deg"),
                entry.number("azimuth_deg"),
                entry.whole("passes"),
                entry.has("deepest_mm") ? OptionalDouble.of(entry.number("deepest_mm")) : OptionalDouble.empty(),
                entry.text("speed", ""),
                entry.text("dwell", ""),
                entry.has("needle") ? List.of(needle(entry.entry("needle"))) : List.of(),
                view,
                entry.basis());
    }

    private static Technique.Suggestion needle(Entry entry) {
        return new Technique.Suggestion(entry.number("diameter_mm"), entry.number("length_mm"), entry.basis());
    }
}
