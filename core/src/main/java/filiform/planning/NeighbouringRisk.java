package filiform.planning;

import filiform.atlas.Figure;
import filiform.planning.reliability.Approaches;
import filiform.planning.reliability.ContactSampling;
import filiform.planning.reliability.DesignPoint;
import filiform.planning.reliability.DesignPointSearch;
import filiform.planning.reliability.Encounter;
import filiform.planning.reliability.Passes;
import filiform.planning.reliability.Unknowns;
import java.util.ArrayList;
import java.util.List;

/// The chance that one pass touches one structure, at one insertion after another, each searched from the last: fast,
/// with few points. Use one in one thread.
final class NeighbouringRisk {

    private static final int POINTS = 16;
    /// Where nothing was touched and it is not proved to be out of reach, up to this many points look on.
    private static final int MOST = 256;

    private static final double LOST = 0.9;
    private static final double[] BEST = new double[Unknowns.SIZE];

    private final Judged judged;
    private final List<List<DesignPoint>> last = new ArrayList<>();

    NeighbouringRisk(Judged judged) {
        this.judged = judged;
        judged.depths().forEach(_ -> last.add(List.of()));
    }

    /// By the depth that gives the highest chance, 0 to 1; of a redirected pass where there are several.
    double single(Insertion insertion) {
        double most = 0;
        for (int i = 0; i < last.size(); i++) {
            most = Math.max(most, chance(i, judged.depths().get(i), insertion));
        }
        return most;
    }

    private double chance(int i, Figure depth, Insertion insertion) {
        var first = new Encounter(insertion.pose(BEST), judged.obstacle(depth, BEST));
        Encounter typical = Approaches.typical(first, insertion.passes());
        if (typical.outOfReach() || insertion.depth() == 0) {
            last.set(i, List.of());
            return 0;
        }
        List<DesignPoint> near =
                last.get(i).isEmpty() ? DesignPointSearch.all(typical) : DesignPointSearch.near(typical, last.get(i));
        last.set(i, near.stream().filter(DesignPoint::reached).toList());
        return ContactSampling.of(typical, Approaches.alone(near), new Passes(1, 0, 0))
                .estimate(LOST, POINTS, MOST)
                .probability();
    }
}
