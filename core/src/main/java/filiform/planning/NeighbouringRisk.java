package filiform.planning;

import filiform.atlas.Figure;
import filiform.planning.reliability.Approaches;
import filiform.planning.reliability.ContactSampling;
import filiform.planning.reliability.DesignPoint;
import filiform.planning.reliability.DesignPointSearch;
import filiform.planning.reliability.Encounter;
import filiform.planning.reliability.Normal;
import filiform.planning.reliability.Unknowns;
import java.util.ArrayList;
import java.util.List;

/// The reliability index of touching one structure at one insertion after another, each searched from the last: fast,
/// with few points. Use one in one thread.
final class NeighbouringRisk {

    private static final int POINTS = 4;
    private static final double[] BEST = new double[Unknowns.SIZE];

    private final Judged judged;
    private final List<List<DesignPoint>> last = new ArrayList<>();

    NeighbouringRisk(Judged judged) {
        this.judged = judged;
        judged.depths().forEach(_ -> last.add(List.of()));
    }

    /// By the depth that gives the highest chance; at most [RiskMap#FAR].
    double index(Insertion insertion) {
        double most = 0;
        for (int i = 0; i < last.size(); i++) {
            most = Math.max(most, chance(i, judged.depths().get(i), insertion));
        }
        return most < 1e-12 ? RiskMap.FAR : Math.min(RiskMap.FAR, -Normal.quantile(Math.min(most, 1 - 1e-12)));
    }

    private double chance(int i, Figure depth, Insertion insertion) {
        var first = new Encounter(insertion.pose(BEST), judged.obstacle(depth, BEST));
        Encounter typical = Approaches.typical(first, insertion.passes());
        if (typical.outOfReach() || insertion.depth() == 0) {
            last.set(i, List.of());
            return 0;
        }
        List<DesignPoint> later =
                last.get(i).isEmpty() ? DesignPointSearch.all(typical) : DesignPointSearch.near(typical, last.get(i));
        last.set(i, later.stream().filter(DesignPoint::reached).toList());
        if (later.getFirst().index() > RiskMap.FAR + 1 && later.getFirst().reached()) {
            return 0;
        }
        Approaches near = insertion.passes().count() == 1 ? Approaches.alone(later) : Approaches.of(first, later);
        return ContactSampling.of(first, near, insertion.passes())
                .estimate(1, POINTS, POINTS)
                .probability();
    }
}
