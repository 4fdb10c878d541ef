package filiform.knowledge.read;

import filiform.atlas.Area;
import filiform.atlas.Atlas;
import filiform.atlas.BodyPlace;
import filiform.atlas.Chart;
import filiform.atlas.Condition;
import filiform.atlas.Muscle;
import filiform.atlas.Nerve;
import filiform.atlas.Site;
import filiform.atlas.Variant;
import filiform.knowledge.tree.Content;
import filiform.knowledge.tree.Entry;
import filiform.knowledge.tree.Reading;
import filiform.knowledge.tree.Section;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads all anatomy. What comes out is a draft until its parts are known to fit together.
public final class AtlasReader {

    private AtlasReader() {}

    /// The anatomy with the place of each thing.
    public record Draft(
            List<Placed<Nerve>> nerves,
            List<Placed<Muscle>> muscles,
            List<Placed<Area>> areas,
            List<Placed<Site>> sites,
            List<Placed<BodyPlace>> places,
            List<Placed<Variant>> variants,
            List<Placed<Condition>> conditions,
            List<Placed<Chart.View>> views) {

        /// Fails on content that was not checked.
        public Atlas atlas() {
            return Atlas.of(
                    values(nerves),
                    values(muscles),
                    values(areas),
                    values(sites),
                    values(places),
                    values(variants),
                    values(conditions),
                    new Chart(values(views)));
        }

        private static <T> List<T> values(List<Placed<T>> placed) {
            return placed.stream().map(Placed::value).toList();
        }
    }

    public static Draft read(Content content, Reading reading) {
        return new Draft(
                all(content, Section.NERVES, reading, NerveReader::read),
                all(content, Section.MUSCLES, reading, MuscleReader::read),
                all(content, Section.AREAS, reading, AreaReader::read),
                content.entries(Section.SITES, reading).stream()
                        .map(SiteReader::read)
                        .flatMap(Optional::stream)
                        .toList(),
                all(content, Section.PLACES, reading, ChartReader::place),
                all(content, Section.VARIANTS, reading, VariantReader::read),
                all(content, Section.CONDITIONS, reading, ConditionReader::read),
                all(content, Section.CHART, reading, ChartReader::view));
    }

    private static <T> List<Placed<T>> all(
            Content content, Section section, Reading reading, Function<Entry, Placed<T>> read) {
        return content.entries(section, reading).stream().map(read).toList();
    }
}
