package filiform.injury.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.injury.Mrc;
import filiform.injury.Observed;
import filiform.injury.Sensation;
import filiform.measure.Answer;
import filiform.measure.Side;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BaselineTest {

    private static final Observed WEAK = Limb.power("far one", Mrc.M3);

    @Test
    void aDeficitThatStoodThereIsNotNewUnlessItHasGrown() {
        assertThat(Baseline.fresh(List.of(WEAK), List.of(WEAK))).isEmpty();
        assertThat(Baseline.fresh(List.of(WEAK), List.of(Limb.power("far one", Mrc.M4))))
                .isEmpty();
        Observed worse = Limb.power("far one", Mrc.M2);
        assertThat(Baseline.fresh(List.of(WEAK), List.of(worse))).containsExactly(worse);
    }

    @Test
    void otherTestsOtherSidesAndNormalFindingsStay() {
        List<Observed> others = List.of(
                Limb.power("far two", Mrc.M3),
                Limb.power("far one", Mrc.M5),
                Limb.on(Side.RIGHT, List.of(WEAK)).getFirst());
        assertThat(Baseline.fresh(List.of(WEAK), others)).isEqualTo(others);
        assertThat(Baseline.fresh(List.of(Limb.power("far one", Mrc.M5)), List.of(WEAK)))
                .containsExactly(WEAK);
    }

    @Test
    void itAnswersScreeningWithYesOrNotAtAll() {
        assertThat(Baseline.screening(List.of(WEAK))).isEqualTo(Map.of(Baseline.EXISTING_DEFICIT, Answer.YES));
        assertThat(Baseline.screening(List.of(Limb.touch("hand patch", Sensation.REDUCED))))
                .isEqualTo(Map.of(Baseline.EXISTING_DEFICIT, Answer.YES, Baseline.REDUCED_FEELING, Answer.YES));
        assertThat(Baseline.screening(List.of(Limb.power("far one", Mrc.M5)))).isEmpty();
        assertThat(Baseline.screening(List.of())).isEmpty();
    }
}
