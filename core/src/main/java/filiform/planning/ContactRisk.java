package filiform.planning;

import filiform.atlas.Figure;
import filiform.measure.Interval;
import filiform.planning.reliability.ContactSampling;
import filiform.planning.reliability.DesignPoint;
import filiform.planning.reliability.DesignPointSearch;
import filiform.planning.reliability.Encounter;
import filiform.planning.reliability.Estimate;
import filiform.planning.reliability.Unknowns;
import java.util.List;

/// The chance that one insertion, over all its passes, touches one structure.
///
/// Of several fitting depths the one that gives the highest chance decides; the range spans all of them. The range is
/// what the figures leave unknown: error of each mean, small samples behind each sd, the operator. It is computed on a
/// single pass and carried to all passes through the number of independent passes that would give the same chance.
final class ContactRisk {

    /// How exactly to compute: points per shift at least and at most.
    enum Effort {
        ANSWER(128, 1024),
        COMPARE(64, 256);

        private final int least;
        private final int most;

        Effort(int least, int most) {
            this.least = least;
            this.most = most;
        }
    }

    private static final double TOLERANCE = 0.025;
    private static final int COARSE = 16;
    private static final double[] BEST = new double[Unknowns.SIZE];

    /// One fitting depth's result.
    private record Result(Encounter encounter, DesignPoint design, Estimate estimate) {}

    private ContactRisk() {}

    /// The most cautious estimate.
    static double value(Judged judged, Insertion insertion) {
        double most = 0;
        for (Figure depth : judged.depths()) {
            most = Math.max(
                    most,
                    result(judged, depth, insertion, Effort.COMPARE).estimate().probability());
        }
        return most;
    }

    static Contact contact(Judged judged, Insertion insertion) {
        List<Result> results = judged.depths().stream()
                .map(depth -> result(judged, depth, insertion, Effort.ANSWER))
                .toList();
        Result worst = results.getFirst();
        double low = 1;
        double high = 0;
        for (int i = 0; i < results.size(); i++) {
            double probability = results.get(i).estimate().probability();
            double[] range = range(judged, judged.depths().get(i), insertion, probability);
            low = Math.min(low, Math.min(range[0], probability));
            high = Math.max(high, Math.max(range[1], probability));
            worst = probability > worst.estimate().probability() ? results.get(i) : worst;
        }
        var chance = new Chance(
                new Interval(worst.estimate().probability(), low, high),
                worst.estimate().error(),
                judged.grade(insertion),
                judged.floor());
        return Words.contact(judged, insertion, chance, worst.encounter(), worst.design());
    }

    private static Result result(Judged judged, Figure depth, Insertion insertion, Effort effort) {
        var encounter = new Encounter(insertion.pose(BEST), judged.obstacle(depth, BEST));
        if (insertion.depth() == 0) {
            return new Result(encounter, DesignPointSearch.find(encounter), new Estimate(0, 0));
        }
        DesignPoint design = DesignPointSearch.find(encounter);
        Estimate estimate = new ContactSampling(encounter, design, insertion.passes())
                .estimate(TOLERANCE, effort.least, effort.most);
        return new Result(encounter, design, estimate);
    }

    private static double[] range(Judged judged, Figure depth, Insertion insertion, double probability) {
        if (insertion.depth() == 0) {
            return new double[] {0, 0};
        }
        Encounter best = typical(judged, depth, insertion, BEST);
        DesignPoint near = DesignPointSearch.find(best);
        double passes = independentPasses(probability, ContactSampling.single(best, near, COARSE), insertion);
        double[] chances = new double[Unknowns.COUNT];
        double[] unknowns = new double[Unknowns.SIZE];
        for (int draw = 0; draw < Unknowns.COUNT; draw++) {
            for (int k = 0; k < Unknowns.SIZE; k++) {
                unknowns[k] = Unknowns.value(draw, k);
            }
            Encounter encounter = typical(judged, depth, insertion, unknowns);
            DesignPoint design = DesignPointSearch.from(encounter, near.variables());
            double single = ContactSampling.single(encounter, design, COARSE);
            chances[draw] = -StrictMath.expm1(passes * StrictMath.log1p(-Math.min(single, 1 - 1e-12)));
        }
        return Unknowns.range(chances);
    }

    private static Encounter typical(Judged judged, Figure depth, Insertion insertion, double[] unknowns) {
        var first = new Encounter(insertion.pose(unknowns), judged.obstacle(depth, unknowns));
        return ContactSampling.typical(first, insertion.passes());
    }

    private static double independentPasses(double all, double single, Insertion insertion) {
        if (!(all > 0 && all < 1 && single > 0 && single < 1)) {
            return insertion.passes().count();
        }
        return Math.min(insertion.passes().count(), StrictMath.log1p(-all) / StrictMath.log1p(-single));
    }
}
