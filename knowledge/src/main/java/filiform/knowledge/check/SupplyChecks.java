package filiform.knowledge.check;

import filiform.atlas.Area;
import filiform.atlas.Branch;
import filiform.atlas.Muscle;
import filiform.atlas.Nerve;
import filiform.knowledge.read.AtlasReader;
import filiform.knowledge.read.Placed;
import filiform.knowledge.tree.Code;
import filiform.knowledge.tree.Entry;
import filiform.knowledge.tree.Faults;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Checks that what supplies each muscle and area is whole: nothing lost, nothing twice, each root with a way to it.
final class SupplyChecks {

    /// Sums may be this far from 1, for shares that were rounded.
    private static final double ROUNDING = 0.01 + 1e-9;

    /// What reaches one muscle or area.
    private static final class Supply {
        private double share;
        private final Set<String> roots = new HashSet<>();

        private void add(double more, Set<String> from) {
            share += more;
            roots.addAll(from);
        }
    }

    private final Map<String, Supply> muscles = new HashMap<>();
    private final Map<String, Supply> areas = new HashMap<>();
    private final Ways ways;

    private SupplyChecks(Ways ways) {
        this.ways = ways;
    }

    static void check(AtlasReader.Draft draft, Ways ways, Faults faults) {
        var checks = new SupplyChecks(ways);
        draft.nerves().forEach(nerve -> checks.add(nerve.value()));
        for (Placed<Muscle> placed : draft.muscles()) {
            Muscle muscle = placed.value();
            checks.check(
                    checks.muscles.getOrDefault(muscle.name(), new Supply()),
                    muscle.roots(),
                    !muscle.otherSupply().isEmpty(),
                    placed.at());
        }
        for (Placed<Area> placed : draft.areas()) {
            Area area = placed.value();
            checks.check(
                    checks.areas.getOrDefault(area.name(), new Supply()),
                    area.roots(),
                    !area.otherSupply().isEmpty(),
                    placed.at());
        }
    }

    private void add(Nerve nerve) {
        Set<String> roots = ways.rootsOf(nerve.name());
        for (Nerve.Point point : nerve.points()) {
            for (Branch branch : point.branches()) {
                switch (branch) {
                    case Branch.ToMuscle(String muscle, double share, var _, var _) ->
                        muscles.computeIfAbsent(muscle, _ -> new Supply()).add(share, roots);
                    case Branch.ToArea(String area, double share, var _) ->
                        areas.computeIfAbsent(area, _ -> new Supply()).add(share, roots);
                    case Branch.ToNerve _ -> {}
                }
            }
        }
    }

    private void check(Supply supply, Map<String, Double> roots, boolean others, Entry at) {
        if (supply.share > 1 + ROUNDING || (!others && supply.share < 1 - ROUNDING)) {
            at.fault(
                    Code.SUPPLY_SUM,
                    "The tree's branches to it carry %s of its supply; %s"
                            .formatted(two(supply.share), "they must sum to 1, or name an other_supply for the rest."));
        }
        double sum = roots.values().stream().mapToDouble(Double::doubleValue).sum();
        if (Math.abs(sum - 1) > ROUNDING) {
            at.fault(Code.ROOT_SUM, "The roots sum to %s, not 1.".formatted(two(sum)), "roots", "shares");
        }
        for (String root : roots.keySet()) {
            root(root, supply, others, at);
        }
    }

    private void root(String root, Supply supply, boolean others, Entry at) {
        if (others || supply.roots.contains(root)) {
            return;
        }
        Code code = ways.knowsRoot(root) ? Code.ROOT_CUT_OFF : Code.ROOT_UNKNOWN;
        String what = ways.knowsRoot(root) ? "No way through the tree leads from %s to it." : "There is no '%s root'.";
        at.fault(code, what.formatted(root), "roots", "shares", root);
    }

    private static String two(double sum) {
        return String.format(Locale.ROOT, "%.2f", sum);
    }
}
