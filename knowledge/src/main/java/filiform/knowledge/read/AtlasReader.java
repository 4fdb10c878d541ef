package filiform.knowledge.read;

import filiform.atlas.Area;
import filiform.atlas.Atlas;
import filiform.atlas.Muscle;
import filiform.atlas.Nerve;
import filiform.atlas.Site;
import filiform.knowledge.tree.Content;
import filiform.knowledge.tree.Reading;
import filiform.knowledge.tree.Section;
import java.util.List;
import java.util.Optional;

/// Reads all anatomy. What comes out is a draft until its parts are known to fit together.
public final class AtlasReader {

    private AtlasReader() {}

    /// The anatomy with the place of each thing.
    public record Draft(
            List<Placed<Nerve>> nerves,
            List<Placed<Muscle>> muscles,
            List<Placed<Area>> areas,
            List<Placed<Site>> sites) {

        /// Fails on content that was not checked.
        public Atlas atlas() {
            return Atlas.of(values(nerves), values(muscles), values(areas), values(sites));
        }

        private static <T> List<T> values(List<Placed<T>> placed) {
            return placed.stream().map(Placed::value).toList();
        }
    }

    public static Draft read(Content content, Reading reading) {
        return new Draft(
                content.entries(Section.NERVES, reading).stream()
                        .map(NerveReader::read)
                        .toList(),
                content.entries(Section.MUSCLES, reading).stream()
                        .map(MuscleReader::read)
                        .toList(),
                content.entries(Section.AREAS, reading).stream()
                        .map(AreaReader::read)
                        .toList(),
                content.entries(Section.SITES, reading).stream()
                        .map(SiteReader::read)
                        .flatMap(Optional::stream)
                        .toList());
    }
}
