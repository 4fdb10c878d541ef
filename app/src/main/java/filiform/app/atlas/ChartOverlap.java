package filiform.app.atlas;

import filiform.atlas.Area;
import filiform.atlas.Atlas;
import filiform.atlas.BodyPlace;
import filiform.atlas.Overlap;
import java.util.List;

/// Which areas of skin and places of pain lie over one another on the body chart.
final class ChartOverlap {

    private ChartOverlap() {}

    static List<BodyPlace> places(Atlas atlas, Area area) {
        return atlas.places().all().stream()
                .filter(place -> Overlap.any(area.outlines(), place.outlines()))
                .toList();
    }

    /// The skin of peripheral nerves that lies at the place.
    static List<Area> areas(Atlas atlas, BodyPlace place) {
        return atlas.areas().all().stream()
                .filter(area -> area.kind() == Area.Kind.TERRITORY)
                .filter(area -> Overlap.any(area.outlines(), place.outlines()))
                .toList();
    }
}
