package filiform.injury;

import filiform.atlas.Atlas;
import filiform.injury.Finding.Conduction;
import filiform.injury.Hypothesis.Lesion;
import filiform.injury.Localisation.NerveChance;
import filiform.injury.Localisation.NextTest;
import filiform.measure.Side;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/// Ranks the tests not done yet by the information that they are expected to give about the place, in bits.
///
/// It is the mutual information between the test's outcome and the place (segment or rival), given all findings so far.
/// Left out is a test below [#WORTHLESS], and one of a part that no nerve of at least [#IN_PLAY] reaches. Tests with
/// equal information keep the atlas's order.
final class NextTests {

    private static final double WORTHLESS = 0.02;
    private static final double IN_PLAY = 0.01;
    private static final int MOST = 12;
    /// Explanations below this share change no information by more than a thousandth of a bit.
    private static final double NEGLIGIBLE = 1e-5;

    private final Atlas atlas;
    private final Likelihood likelihood;
    private final List<Reach> reaches;

    NextTests(Atlas atlas, LocalisationKnowledge knowledge, Likelihood likelihood, Passing passing) {
        this.atlas = atlas;
        this.likelihood = likelihood;
        reaches = Candidate.all(atlas, knowledge.reflexes()).stream()
                .map(candidate -> new Reach(candidate, segments(candidate, passing)))
                .toList();
    }

    /// A test, and the segments that it can tell from the rest.
    private record Reach(Candidate candidate, BitSet segments) {}

    private BitSet segments(Candidate candidate, Passing passing) {
        Finding tested = candidate.outcomes().getFirst();
        var reached = new BitSet();
        for (int i = 0; i < atlas.tree().segments().size(); i++) {
            boolean reaches = tested instanceof Conduction(var across, var _)
                    ? atlas.tree().segments().get(i).nerve().equals(across.nerve())
                    : passing.share(i, tested).orElse(0) > 0;
            reached.set(i, reaches);
        }
        return reached;
    }

    /// An explanation with its chance; those of one place bear one number.
    private record Belief(Hypothesis hypothesis, double chance, int place) {}

    List<NextTest> rank(List<Observed> done, Posterior posterior) {
        Side side = posterior.leading().side();
        Set<Tested> known =
                done.stream().map(observed -> Tested.by(observed.finding())).collect(Collectors.toSet());
        BitSet inPlay = inPlay(posterior);
        List<Belief> beliefs = beliefs(posterior.chances());
        var tests = new ArrayList<NextTest>();
        for (Reach reach : reaches) {
            Candidate candidate = reach.candidate();
            if (!known.contains(candidate.test()) && reach.segments().intersects(inPlay)) {
                double bits = information(reach, side, beliefs);
                if (bits >= WORTHLESS) {
                    tests.add(new NextTest(
                            candidate.test().what(), candidate.test().of(), bits, candidate.equipment()));
                }
            }
        }
        tests.sort(Comparator.comparingDouble(NextTest::bits).reversed());
        return tests.stream().limit(MOST).toList();
    }

    private BitSet inPlay(Posterior posterior) {
        Set<String> nerves = posterior.nerves().stream()
                .filter(nerve -> nerve.probability() >= IN_PLAY)
                .map(NerveChance::nerve)
                .collect(Collectors.toSet());
        var inPlay = new BitSet();
        for (int i = 0; i < atlas.tree().segments().size(); i++) {
            inPlay.set(i, nerves.contains(atlas.tree().segments().get(i).nerve()));
        }
        return inPlay;
    }

    private static List<Belief> beliefs(Map<Hypothesis, Double> chances) {
        var places = new HashMap<Object, Integer>();
        var beliefs = new ArrayList<Belief>();
        chances.forEach((hypothesis, chance) -> {
            if (chance > NEGLIGIBLE) {
                int place = places.computeIfAbsent(place(hypothesis), _ -> places.size());
                beliefs.add(new Belief(hypothesis, chance, place));
            }
        });
        return beliefs;
    }

    private static Object place(Hypothesis hypothesis) {
        record Spot(int segment, Side side) {}
        return hypothesis instanceof Lesion lesion ? new Spot(lesion.segment(), lesion.side()) : hypothesis;
    }

    private double information(Reach reach, Side side, List<Belief> beliefs) {
        List<Finding> outcomes = reach.candidate().outcomes();
        int places = 1 + beliefs.stream().mapToInt(Belief::place).max().orElse(-1);
        double[][] joint = new double[places][outcomes.size()];
        for (int i = 0; i < outcomes.size(); i++) {
            var observed = new Observed(outcomes.get(i), side, OptionalInt.empty(), "");
            double outOfReach = Double.NaN;
            for (Belief belief : beliefs) {
                boolean reached = !(belief.hypothesis() instanceof Lesion lesion)
                        || reach.segments().get(lesion.segment());
                if (!reached && Double.isNaN(outOfReach)) {
                    outOfReach = likelihood.of(observed, belief.hypothesis());
                }
                double chance = reached ? likelihood.of(observed, belief.hypothesis()) : outOfReach;
                joint[belief.place()][i] += belief.chance() * chance;
            }
        }
        return mutual(joint, outcomes.size());
    }

    private static double mutual(double[][] joint, int outcomes) {
        double[] total = new double[outcomes];
        double all = 0;
        for (double[] ofPlace : joint) {
            for (int i = 0; i < outcomes; i++) {
                total[i] += ofPlace[i];
                all += ofPlace[i];
            }
        }
        double nats = 0;
        for (double[] ofPlace : joint) {
            double place = 0;
            for (double chance : ofPlace) {
                place += chance;
            }
            for (int i = 0; i < outcomes; i++) {
                if (ofPlace[i] > 0) {
                    nats += ofPlace[i] / all * StrictMath.log(ofPlace[i] * all / (place * total[i]));
                }
            }
        }
        return Math.max(0, nats / StrictMath.log(2));
    }
}
