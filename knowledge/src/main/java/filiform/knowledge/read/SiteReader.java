package filiform.knowledge.read;

import filiform.atlas.Site;
import filiform.atlas.Technique;
import filiform.knowledge.tree.Entry;
import java.util.List;
import java.util.Optional;

/// Reads one needling site of `sites/`.
final class SiteReader {

    private SiteReader() {}

    /// Empty, with its fault, for a site with a view that names nothing to judge: it would read as harmless.
    static Optional<Placed<Site>> read(Entry entry) {
        Optional<Technique.View> own = ViewReader.read(entry);
        List<Optional<Technique>> techniques = entry.entries("techniques").stream()
                .map(each -> technique(each, own))
                .toList();
        if (own.isEmpty() || techniques.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(new Placed<>(
                site(entry, techniques.stream().flatMap(Optional::stream).toList()), entry));
    }

    private static Optional<Technique> technique(Entry entry, Optional<Technique.View> own) {
        Optional<Technique.View> view = entry.has("view") ? ViewReader.read(entry.entry("view")) : own;
        return view.map(met -> TechniqueReader.read(entry, met));
    }

    private static Site site(Entry entry, List<Technique> techniques) {
        return new Site(
                entry.text("name"),
                entry.texts("synonyms"),
                entry.text("region"),
                entry.texts("also"),
                entry.texts("muscles"),
                entry.entries("postures").stream().map(SiteReader::posture).toList(),
                techniques,
                entry.entries("alternatives").stream().map(SiteReader::advice).toList(),
                entry.texts("gaps"));
    }

    private static Site.Posture posture(Entry entry) {
        return new Site.Posture(
                entry.text("name"), entry.has("depth_shift") ? List.of(entry.figure("depth_shift")) : List.of());
    }

    private static Site.Advice advice(Entry entry) {
        return new Site.Advice(entry.text("text"), entry.basis());
    }
}
