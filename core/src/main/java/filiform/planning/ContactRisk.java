package filiform.planning;

import filiform.atlas.Figure;
import filiform.measure.Interval;
import filiform.planning.reliability.Approaches;
import filiform.planning.reliability.ContactSampling;
import filiform.planning.reliability.DesignPoint;
import filiform.planning.reliability.DesignPointSearch;
import filiform.planning.reliability.Encounter;
import filiform.planning.reliability.Estimate;
import filiform.planning.reliability.Passes;
import filiform.planning.reliability.Unknowns;
import java.util.List;

/// The chance that one insertion, over all its passes, touches one structure.
///
/// Of several fitting depths the one that gives the highest chance decides; the range spans all of them. The range is
/// what the figures leave unknown: error of each mean, small samples behind each sd, the operator. It is computed on a
/// single pass and carried to all passes through the number of independent passes that would give the same chance.
final class ContactRisk {

    /// How exactly to compute: points of a set at least and at most, and the relative standard error to reach.
    enum Effort {
        ANSWER(64, 2048, 0.02),
        COMPARE(16, 128, 0.05);

        private final int least;
        private final int most;
        private final double tolerance;

        Effort(int least, int most, double tolerance) {
            this.least = least;
            this.most = most;
            this.tolerance = tolerance;
        }
    }

    private static final int COARSE = 8;
    private static final double[] BEST = new double[Unknowns.SIZE];

    /// One fitting depth with what is known before sampling: a pass that stands for the many, and its coarse chance.
    private record Candidate(Figure depth, Encounter typical, List<DesignPoint> near, double single) {}

    private ContactRisk() {}

    /// The most cautious estimate.
    static double value(Judged judged, Insertion insertion) {
        if (insertion.depth() == 0) {
            return 0;
        }
        Candidate worst = worst(candidates(judged, insertion));
        return estimate(judged, worst, insertion, Effort.COMPARE).probability();
    }

    /// The most cautious estimate, roughly and quickly: one pass, carried to all.
    ///
    /// @param passes independent passes that give the same chance as all passes at a neighbouring insertion
    static double rough(Judged judged, Insertion insertion, double passes) {
        return insertion.depth() == 0
                ? 0
                : over(passes, worst(candidates(judged, insertion)).single());
    }

    /// Independent passes that would give the same chance as all passes here.
    ///
    /// @param all the chance over all passes
    static double independentPasses(Judged judged, Insertion insertion, double all) {
        return insertion.depth() == 0
                ? insertion.passes().count()
                : independentPasses(all, worst(candidates(judged, insertion)).single(), insertion);
    }

    /// The fitting depth that decides at this insertion.
    static Figure deciding(Judged judged, Insertion insertion) {
        return worst(candidates(judged, insertion)).depth();
    }

    static Contact contact(Judged judged, Insertion insertion) {
        List<Candidate> candidates = candidates(judged, insertion);
        Candidate worst = worst(candidates);
        Estimate estimate =
                insertion.depth() == 0 ? new Estimate(0, 0) : estimate(judged, worst, insertion, Effort.ANSWER);
        double value = estimate.probability();
        double low = value;
        double high = value;
        double passes = independentPasses(value, worst.single(), insertion);
        for (Candidate candidate : candidates) {
            double[] range = range(judged, candidate, insertion, passes);
            low = Math.min(low, range[0]);
            high = Math.max(high, range[1]);
        }
        var chance =
                new Chance(new Interval(value, low, high), estimate.error(), judged.grade(insertion), judged.floor());
        Encounter first = new Encounter(insertion.pose(BEST), judged.obstacle(worst.depth(), BEST));
        return Words.contact(judged, insertion, chance, first, DesignPointSearch.find(first));
    }

    private static List<Candidate> candidates(Judged judged, Insertion insertion) {
        return judged.depths().stream()
                .map(depth -> {
                    Encounter typical = typical(judged, depth, insertion, BEST);
                    List<DesignPoint> near = DesignPointSearch.all(typical);
                    return new Candidate(depth, typical, near, single(typical, near.subList(0, 1)));
                })
                .toList();
    }

    private static Candidate worst(List<Candidate> candidates) {
        Candidate worst = candidates.getFirst();
        for (Candidate candidate : candidates) {
            worst = candidate.single() > worst.single() ? candidate : worst;
        }
        return worst;
    }

    private static Estimate estimate(Judged judged, Candidate candidate, Insertion insertion, Effort effort) {
        if (candidate.typical().outOfReach()) {
            return new Estimate(0, 0);
        }
        var first = new Encounter(insertion.pose(BEST), judged.obstacle(candidate.depth(), BEST));
        Approaches near = insertion.passes().count() == 1
                ? Approaches.alone(candidate.near())
                : Approaches.of(first, candidate.near());
        return ContactSampling.of(first, near, insertion.passes())
                .estimate(effort.tolerance, effort.least, effort.most);
    }

    /// One pass, coarse, always with the same points: for comparing neighbouring problems.
    private static double single(Encounter typical, List<DesignPoint> near) {
        return typical.outOfReach()
                ? 0
                : ContactSampling.of(typical, Approaches.alone(near), new Passes(1, 0, 0))
                        .estimate(1, COARSE, COARSE)
                        .probability();
    }

    private static double[] range(Judged judged, Candidate best, Insertion insertion, double passes) {
        if (insertion.depth() == 0) {
            return new double[] {0, 0};
        }
        double[] chances = new double[Unknowns.COUNT];
        double[] unknowns = new double[Unknowns.SIZE];
        for (int draw = 0; draw < Unknowns.COUNT; draw++) {
            for (int k = 0; k < Unknowns.SIZE; k++) {
                unknowns[k] = Unknowns.value(draw, k);
            }
            Encounter encounter = typical(judged, best.depth(), insertion, unknowns);
            DesignPoint near =
                    DesignPointSearch.from(encounter, best.near().getFirst().variables());
            chances[draw] = over(passes, single(encounter, List.of(near)));
        }
        double[] range = Unknowns.range(chances);
        double here = over(passes, best.single());
        return new double[] {Math.min(range[0], here), Math.max(range[1], here)};
    }

    private static double over(double passes, double single) {
        return -StrictMath.expm1(passes * StrictMath.log1p(-Math.min(single, 1 - 1e-12)));
    }

    private static Encounter typical(Judged judged, Figure depth, Insertion insertion, double[] unknowns) {
        var first = new Encounter(insertion.pose(unknowns), judged.obstacle(depth, unknowns));
        return Approaches.typical(first, insertion.passes());
    }

    static double independentPasses(double all, double single, Insertion insertion) {
        if (!(all > 0 && all < 1 && single > 0 && single < 1)) {
            return insertion.passes().count();
        }
        return Math.min(insertion.passes().count(), StrictMath.log1p(-all) / StrictMath.log1p(-single));
    }
}
