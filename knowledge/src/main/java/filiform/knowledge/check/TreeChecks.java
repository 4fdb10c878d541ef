package filiform.knowledge.check;

import filiform.atlas.Branch;
import filiform.atlas.Names;
import filiform.atlas.Nerve;
import filiform.knowledge.read.Placed;
import filiform.knowledge.tree.Code;
import filiform.knowledge.tree.Faults;
import java.util.HashSet;
import java.util.List;

/// Checks the shape of the nerve tree: known names, no loose end, no circle.
final class TreeChecks {

    private TreeChecks() {}

    static void check(List<Placed<Nerve>> nerves, AtlasChecks.Index index, Ways ways, Faults faults) {
        for (Placed<Nerve> nerve : nerves) {
            points(nerve, index, faults);
            ends(nerve, ways);
        }
    }

    private static void points(Placed<Nerve> nerve, AtlasChecks.Index index, Faults faults) {
        var seen = new HashSet<String>();
        List<Nerve.Point> points = nerve.value().points();
        for (int i = 0; i < points.size(); i++) {
            if (!seen.add(Names.fold(points.get(i).name()))) {
                nerve.at().fault(Code.PART_TWICE, "This nerve already has a point of that name.", "points", i, "name");
            }
            List<Branch> branches = points.get(i).branches();
            for (int j = 0; j < branches.size(); j++) {
                reference(branches.get(j), index, faults, nerve, i, j);
            }
        }
    }

    private static void reference(
            Branch branch, AtlasChecks.Index index, Faults faults, Placed<Nerve> nerve, int point, int give) {
        switch (branch) {
            case Branch.ToMuscle(String name, var _, var _, var _) ->
                index.muscles().find(name, faults, where(nerve, point, give, "muscle"));
            case Branch.ToArea(String name, var _, var _) ->
                index.areas().find(name, faults, where(nerve, point, give, "area"));
            case Branch.ToNerve(String name, var _) ->
                index.nerves().find(name, faults, where(nerve, point, give, "nerve"));
        }
    }

    private static String where(Placed<Nerve> nerve, int point, int give, String kind) {
        return nerve.at().where("points", point, "gives", give, kind);
    }

    private static void ends(Placed<Nerve> placed, Ways ways) {
        Nerve nerve = placed.value();
        if (nerve.points().stream().allMatch(point -> point.branches().isEmpty())) {
            placed.at().fault(Code.LEADS_NOWHERE, "'%s' gives nothing.".formatted(nerve.name()));
        }
        boolean first = nerve.kind() == Nerve.Kind.ROOT || nerve.kind() == Nerve.Kind.CORD;
        if (!first && !ways.givenBySome(nerve.name())) {
            placed.at().fault(Code.GIVEN_BY_NONE, "No nerve gives '%s'.".formatted(nerve.name()));
        }
        if (ways.above(nerve.name()).contains(nerve.name())) {
            placed.at().fault(Code.CIRCLE, "'%s' leads back to itself.".formatted(nerve.name()));
        }
    }
}
