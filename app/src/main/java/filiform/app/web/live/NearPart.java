package filiform.app.web.live;

import filiform.atlas.Atlas;
import filiform.atlas.Chart;
import filiform.atlas.Outline;
import filiform.atlas.Site;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;

/// What the body chart shows first of a site: the part of the body and the view of it. It is a way to find one's way,
/// no statement of where the needle is, and decides nothing.
///
/// @param part as the places of pain name their part; blank where the site is not known
/// @param view of the whole body, by its name; blank likewise
record NearPart(String part, String view) {

    static final NearPart UNKNOWN = new NearPart("", "");

    /// A site near the pleura is screened as chest wall wherever its muscle lies; the muscle says which part that is.
    static NearPart of(Site site, Atlas atlas) {
        String first = site.muscles().isEmpty() ? "" : site.muscles().getFirst();
        boolean named = site.region().equals(Site.CHEST_WALL) && atlas.muscles().has(first);
        String part = named ? atlas.muscles().get(first).region() : site.region();
        Set<String> referral = site.muscles().stream()
                .filter(atlas.muscles()::has)
                .flatMap(muscle -> atlas.muscles().get(muscle).refersTo().stream())
                .collect(Collectors.toSet());
        return atlas.chart().views().stream()
                .filter(view -> seen(atlas, view, Set.of(), part) > 0)
                .max(Comparator.comparingDouble(Chart.View::height)
                        .thenComparingLong(view -> seen(atlas, view, referral, part)))
                .map(view -> new NearPart(part, view.name()))
                .orElse(UNKNOWN);
    }

    /// @param names none for every place
    private static long seen(Atlas atlas, Chart.View view, Set<String> names, String part) {
        return atlas.places().all().stream()
                .filter(place -> place.region().equals(part) && (names.isEmpty() || names.contains(place.name())))
                .flatMap(place -> place.outlines().stream())
                .map(Outline::view)
                .filter(view.name()::equals)
                .count();
    }
}
