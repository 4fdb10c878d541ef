package filiform.knowledge.read;

import filiform.atlas.Structure;
import filiform.atlas.Technique;
import filiform.knowledge.tree.Code;
import filiform.knowledge.tree.Entry;
import java.util.List;
import java.util.Optional;

/// Reads what a needle meets on its way in: at a site, or in a technique's own frame.
final class ViewReader {

    private ViewReader() {}

    /// Empty, with its fault, where nothing is named to judge.
    static Optional<Technique.View> read(Entry entry) {
        List<Structure> structures =
                entry.entries("structures").stream().map(StructureReader::read).toList();
        if (structures.stream().noneMatch(structure -> structure.kind().judged())) {
            entry.fault(Code.NOTHING_JUDGED, "Needs a nerve, vessel, organ, pleura or cord to judge.", "structures");
            return Optional.empty();
        }
        return Optional.of(new Technique.View(
                entry.text("entry"),
                frame(entry.entry("frame")),
                entry.figure("body_depth_mm"),
                entry.has("target") ? target(entry.entry("target")) : new Technique.Target.NotKnown(),
                entry.entries("published_limits").stream()
                        .map(ViewReader::limit)
                        .toList(),
                structures,
                entry.entries("out_of_reach").stream()
                        .map(each -> new Technique.OutOfReach(each.text("structure"), each.text("why"), each.basis()))
                        .toList()));
    }

    private static Technique.Frame frame(Entry entry) {
        return new Technique.Frame(entry.text("x"), entry.text("y"), entry.text("z"));
    }

    private static Technique.Target target(Entry entry) {
        return new Technique.Target.Layer(entry.text("muscle"), entry.figure("from_mm"), entry.figure("to_mm"));
    }

    private static Technique.PublishedLimit limit(Entry entry) {
        return new Technique.PublishedLimit(
                entry.number("mm"),
                entry.word("for", Structure.Kind.class),
                StructureReader.when(entry),
                entry.text("text"),
                entry.basis());
    }
}
