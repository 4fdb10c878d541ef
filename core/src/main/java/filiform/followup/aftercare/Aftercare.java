package filiform.followup.aftercare;

import filiform.followup.aftercare.HomeCare.Kind;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Chooses what a patient takes home by the parts of the body that were needled.
public final class Aftercare {

    private Aftercare() {}

    /// What to watch for first, then what is common, each in the order of the table.
    ///
    /// @param table   everything that is known of it
    /// @param regions that were needled; empty means not known, and then nothing is left out
    public static List<HomeCare> of(List<HomeCare> table, Set<String> regions) {
        return Stream.of(Kind.WATCH, Kind.COMMON)
                .flatMap(kind -> table.stream()
                        .filter(care -> care.kind() == kind)
                        .filter(care -> care.regions().isEmpty()
                                || regions.isEmpty()
                                || !Collections.disjoint(care.regions(), regions)))
                .toList();
    }

    /// Refuses a table that says one thing twice, or leaves somebody without anything to watch for.
    public static List<HomeCare> checked(List<HomeCare> table) {
        List<String> ids = table.stream().map(HomeCare::id).toList();
        if (new HashSet<>(ids).size() < ids.size()) {
            throw new IllegalArgumentException("An id stands twice among %s.".formatted(ids));
        }
        for (Kind kind : Kind.values()) {
            if (table.stream()
                    .noneMatch(care -> care.kind() == kind && care.regions().isEmpty())) {
                throw new IllegalArgumentException("Something of '%s' must hold for every place.".formatted(kind));
            }
        }
        return List.copyOf(table);
    }
}
