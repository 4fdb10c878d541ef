package filiform.knowledge.read;

import filiform.atlas.Site;
import filiform.atlas.Structure;
import filiform.knowledge.tree.Code;
import filiform.knowledge.tree.Entry;
import java.util.List;
import java.util.Optional;

/// Reads one needling site of `sites/`.
final class SiteReader {

    private SiteReader() {}

    /// Empty, with its fault, for a site that names nothing to judge: it would read as harmless.
    static Optional<Placed<Site>> read(Entry entry) {
        List<Structure> structures =
                entry.entries("structures").stream().map(StructureReader::read).toList();
        if (structures.stream().noneMatch(structure -> structure.kind().judged())) {
            entry.fault(Code.NOTHING_JUDGED, "Needs a nerve, vessel, pleura or cord to judge.", "structures");
            return Optional.empty();
        }
        return Optional.of(new Placed<>(site(entry, structures), entry));
    }

    private static Site site(Entry entry, List<Structure> structures) {
        return new Site(
                entry.text("name"),
                entry.texts("synonyms"),
                entry.text("region"),
                entry.texts("muscles"),
                entry.text("entry"),
                frame(entry.entry("frame")),
                entry.entries("postures").stream().map(SiteReader::posture).toList(),
                technique(entry.entry("technique")),
                entry.figure("body_depth_mm"),
                entry.has("target") ? target(entry.entry("target")) : new Site.Target.NotKnown(),
                entry.entries("published_limits").stream()
                        .map(SiteReader::limit)
                        .toList(),
                structures,
                entry.texts("alternatives"),
                entry.texts("gaps"));
    }

    private static Site.Frame frame(Entry entry) {
        return new Site.Frame(entry.text("x"), entry.text("y"), entry.text("z"));
    }

    private static Site.Posture posture(Entry entry) {
        return new Site.Posture(
                entry.text("name"), entry.has("depth_shift") ? List.of(entry.figure("depth_shift")) : List.of());
    }

    private static Site.Technique technique(Entry entry) {
        return new Site.Technique(
                entry.text("name"),
                entry.number("tilt_deg"),
                entry.number("azimuth_deg"),
                entry.whole("passes"),
                entry.basis());
    }

    private static Site.Target target(Entry entry) {
        return new Site.Target.Layer(entry.text("muscle"), entry.figure("from_mm"), entry.figure("to_mm"));
    }

    private static Site.PublishedLimit limit(Entry entry) {
        return new Site.PublishedLimit(
                entry.number("mm"),
                entry.word("for", Structure.Kind.class),
                StructureReader.when(entry),
                entry.text("text"),
                entry.basis());
    }
}
