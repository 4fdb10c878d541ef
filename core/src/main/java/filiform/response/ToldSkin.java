package filiform.response;

import filiform.atlas.Area;
import filiform.atlas.Atlas;
import filiform.atlas.Names;
import filiform.atlas.Outline;
import filiform.atlas.Overlap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which areas of skin lie where a patient says that it is felt.
///
/// @param words as told
/// @param areas by name; empty where no area is known to lie there
record ToldSkin(String words, Set<String> areas) {

    /// An area by its name, a place by the areas that lie there on the chart, a part of the body by all of its areas.
    static ToldSkin of(Atlas atlas, String told) {
        var areas = new HashSet<String>();
        if (atlas.areas().has(told)) {
            areas.add(atlas.areas().get(told).name());
        }
        List<Outline> outlines =
                atlas.places().has(told) ? atlas.places().get(told).outlines() : List.of();
        for (Area area : atlas.areas().all()) {
            if (area.kind() != Area.Kind.KEY_POINT
                    && (Names.fold(area.region()).equals(Names.fold(told)) || Overlap.any(area.outlines(), outlines))) {
                areas.add(area.name());
            }
        }
        return new ToldSkin(told, areas);
    }
}
