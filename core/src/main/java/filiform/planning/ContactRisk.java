package filiform.planning;

import filiform.atlas.Figure;
import filiform.measure.Interval;
import filiform.planning.reliability.Approaches;
import filiform.planning.reliability.ContactSampling;
import filiform.planning.reliability.DesignPoint;
import filiform.planning.reliability.DesignPointSearch;
import filiform.planning.reliability.Encounter;
import filiform.planning.reliability.Estimate;
import filiform.planning.reliability.Exchangeable;
import filiform.planning.reliability.Passes;
import filiform.planning.reliability.Unknowns;
import java.util.List;

/// The chance that one insertion, over all its passes, touches one structure.
///
/// Of several fitting depths the one that gives the highest chance decides; the range spans all of them. The range is
/// computed on a single pass and carried to all passes by the share of their errors that they have in common.
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
    /// A candidate whose rough chance is this many times below the highest may still decide over all passes.
    private static final double NEARLY = 5;

    private static final double[] BEST = new double[Unknowns.SIZE];

    /// One fitting depth with what is known before sampling: a pass that stands for the many, and its coarse chance.
    record Candidate(Figure depth, Encounter typical, List<DesignPoint> near, double single) {}

    /// The candidate that decides, with its estimate over all passes.
    private record Decided(Candidate candidate, Estimate estimate) {}

    private ContactRisk() {}

    /// The most cautious estimate.
    static double value(Judged judged, Insertion insertion) {
        return insertion.depth() == 0
                ? 0
                : decided(judged, candidates(judged, insertion), insertion, Effort.COMPARE)
                        .estimate()
                        .probability();
    }

    /// No more than this, as far as the computing can tell: the most cautious estimate and two standard errors. It is
    /// computed as exactly as an answer where that decides whether it stays under `accepted`.
    static double atMost(Judged judged, Insertion insertion, double accepted) {
        if (insertion.depth() == 0) {
            return 0;
        }
        List<Candidate> candidates = candidates(judged, insertion);
        Estimate quick = decided(judged, candidates, insertion, Effort.COMPARE).estimate();
        if (quick.probability() * (1 - 2 * quick.error()) > accepted || quick.atMost() <= accepted) {
            return quick.atMost();
        }
        return decided(judged, candidates, insertion, Effort.ANSWER).estimate().atMost();
    }

    /// The most cautious estimate, roughly and quickly: one pass, carried to all.
    ///
    /// @param shared part of the passes' errors that they have in common, 0 to 1: see [#shared]
    static double rough(Judged judged, Insertion insertion, double shared) {
        return insertion.depth() == 0
                ? 0
                : Exchangeable.any(
                        worst(candidates(judged, insertion)).single(),
                        insertion.passes().count(),
                        shared);
    }

    /// Part of the passes' errors that they have in common here, 0 to 1; 0, the most cautious, where it cannot be told.
    ///
    /// @param all the chance over all passes
    static double shared(Judged judged, Insertion insertion, double all) {
        return insertion.depth() == 0
                ? 0
                : shared(all, worst(candidates(judged, insertion)).single(), insertion);
    }

    /// The fitting depth that decides at this insertion.
    static Figure deciding(Judged judged, Insertion insertion) {
        return decided(judged, candidates(judged, insertion), insertion, Effort.COMPARE)
                .candidate()
                .depth();
    }

    static Contact contact(Judged judged, Insertion insertion) {
        List<Candidate> candidates = candidates(judged, insertion);
        Decided decided = insertion.depth() == 0
                ? new Decided(candidates.getFirst(), new Estimate(0, 0))
                : decided(judged, candidates, insertion, Effort.ANSWER);
        Candidate worst = decided.candidate();
        Estimate estimate = decided.estimate();
        double value = estimate.probability();
        double low = value;
        double high = value;
        double shared = shared(value, worst.single(), insertion);
        for (Candidate candidate : candidates) {
            double[] range = ContactRange.of(judged, candidate, insertion, shared);
            low = Math.min(low, range[0]);
            high = Math.max(high, range[1]);
        }
        var chance = new Chance(
                new Interval(value, low, high), estimate.error(), judged.grade(insertion), judged.floor(insertion));
        Encounter first = new Encounter(insertion.pose(BEST), judged.obstacle(worst.depth(), BEST));
        return Words.contact(judged, insertion, chance, first, DesignPointSearch.find(first));
    }

    private static List<Candidate> candidates(Judged judged, Insertion insertion) {
        return judged.depths().stream()
                .map(depth -> {
                    Encounter typical = typical(judged, depth, insertion, BEST);
                    List<DesignPoint> near = DesignPointSearch.all(typical);
                    return new Candidate(depth, typical, near, single(typical, near));
                })
                .toList();
    }

    /// Of all candidates that may give the highest chance, those near the roughly highest and those whose design point
    /// was
    /// not found, the one that does.
    private static Decided decided(Judged judged, List<Candidate> candidates, Insertion insertion, Effort effort) {
        double rough = worst(candidates).single();
        Decided most = new Decided(candidates.getFirst(), new Estimate(0, 0));
        for (Candidate candidate : candidates) {
            boolean lost = !candidate.near().getFirst().reached()
                    && !candidate.typical().outOfReach();
            if (lost || candidate.single() >= rough / NEARLY) {
                Estimate estimate = estimate(judged, candidate, insertion, effort);
                most = estimate.probability() >= most.estimate().probability()
                        ? new Decided(candidate, estimate)
                        : most;
            }
        }
        return most;
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

    private static double shared(double all, double single, Insertion insertion) {
        double shared = Exchangeable.shared(single, all, insertion.passes().count());
        return Double.isNaN(shared) ? 0 : shared;
    }
}
