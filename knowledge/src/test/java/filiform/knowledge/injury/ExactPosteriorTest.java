package filiform.knowledge.injury;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.atlas.Segment;
import filiform.injury.DrawnExamination;
import filiform.injury.Examination;
import filiform.injury.Hypothesis;
import filiform.injury.Hypothesis.Both;
import filiform.injury.Hypothesis.Lesion;
import filiform.injury.Hypothesis.Other;
import filiform.injury.Localisation;
import filiform.injury.LocalisationKnowledge;
import filiform.injury.LocalisationKnowledge.PriorWeights;
import filiform.injury.Localise;
import filiform.injury.PlainPosterior;
import filiform.measure.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The shipped localisation against [PlainPosterior]: every nerve, place, rival and pair, over the whole tree.
class ExactPosteriorTest {

    private static final double CLOSE = 1e-9;
    private static final LocalisationKnowledge KNOWLEDGE = Coded.KNOWLEDGE.localisation();

    /// Every tenth has findings on both sides.
    @Test
    void isWhatPlainEnumerationFinds() {
        compare(20261121, Integer.getInteger("posterior.rounds", 100), withoutPairs());
    }

    /// Fewer, since there are so many pairs.
    @Test
    void isWhatPlainEnumerationOfPairsFinds() {
        compare(20261122, Integer.getInteger("posterior.pairs", 5), KNOWLEDGE);
    }

    private static void compare(long seed, int rounds, LocalisationKnowledge knowledge) {
        var engine = new Localise(Coded.ATLAS, knowledge);
        var plain = new PlainPosterior(Coded.ATLAS, knowledge);
        var draw = new DrawnExamination(seed, Coded.ATLAS, knowledge);
        var wrong = new ArrayList<String>();
        for (int round = 0; round < rounds; round++) {
            List<Side> sides = round % 10 == 9 ? List.of(Side.LEFT, Side.RIGHT) : List.of(Side.LEFT);
            Examination examination = draw.next(1 + round % 8, sides);
            wrong.addAll(
                    differences(chances(engine.localise(examination)), summed(plain.of(examination)), examination));
        }

        assertThat(wrong).isEmpty();
    }

    private static LocalisationKnowledge withoutPairs() {
        PriorWeights prior = KNOWLEDGE.prior();
        return new LocalisationKnowledge(
                KNOWLEDGE.chances(),
                KNOWLEDGE.extents(),
                new PriorWeights(
                        prior.kinds(),
                        prior.rates(),
                        prior.fascicle(),
                        0,
                        prior.byLength(),
                        prior.rivals(),
                        prior.needleFloor(),
                        prior.usualContact()),
                KNOWLEDGE.assistantWeight(),
                KNOWLEDGE.overlap(),
                KNOWLEDGE.rivals(),
                KNOWLEDGE.signs(),
                KNOWLEDGE.reflexes(),
                KNOWLEDGE.basis());
    }

    private static List<String> differences(
            Map<String, Double> engine, Map<String, Double> plain, Examination examination) {
        Set<String> all = new TreeSet<>(engine.keySet());
        all.addAll(plain.keySet());
        return all.stream()
                .filter(name -> Math.abs(engine.getOrDefault(name, 0.0) - plain.getOrDefault(name, 0.0)) > CLOSE)
                .map(name -> "%s: engine %s, plain %s after %s"
                        .formatted(
                                name,
                                engine.get(name),
                                plain.get(name),
                                examination.findings().stream()
                                        .map(observed -> observed.text())
                                        .toList()))
                .toList();
    }

    private static Map<String, Double> chances(Localisation found) {
        var chances = new LinkedHashMap<String, Double>();
        found.nerves().forEach(row -> chances.put(row.nerve() + row.side(), row.probability()));
        found.segments()
                .forEach(row -> chances.put(
                        row.nerve() + row.fascicle() + row.from() + row.to() + row.extent() + row.side(),
                        row.probability()));
        found.rivals().forEach(row -> chances.put(row.cause(), row.probability()));
        found.pairs()
                .forEach(row -> chances.put(
                        pair(row.first() + row.firstSide(), row.second() + row.secondSide()), row.probability()));
        return chances;
    }

    private static Map<String, Double> summed(Map<Hypothesis, Double> plain) {
        var chances = new LinkedHashMap<String, Double>();
        plain.forEach((hypothesis, chance) -> {
            for (Lesion lesion : hypothesis.lesions()) {
                Segment at = Coded.ATLAS.tree().segments().get(lesion.segment());
                String place = at.nerve() + at.fascicle() + at.from() + at.to();
                chances.merge(place + lesion.extent().name() + lesion.side(), chance, Double::sum);
                chances.merge(nerve(lesion), chance, Double::sum);
            }
            if (hypothesis instanceof Other(var rival, Side _)) {
                chances.merge(rival.name(), chance, Double::sum);
            }
            if (hypothesis instanceof Both(Lesion first, Lesion second)) {
                chances.merge(pair(nerve(first), nerve(second)), chance, Double::sum);
            }
        });
        return chances;
    }

    private static String nerve(Lesion lesion) {
        return Coded.ATLAS.tree().segments().get(lesion.segment()).nerve() + lesion.side();
    }

    private static String pair(String first, String second) {
        return first.compareTo(second) <= 0 ? first + " and " + second : second + " and " + first;
    }
}
