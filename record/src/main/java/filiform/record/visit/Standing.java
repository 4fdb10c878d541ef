package filiform.record.visit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Events with every correction in the place of what it corrects.
///
/// @param said      what stands, in the order of the journal
/// @param corrected what was corrected, by the event that stands in its place
record Standing(List<Said> said, Map<UUID, Said> corrected) {

    /// Folds events that stand in the order of the journal.
    static Standing of(List<Said> events) {
        var standing = new ArrayList<Said>();
        var corrected = new LinkedHashMap<UUID, Said>();
        var places = new LinkedHashMap<UUID, Integer>();
        for (Said said : events) {
            int place = said.corrects().map(places::get).orElse(standing.size());
            if (place == standing.size()) {
                standing.add(said);
            } else {
                Said before = standing.set(place, said);
                corrected.put(said.id(), before);
                places.remove(before.id());
            }
            places.put(said.id(), place);
        }
        return new Standing(standing, corrected);
    }
}
