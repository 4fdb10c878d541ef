package filiform.atlas;

import java.util.List;

/// The anatomy that the program knows: what is not here is unknown, never absent from the body.
public record Atlas(
        Names<Nerve> nerves,
        Names<Muscle> muscles,
        Names<Area> areas,
        Names<Site> sites,
        Names<BodyPlace> places,
        Names<Variant> variants,
        Names<Condition> conditions,
        Chart chart,
        NerveTree tree) {

    /// An atlas of the parts that decisions need, without chart, places, variants and conditions.
    public static Atlas of(List<Nerve> nerves, List<Muscle> muscles, List<Area> areas, List<Site> sites) {
        return of(nerves, muscles, areas, sites, List.of(), List.of(), List.of(), new Chart(List.of()));
    }

    public static Atlas of(
            List<Nerve> nerves,
            List<Muscle> muscles,
            List<Area> areas,
            List<Site> sites,
            List<BodyPlace> places,
            List<Variant> variants,
            List<Condition> conditions,
            Chart chart) {
        var named = new Names<>(nerves);
        return new Atlas(
                named,
                new Names<>(muscles),
                new Names<>(areas),
                new Names<>(sites),
                new Names<>(places),
                new Names<>(variants),
                new Names<>(conditions),
                chart,
                new NerveTree(named, muscles, areas));
    }
}
