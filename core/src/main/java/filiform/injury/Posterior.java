package filiform.injury;

import filiform.atlas.Atlas;
import filiform.atlas.Segment;
import filiform.injury.Hypothesis.Both;
import filiform.injury.Hypothesis.Lesion;
import filiform.injury.Hypothesis.Other;
import filiform.injury.Localisation.Level;
import filiform.injury.Localisation.NerveChance;
import filiform.injury.Localisation.RivalChance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What is believed after all findings, summed up in the ways that an answer needs. Equal chances keep the atlas's
/// order.
final class Posterior {

    /// Part of the leading nerve's probability that the named level must hold.
    private static final double LEVEL = 0.8;

    private final Atlas atlas;
    private final Beliefs beliefs;
    private final Totals totals;

    /// @param logs of each explanation, up to a constant
    static Posterior of(Atlas atlas, Beliefs logs) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < logs.size(); i++) {
            greatest = Math.max(greatest, logs.chance(i));
        }
        double sum = 0;
        for (int i = 0; i < logs.size(); i++) {
            sum += StrictMath.exp(logs.chance(i) - greatest);
        }
        double scale = greatest + StrictMath.log(sum);
        return new Posterior(atlas, logs.map(log -> StrictMath.exp(log - scale)));
    }

    private Posterior(Atlas atlas, Beliefs beliefs) {
        this.atlas = atlas;
        this.beliefs = beliefs;
        totals = Totals.of(atlas, beliefs);
    }

    Beliefs beliefs() {
        return beliefs;
    }

    /// Each explanation with its probability, summing to 1.
    Map<Hypothesis, Double> chances() {
        return beliefs.chances();
    }

    List<NerveChance> nerves() {
        return totals.nerves();
    }

    Totals totals() {
        return totals;
    }

    /// The stretch of the leading nerve that holds most of its probability.
    Level level() {
        NerveChance leading = nerves().getFirst();
        List<Segment> own = atlas.nerves().get(leading.nerve()).segments();
        double[] sums = along(leading);
        Stretch best = Stretch.shortest(sums, LEVEL * leading.probability());
        return new Level(
                leading.nerve(),
                leading.side(),
                own.get(best.from()).from(),
                own.get(best.to()).to(),
                Math.min(1, best.sum()));
    }

    /// The probability of each segment of this nerve, in order, its bundles with it.
    private double[] along(NerveChance nerve) {
        int first = atlas.tree().first(nerve.nerve());
        double[] sums = new double[atlas.nerves().get(nerve.nerve()).lengths().size()];
        for (int i = 0; i < beliefs.size(); i++) {
            for (Lesion lesion : beliefs.hypothesis(i).lesions()) {
                if (on(lesion, nerve)) {
                    sums[atlas.tree().whole(lesion.segment()) - first] += beliefs.chance(i);
                }
            }
        }
        return sums;
    }

    private boolean on(Lesion lesion, NerveChance nerve) {
        return lesion.side() == nerve.side() && segment(lesion).nerve().equals(nerve.nerve());
    }

    /// The explanation to go by. A rival leads only where it outweighs all lesions together; else the likeliest nerve
    /// does, in it the likeliest segment, and in that the likeliest extent.
    Hypothesis leading() {
        double lesions = 0;
        for (int i = 0; i < beliefs.size(); i++) {
            lesions += beliefs.hypothesis(i) instanceof Other ? 0 : beliefs.chance(i);
        }
        RivalChance rival = totals.rivals().getFirst();
        if (rival.probability() > lesions) {
            return best(hypothesis -> hypothesis instanceof Other other
                            && other.rival().name().equals(rival.cause()))
                    .orElseThrow();
        }
        NerveChance nerve = nerves().getFirst();
        int segment = likeliest(nerve);
        Predicate<Lesion> there =
                lesion -> lesion.side() == nerve.side() && atlas.tree().whole(lesion.segment()) == segment;
        return best(hypothesis -> hypothesis instanceof Lesion lesion && there.test(lesion))
                .orElseThrow();
    }

    /// What the findings are explained by: the leading explanation, or the likeliest pair that holds the leading nerve
    /// where pairs outweigh single lesions of it.
    Hypothesis explaining() {
        Hypothesis leading = leading();
        if (!(leading instanceof Lesion lesion)) {
            return leading;
        }
        double alone = 0;
        double paired = 0;
        for (int i = 0; i < beliefs.size(); i++) {
            boolean holds = beliefs.hypothesis(i).lesions().stream().anyMatch(other -> sameNerve(other, lesion));
            alone += holds && beliefs.hypothesis(i) instanceof Lesion ? beliefs.chance(i) : 0;
            paired += holds && beliefs.hypothesis(i) instanceof Both ? beliefs.chance(i) : 0;
        }
        return paired <= alone
                ? leading
                : best(hypothesis -> hypothesis instanceof Both
                                && hypothesis.lesions().stream().anyMatch(other -> sameNerve(other, lesion)))
                        .orElse(leading);
    }

    private boolean sameNerve(Lesion one, Lesion another) {
        return one.side() == another.side()
                && segment(one).nerve().equals(segment(another).nerve());
    }

    private int likeliest(NerveChance nerve) {
        double[] sums = along(nerve);
        int best = 0;
        for (int i = 1; i < sums.length; i++) {
            best = sums[i] > sums[best] ? i : best;
        }
        return best + atlas.tree().first(nerve.nerve());
    }

    private Optional<Hypothesis> best(Predicate<Hypothesis> among) {
        int best = -1;
        for (int i = 0; i < beliefs.size(); i++) {
            if (among.test(beliefs.hypothesis(i)) && (best < 0 || beliefs.chance(i) > beliefs.chance(best))) {
                best = i;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(beliefs.hypothesis(best));
    }

    private Segment segment(Lesion lesion) {
        return atlas.tree().segments().get(lesion.segment());
    }
}
