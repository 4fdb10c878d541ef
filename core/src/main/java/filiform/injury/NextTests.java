package filiform.injury;

import filiform.atlas.Atlas;
import filiform.atlas.Segment;
import filiform.injury.Clue.ByPlace;
import filiform.injury.Clue.BySupply;
import filiform.injury.Hypothesis.Lesion;
import filiform.injury.Localisation.NerveChance;
import filiform.injury.Localisation.NextTest;
import filiform.measure.Side;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Ranks the tests not done yet by the information that they are expected to give about the place, in bits.
///
/// It is the mutual information between the test's outcome and the place (segment, pair or rival), given all findings
/// so far. Left out is a test below [#WORTHLESS], and one of a part that no nerve of at least [#IN_PLAY] reaches.
/// Tests without equipment come first; tests with equal information keep the atlas's order.
final class NextTests {

    private static final double WORTHLESS = 0.02;
    private static final double IN_PLAY = 0.01;
    private static final int BY_HAND = 8;
    private static final int WITH_EQUIPMENT = 4;
    /// Explanations below this share change no information by more than a thousandth of a bit.
    private static final double NEGLIGIBLE = 1e-5;

    private final Atlas atlas;
    private final Given given;
    private final List<Reach> reaches;

    NextTests(Atlas atlas, LocalisationKnowledge knowledge, Given given, Passing passing, PlaceClues places) {
        this.atlas = atlas;
        this.given = given;
        var anyone = new Clues(
                knowledge,
                passing,
                places,
                new RivalLoss(atlas, passing, new Examination(List.of(), Side.UNSAID, List.of())));
        reaches = Candidate.all(atlas, knowledge).stream()
                .map(candidate -> new Reach(candidate, segments(candidate, anyone, passing)))
                .toList();
    }

    /// A test, and the segments that it can tell from the rest.
    private record Reach(Candidate candidate, BitSet segments) {}

    private BitSet segments(Candidate candidate, Clues clues, Passing passing) {
        var reached = new BitSet();
        switch (clues.of(candidate.outcomes().getFirst(), OptionalInt.empty())) {
            case ByPlace place -> place.there().keySet().forEach(reached::set);
            case BySupply supply -> {
                double[] shares = passing.shares(supply.fibres());
                for (int i = 0; i < shares.length; i++) {
                    reached.set(i, shares[i] > 0);
                }
            }
        }
        return reached;
    }

    /// An explanation with its chance.
    private record Belief(Hypothesis hypothesis, double chance) {}

    /// The explanations of one place, and the segments of its lesions.
    private record Spot(List<Belief> beliefs, BitSet segments, boolean lesion) {
        double chance() {
            return beliefs.stream().mapToDouble(Belief::chance).sum();
        }
    }

    List<NextTest> rank(List<Observed> done, Clues clues, Posterior posterior) {
        Side side = posterior.leading().side();
        Set<Tested> known =
                done.stream().map(observed -> Tested.by(observed.finding())).collect(Collectors.toSet());
        BitSet inPlay = inPlay(posterior);
        List<Spot> spots = spots(posterior.beliefs());
        var tests = new ArrayList<NextTest>();
        for (Reach reach : reaches) {
            Candidate candidate = reach.candidate();
            if (!known.contains(candidate.test()) && reach.segments().intersects(inPlay)) {
                double bits = information(reach, clues, side, spots);
                if (bits >= WORTHLESS) {
                    tests.add(new NextTest(
                            candidate.test().what(), candidate.test().of(), bits, candidate.equipment()));
                }
            }
        }
        tests.sort(Comparator.comparingDouble(NextTest::bits).reversed());
        return Stream.concat(
                        tests.stream().filter(test -> !test.equipment()).limit(BY_HAND),
                        tests.stream().filter(NextTest::equipment).limit(WITH_EQUIPMENT))
                .toList();
    }

    private BitSet inPlay(Posterior posterior) {
        Set<String> nerves = posterior.nerves().stream()
                .filter(nerve -> nerve.probability() >= IN_PLAY)
                .map(NerveChance::nerve)
                .collect(Collectors.toSet());
        var inPlay = new BitSet();
        List<Segment> segments = atlas.tree().segments();
        for (int i = 0; i < segments.size(); i++) {
            inPlay.set(i, nerves.contains(segments.get(i).nerve()));
        }
        return inPlay;
    }

    private static List<Spot> spots(Beliefs beliefs) {
        Map<Object, Spot> spots = new LinkedHashMap<>();
        for (int i = 0; i < beliefs.size(); i++) {
            if (beliefs.chance(i) > NEGLIGIBLE) {
                Hypothesis hypothesis = beliefs.hypothesis(i);
                Spot spot = spots.computeIfAbsent(place(hypothesis), _ -> spot(hypothesis));
                spot.beliefs().add(new Belief(hypothesis, beliefs.chance(i)));
            }
        }
        return List.copyOf(spots.values());
    }

    private static Spot spot(Hypothesis hypothesis) {
        var segments = new BitSet();
        hypothesis.lesions().forEach(lesion -> segments.set(lesion.segment()));
        return new Spot(new ArrayList<>(), segments, !segments.isEmpty());
    }

    /// A rival is its own place; a lesion's place leaves its extent open.
    private static Object place(Hypothesis hypothesis) {
        record At(int segment, Side side) {}
        List<Lesion> lesions = hypothesis.lesions();
        return lesions.isEmpty()
                ? hypothesis
                : lesions.stream()
                        .map(lesion -> new At(lesion.segment(), lesion.side()))
                        .toList();
    }

    /// Places that the test cannot tell apart have one chance for each outcome, so they are summed first.
    private double information(Reach reach, Clues clues, Side side, List<Spot> spots) {
        List<Finding> outcomes = reach.candidate().outcomes();
        List<Given.Asked> read = outcomes.stream()
                .map(outcome -> given.ask(clues.of(outcome, OptionalInt.empty())))
                .toList();
        double rest = 0;
        var joint = new ArrayList<double[]>();
        for (Spot spot : spots) {
            if (spot.lesion() && !spot.segments().intersects(reach.segments())) {
                rest += spot.chance();
            } else {
                joint.add(chances(read, side, spot));
            }
        }
        joint.add(read.stream().mapToDouble(Given.Asked::untouched).toArray());
        double[] last = joint.getLast();
        for (int i = 0; i < last.length; i++) {
            last[i] *= rest;
        }
        return Information.mutual(joint, outcomes.size());
    }

    private double[] chances(List<Given.Asked> read, Side side, Spot spot) {
        double[] chances = new double[read.size()];
        for (int i = 0; i < chances.length; i++) {
            for (Belief belief : spot.beliefs()) {
                chances[i] += belief.chance() * read.get(i).chance(side, belief.hypothesis());
            }
        }
        return chances;
    }
}
