package filiform.planning;

import filiform.atlas.Figure;
import filiform.planning.reliability.Approaches;
import filiform.planning.reliability.ContactSampling;
import filiform.planning.reliability.DesignPoint;
import filiform.planning.reliability.DesignPointSearch;
import filiform.planning.reliability.Encounter;
import filiform.planning.reliability.Passes;
import filiform.planning.reliability.Unknowns;
import java.util.List;
import java.util.Optional;

/// One fitting depth of a structure at one insertion, with what is known before sampling.
///
/// @param typical a pass that stands for the many: the only one, or a redirected one
/// @param near    its design points
/// @param single  its chance of touching, coarsely
record Candidate(Figure depth, Encounter typical, List<DesignPoint> near, double single) {

    private static final int COARSE = 8;
    /// A candidate whose coarse chance is this many times below the highest may still decide over all passes.
    private static final double NEARLY = 5;

    private static final double[] BEST = new double[Unknowns.SIZE];

    static List<Candidate> all(Judged judged, Insertion insertion) {
        return judged.depths().stream()
                .map(depth -> {
                    Encounter typical = typical(judged, depth, insertion, BEST);
                    List<DesignPoint> near = DesignPointSearch.all(typical);
                    return new Candidate(depth, typical, near, single(typical, near));
                })
                .toList();
    }

    static Candidate worst(List<Candidate> candidates) {
        Candidate worst = candidates.getFirst();
        for (Candidate candidate : candidates) {
            worst = candidate.single() > worst.single() ? candidate : worst;
        }
        return worst;
    }

    /// True unless another's coarse chance is far above; one whose design point was not found may always decide.
    boolean mayDecide(double rough) {
        boolean lost = !near().getFirst().reached() && !typical().outOfReach();
        return lost || single() >= rough / NEARLY;
    }

    /// None where it is proved to be out of reach.
    Optional<ContactSampling> sampling(Judged judged, Insertion insertion) {
        if (typical.outOfReach()) {
            return Optional.empty();
        }
        Encounter first = first(judged, insertion);
        Approaches ways = insertion.passes().count() == 1 ? Approaches.alone(near) : Approaches.of(first, near);
        return Optional.of(ContactSampling.of(first, ways, insertion.passes()));
    }

    /// The first pass, as planned.
    Encounter first(Judged judged, Insertion insertion) {
        return new Encounter(insertion.pose(BEST), judged.obstacle(depth, BEST));
    }

    /// One pass, coarse, always with the same points: for comparing neighbouring problems.
    static double single(Encounter typical, List<DesignPoint> near) {
        return typical.outOfReach()
                ? 0
                : ContactSampling.of(typical, Approaches.alone(near), new Passes(1, 0, 0))
                        .estimate(1, COARSE, COARSE)
                        .probability();
    }

    static Encounter typical(Judged judged, Figure depth, Insertion insertion, double[] unknowns) {
        var first = new Encounter(insertion.pose(unknowns), judged.obstacle(depth, unknowns));
        return Approaches.typical(first, insertion.passes());
    }
}
