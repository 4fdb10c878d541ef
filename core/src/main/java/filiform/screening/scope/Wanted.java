package filiform.screening.scope;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// Where, how and when it is wanted to needle.
///
/// @param place      empty where it was not told or is not listed: then nothing is held of it
/// @param placeTold  as told, in words; blank where it was not
/// @param regions    parts of the body of the site; empty: not said
/// @param techniques ways of needling; empty: not said
/// @param day        empty: not said, so that nothing with an end holds
public record Wanted(
        Optional<Place> place, String placeTold, Set<String> regions, Set<String> techniques, Optional<LocalDate> day) {

    public Wanted {
        regions = Set.copyOf(regions);
        techniques = Set.copyOf(techniques);
    }
}
