package filiform.knowledge.check;

import filiform.atlas.Nerve;
import filiform.atlas.Variant;
import filiform.atlas.Variant.Detour;
import filiform.atlas.Variant.Shift;
import filiform.atlas.Variant.Spot;
import filiform.knowledge.read.Placed;
import filiform.knowledge.tree.Code;
import filiform.knowledge.tree.Faults;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Checks which way variants lead fibres: that detours can be walked, and that shifts move roots.
final class VariantChecks {

    /// Every set of the variants that change one group of targets is weighed: 2 to the power of this many.
    private static final int MOST = 6;

    private final AtlasChecks.Index index;
    private final Leaving leaving;
    private final Faults faults;

    VariantChecks(AtlasChecks.Index index, Leaving leaving, Faults faults) {
        this.index = index;
        this.leaving = leaving;
        this.faults = faults;
    }

    void check(List<Placed<Variant>> variants) {
        for (Placed<Variant> variant : variants) {
            List<Detour> detours = variant.value().detours();
            for (int i = 0; i < detours.size(); i++) {
                detour(variant, detours.get(i), i);
            }
            variant.value().shifts().forEach(shift -> shift(variant, shift));
        }
        together(variants);
    }

    private void detour(Placed<Variant> variant, Detour detour, int number) {
        Optional<Nerve> runsIn = spot(variant, detour.runsIn(), number, "runs_in");
        Optional<Nerve> joins = spot(variant, detour.joins(), number, "joins");
        if (runsIn.isEmpty() || joins.isEmpty()) {
            return;
        }
        if (detour.runsIn().nerve().equals(detour.joins().nerve())) {
            variant.at().fault(Code.DETOUR_ASTRAY, "It runs in the nerve that it joins.", "detours", number);
        }
        int point = joins.get().indexOf(detour.joins().at());
        for (int i = 0; i < detour.targets().size(); i++) {
            target(detour, joins.get(), point, variant.at().where("detours", number, "targets", i), i);
        }
    }

    private Optional<Nerve> spot(Placed<Variant> variant, Spot spot, int number, String key) {
        String where = variant.at().where("detours", number, key, "nerve");
        Optional<Nerve> nerve = index.nerves().find(spot.nerve(), faults, where).map(Placed::value);
        if (nerve.isPresent() && nerve.get().indexOf(spot.at()) < 0) {
            variant.at()
                    .fault(
                            Code.POINT_UNKNOWN,
                            "'%s' has no point '%s'.".formatted(spot.nerve(), spot.at()),
                            "detours",
                            number,
                            key,
                            "at");
            return Optional.empty();
        }
        return nerve;
    }

    private void target(Detour detour, Nerve joins, int point, String where, int number) {
        String target = detour.targets().get(number);
        boolean area = index.areas().things().containsKey(target);
        if ((area || index.muscles().find(target, faults, where).isPresent())
                && !leaving.supplies(joins, point, target)) {
            faults.add(
                    Code.DETOUR_ASTRAY,
                    where,
                    "No branch to '%s' leaves '%s' at or beyond '%s'."
                            .formatted(target, joins.name(), detour.joins().at()));
        }
    }

    private void shift(Placed<Variant> variant, Shift shift) {
        for (String key : List.of("roots", "to")) {
            List<String> names = key.equals("roots") ? shift.roots() : shift.to();
            for (int i = 0; i < names.size(); i++) {
                String where = variant.at().where("shift", key, i);
                Optional<Nerve> root =
                        index.nerves().find(names.get(i), faults, where).map(Placed::value);
                if (root.isPresent() && root.get().kind() != Nerve.Kind.ROOT) {
                    faults.add(Code.SHIFT_UNCLEAR, where, "'%s' is no root.".formatted(names.get(i)));
                }
            }
        }
    }

    /// A group grows as long as a variant changes a target that it already holds.
    private void together(List<Placed<Variant>> variants) {
        var rest = new ArrayList<>(variants);
        while (!rest.isEmpty()) {
            Placed<Variant> first = rest.removeFirst();
            Set<String> targets = targets(first);
            int size = 1;
            boolean grown = true;
            while (grown) {
                grown = false;
                for (Placed<Variant> variant : List.copyOf(rest)) {
                    if (targets(variant).stream().anyMatch(targets::contains)) {
                        targets.addAll(targets(variant));
                        rest.remove(variant);
                        size++;
                        grown = true;
                    }
                }
            }
            if (size > MOST) {
                first.at()
                        .fault(
                                Code.VARIANTS_TOO_MANY,
                                "As many as %d variants change these fibres or such as hang together with them; at most %d may."
                                        .formatted(size, MOST),
                                "detours");
            }
        }
    }

    private static Set<String> targets(Placed<Variant> variant) {
        var targets = new HashSet<String>();
        variant.value().detours().forEach(detour -> targets.addAll(detour.targets()));
        return targets;
    }
}
