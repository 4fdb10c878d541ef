package filiform.atlas;

import java.util.List;

/// The anatomy that the program knows: what is not here is unknown, never absent from the body.
public record Atlas(Names<Nerve> nerves, Names<Muscle> muscles, Names<Area> areas, Names<Site> sites, NerveTree tree) {

    public static Atlas of(List<Nerve> nerves, List<Muscle> muscles, List<Area> areas, List<Site> sites) {
        var named = new Names<>(nerves);
        return new Atlas(
                named,
                new Names<>(muscles),
                new Names<>(areas),
                new Names<>(sites),
                new NerveTree(named, muscles, areas));
    }
}
