package filiform.app.contract;

import filiform.atlas.Atlas;
import filiform.atlas.Named;
import filiform.atlas.Names;
import filiform.atlas.Nerve;
import filiform.injury.Finding.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/// The points of the nerve tree by name. A point name that several nerves use must be said with its nerve.
final class Places {

    /// A point, under its own name where only one nerve has it.
    record Spot(String name, List<String> synonyms, Place place) implements Named {}

    private Places() {}

    static Names<Spot> of(Atlas atlas) {
        var uses = new LinkedHashMap<String, Integer>();
        for (Nerve nerve : atlas.nerves().all()) {
            nerve.points().forEach(point -> uses.merge(point.name().toLowerCase(Locale.ROOT), 1, Integer::sum));
        }
        var spots = new ArrayList<Spot>();
        for (Nerve nerve : atlas.nerves().all()) {
            for (Nerve.Point point : nerve.points()) {
                boolean alone = uses.getOrDefault(point.name().toLowerCase(Locale.ROOT), 0) == 1;
                String full = point.name() + " of the " + nerve.name();
                spots.add(new Spot(
                        full, alone ? List.of(point.name()) : List.of(), new Place(nerve.name(), point.name())));
            }
        }
        return new Names<>(spots);
    }
}
