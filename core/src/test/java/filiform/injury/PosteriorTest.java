package filiform.injury;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.measure.Side;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The engine against [PlainPosterior], on a made-up limb with everything that can bend the way of fibres.
class PosteriorTest {

    private static final int ROUNDS = 150;
    private static final Localise ENGINE = new Localise(Crossed.ATLAS, Crossed.KNOWLEDGE);
    private static final PlainPosterior PLAIN = new PlainPosterior(Crossed.ATLAS, Crossed.KNOWLEDGE);

    @Test
    void isWhatPlainEnumerationFinds() {
        var draw = new DrawnExamination(20260611, Crossed.ATLAS, Crossed.KNOWLEDGE);
        var wrong = new ArrayList<String>();
        for (int round = 0; round < ROUNDS; round++) {
            wrong.addAll(differences(draw.next(1 + round % 12, List.of(Side.LEFT, Side.RIGHT, Side.UNSAID))));
        }

        assertThat(wrong).isEmpty();
    }

    private static List<String> differences(Examination examination) {
        Map<Hypothesis, Double> plain = PLAIN.of(examination);
        Map<Hypothesis, Double> engine = ENGINE.posterior(examination).chances();
        var all = new LinkedHashSet<>(plain.keySet());
        all.addAll(engine.keySet());
        var different = new ArrayList<String>();
        for (Hypothesis hypothesis : all) {
            double here = engine.getOrDefault(hypothesis, 0.0);
            double there = plain.getOrDefault(hypothesis, 0.0);
            if (Math.abs(here - there) > 1e-9 || engine.containsKey(hypothesis) != plain.containsKey(hypothesis)) {
                different.add(String.format(
                        Locale.ROOT,
                        "%s: engine %.12f, plain %.12f after %s",
                        name(hypothesis),
                        here,
                        there,
                        examination.findings().stream().map(Observed::text).toList()));
            }
        }
        return different;
    }

    private static String name(Hypothesis hypothesis) {
        if (hypothesis instanceof Hypothesis.Other(var rival, Side side)) {
            return rival.name() + " " + side;
        }
        return hypothesis.lesions().stream()
                .map(lesion ->
                        Crossed.ATLAS.tree().segments().get(lesion.segment()).words() + " "
                                + lesion.extent().name() + " " + lesion.side())
                .toList()
                .toString();
    }
}
