package filiform.planning;

import filiform.atlas.Figure;
import filiform.measure.Interval;
import filiform.planning.reliability.DesignPointSearch;
import filiform.planning.reliability.Encounter;
import filiform.planning.reliability.Estimate;
import filiform.planning.reliability.Exchangeable;
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

    private static final int QUICK = 8;
    /// Points of a set at most where a chance is held against an accepted one; what is not told by then counts as over.
    private static final int LIMIT = 256;

    /// The candidate that decides, with its estimate over all passes.
    private record Decided(Candidate candidate, Estimate estimate) {}

    private ContactRisk() {}

    /// The most cautious estimate.
    static double value(Judged judged, Insertion insertion) {
        return insertion.depth() == 0
                ? 0
                : decided(judged, Candidate.all(judged, insertion), insertion, Effort.COMPARE)
                        .estimate()
                        .probability();
    }

    /// No more than this, as far as the computing can tell: the most cautious estimate and two standard errors. It is
    /// computed until that tells whether it stays under `accepted`.
    static double atMost(Judged judged, Insertion insertion, double accepted) {
        if (insertion.depth() == 0) {
            return 0;
        }
        List<Candidate> candidates = Candidate.all(judged, insertion);
        double rough = Candidate.worst(candidates).single();
        double most = 0;
        for (Candidate candidate : candidates) {
            if (candidate.mayDecide(rough)) {
                most = Math.max(
                        most,
                        candidate
                                .sampling(judged, insertion)
                                .map(sampling ->
                                        sampling.against(accepted, QUICK, LIMIT).atMost())
                                .orElse(0.0));
            }
            if (most > accepted) {
                return most;
            }
        }
        return most;
    }

    /// The most cautious estimate, roughly and quickly: one pass, carried to all.
    ///
    /// @param shared part of the passes' errors that they have in common, 0 to 1: see [#shared]
    static double rough(Judged judged, Insertion insertion, double shared) {
        return insertion.depth() == 0
                ? 0
                : Exchangeable.any(
                        Candidate.worst(Candidate.all(judged, insertion)).single(),
                        insertion.passes().count(),
                        shared);
    }

    /// Part of the passes' errors that they have in common here, 0 to 1; 0, the most cautious, where it cannot be told.
    ///
    /// @param all the chance over all passes
    static double shared(Judged judged, Insertion insertion, double all) {
        return insertion.depth() == 0
                ? 0
                : shared(all, Candidate.worst(Candidate.all(judged, insertion)).single(), insertion);
    }

    /// The fitting depth that decides at this insertion.
    static Figure deciding(Judged judged, Insertion insertion) {
        return decided(judged, Candidate.all(judged, insertion), insertion, Effort.COMPARE)
                .candidate()
                .depth();
    }

    static Contact contact(Judged judged, Insertion insertion) {
        List<Candidate> candidates = Candidate.all(judged, insertion);
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
        Encounter first = worst.first(judged, insertion);
        return Words.contact(judged, insertion, chance, first, DesignPointSearch.find(first));
    }

    /// Of all candidates that may give the highest chance, those near the roughly highest and those whose design point
    /// was
    /// not found, the one that does.
    private static Decided decided(Judged judged, List<Candidate> candidates, Insertion insertion, Effort effort) {
        double rough = Candidate.worst(candidates).single();
        List<Candidate> may = candidates.stream()
                .filter(candidate -> candidate.mayDecide(rough))
                .toList();
        Decided most = new Decided(candidates.getFirst(), new Estimate(0, 0));
        for (Candidate candidate : may) {
            Estimate estimate = estimate(judged, candidate, insertion, may.size() == 1 ? effort : Effort.COMPARE);
            most = estimate.probability() >= most.estimate().probability() ? new Decided(candidate, estimate) : most;
        }
        return may.size() > 1 && effort != Effort.COMPARE
                ? new Decided(most.candidate(), estimate(judged, most.candidate(), insertion, effort))
                : most;
    }

    private static Estimate estimate(Judged judged, Candidate candidate, Insertion insertion, Effort effort) {
        return candidate
                .sampling(judged, insertion)
                .map(sampling -> sampling.estimate(effort.tolerance, effort.least, effort.most))
                .orElse(new Estimate(0, 0));
    }

    private static double shared(double all, double single, Insertion insertion) {
        double shared = Exchangeable.shared(single, all, insertion.passes().count());
        return Double.isNaN(shared) ? 0 : shared;
    }
}
