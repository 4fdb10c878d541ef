package filiform.knowledge.check;

import filiform.atlas.Area;
import filiform.atlas.BodyPlace;
import filiform.atlas.Condition;
import filiform.atlas.Muscle;
import filiform.atlas.Named;
import filiform.atlas.Nerve;
import filiform.atlas.Site;
import filiform.atlas.Variant;
import filiform.knowledge.read.AtlasReader;
import filiform.knowledge.read.Placed;
import filiform.knowledge.tree.Faults;
import java.util.List;

/// Checks what the anatomy's files say of each other.
final class AtlasChecks {

    private final AtlasReader.Draft draft;
    private final Faults faults;
    private final Index index;

    /// The names of everything that others refer to.
    record Index(Known<Nerve> nerves, Known<Muscle> muscles, Known<Area> areas, Known<BodyPlace> places) {}

    private AtlasChecks(AtlasReader.Draft draft, Faults faults) {
        this.draft = draft;
        this.faults = faults;
        index = new Index(
                Known.of("nerve", draft.nerves(), faults),
                Known.of("muscle", draft.muscles(), faults),
                Known.of("area", draft.areas(), faults),
                Known.of("place", draft.places(), faults));
    }

    static void check(AtlasReader.Draft draft, Faults faults) {
        var checks = new AtlasChecks(draft, faults);
        checks.tree();
        checks.drawings();
        checks.names();
    }

    private void tree() {
        Known.of("site", draft.sites(), faults);
        var ways = new Ways(draft.nerves());
        TreeChecks.check(draft.nerves(), index, ways, faults);
        SupplyChecks.check(draft, ways, faults);
        BundleChecks.check(draft.nerves(), index, faults);
        new VariantChecks(index, new Leaving(draft.nerves()), faults).check(draft.variants());
        for (Placed<Site> site : draft.sites()) {
            new SiteChecks(site, index, ways, faults).check();
        }
    }

    private void drawings() {
        var outlines = new OutlineChecks(draft.views(), faults);
        draft.areas().forEach(area -> outlines.check(area.value().outlines(), area.at()));
        draft.places().forEach(place -> outlines.check(place.value().outlines(), place.at()));
    }

    private void names() {
        Known.of("variant", draft.variants(), faults);
        Known.of("condition", draft.conditions(), faults);
        for (Placed<Muscle> muscle : draft.muscles()) {
            all(index.places(), muscle.value().refersTo(), muscle, "referral", "places");
        }
        for (Placed<Variant> variant : draft.variants()) {
            all(index.nerves(), variant.value().nerves(), variant, "nerves");
            all(index.muscles(), variant.value().muscles(), variant, "muscles");
        }
        for (Placed<Condition> condition : draft.conditions()) {
            all(index.places(), condition.value().places(), condition, "places");
            all(index.muscles(), condition.value().muscles(), condition, "muscles");
        }
    }

    private <T extends Named> void all(Known<T> known, List<String> names, Placed<?> placed, Object... steps) {
        for (String name : names) {
            known.find(name, faults, placed.at().where(steps));
        }
    }
}
