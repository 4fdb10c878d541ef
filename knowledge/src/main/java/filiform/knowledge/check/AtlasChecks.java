package filiform.knowledge.check;

import filiform.atlas.Area;
import filiform.atlas.Muscle;
import filiform.atlas.Nerve;
import filiform.knowledge.read.AtlasReader;
import filiform.knowledge.read.Placed;
import filiform.knowledge.tree.Faults;

/// Checks what the anatomy's files say of each other.
final class AtlasChecks {

    private AtlasChecks() {}

    /// The names of everything that others refer to.
    record Index(Known<Nerve> nerves, Known<Muscle> muscles, Known<Area> areas) {}

    static void check(AtlasReader.Draft draft, Faults faults) {
        var index = new Index(
                Known.of("nerve", draft.nerves(), faults),
                Known.of("muscle", draft.muscles(), faults),
                Known.of("area", draft.areas(), faults));
        Known.of("site", draft.sites(), faults);
        var ways = new Ways(draft.nerves());
        TreeChecks.check(draft.nerves(), index, ways, faults);
        SupplyChecks.check(draft, ways, faults);
        for (Placed<filiform.atlas.Site> site : draft.sites()) {
            new SiteChecks(site, index, ways, faults).check();
        }
    }
}
