package filiform.knowledge.check;

import filiform.atlas.Fascicle;
import filiform.atlas.Named;
import filiform.atlas.Names;
import filiform.atlas.Nerve;
import filiform.knowledge.read.Placed;
import filiform.knowledge.tree.Code;
import filiform.knowledge.tree.Faults;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Checks the bundles of fibres inside nerves: where they run, and that what they hold leaves their nerve.
final class BundleChecks {

    private BundleChecks() {}

    static void check(List<Placed<Nerve>> nerves, AtlasChecks.Index index, Faults faults) {
        for (Placed<Nerve> nerve : nerves) {
            var names = new HashSet<String>();
            List<Fascicle> bundles = nerve.value().fascicles();
            for (int i = 0; i < bundles.size(); i++) {
                if (!names.add(Names.fold(bundles.get(i).name()))) {
                    nerve.at().fault(Code.PART_TWICE, "This nerve already has a bundle of that name.", "fascicles", i);
                }
                new Bundle(nerve, bundles.get(i), i).check(index, faults);
            }
        }
    }

    private record Bundle(Placed<Nerve> nerve, Fascicle bundle, int number) {

        void check(AtlasChecks.Index index, Faults faults) {
            int from = nerve.value().indexOf(bundle.from());
            int to = nerve.value().indexOf(bundle.to());
            unknown(from, bundle.from(), "from");
            unknown(to, bundle.to(), "to");
            if (from < 0 || to < 0) {
                return;
            }
            if (from >= to) {
                nerve.at()
                        .fault(Code.STRETCH_REVERSED, "The bundle must end beyond its beginning.", "fascicles", number);
            }
            Set<String> leaving = Leaving.from(nerve.value(), from);
            all(bundle.nerves(), "nerves", index.nerves(), leaving, faults);
            all(bundle.muscles(), "muscles", index.muscles(), leaving, faults);
            all(bundle.areas(), "areas", index.areas(), leaving, faults);
        }

        private void unknown(int at, String point, String end) {
            if (at < 0) {
                nerve.at()
                        .fault(
                                Code.POINT_UNKNOWN,
                                "'%s' has no point '%s'."
                                        .formatted(nerve.value().name(), point),
                                "fascicles",
                                number,
                                end);
            }
        }

        private <T extends Named> void all(
                List<String> names, String kind, Known<T> known, Set<String> leaving, Faults faults) {
            for (int i = 0; i < names.size(); i++) {
                String where = nerve.at().where("fascicles", number, kind, i);
                if (known.find(names.get(i), faults, where).isPresent() && !leaving.contains(names.get(i))) {
                    faults.add(
                            Code.BUNDLE_FOREIGN,
                            where,
                            "'%s' does not give '%s' at or beyond '%s'."
                                    .formatted(nerve.value().name(), names.get(i), bundle.from()));
                }
            }
        }
    }
}
