package filiform.injury.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import filiform.injury.Observed;
import filiform.injury.recovery.TinelAdvance.Verdict;
import org.junit.jupiter.api.Test;

class TinelAdvanceTest {

    private static final Observed AT_THE_GATE = Limb.day(30, Limb.tinel("long nerve", "gate"));

    private static TinelAdvance advance(int day, String nerve, String point) {
        return Limb.after(AT_THE_GATE, Limb.day(day, Limb.tinel(nerve, point)))
                .tinel()
                .orElseThrow();
    }

    @Test
    void theAdvanceIsCountedAlongTheNerve() {
        TinelAdvance tinel = advance(80, "long nerve", "branch to far two");

        // From the lesion in the middle of its 50 mm piece: 25 mm to its end, and the next 50 mm.
        assertThat(tinel.mm()).isCloseTo(75, within(1e-9));
        assertThat(tinel.speed()).isCloseTo(1.5, within(1e-9));
        assertThat(tinel.least()).isLessThan(75);
        assertThat(tinel.most()).isGreaterThan(75);
        assertThat(tinel.verdict()).isEqualTo(Verdict.ADVANCES);
    }

    @Test
    void itGoesOnIntoTheNervesThatAreGivenOff() {
        assertThat(advance(150, "skin nerve", "in the skin").mm()).isCloseTo(175, within(1e-9));
    }

    @Test
    void aSignThatStandsForFourWeeksIsToldAndSendsToASurgeon() {
        assertThat(advance(57, "long nerve", "gate").verdict()).isEqualTo(Verdict.TOO_EARLY);
        assertThat(advance(58, "long nerve", "gate").verdict()).isEqualTo(Verdict.STANDS);
        Assessment standing = Limb.after(AT_THE_GATE, Limb.day(80, Limb.tinel("long nerve", "gate")));
        assertThat(standing.referrals()).anyMatch(each -> each.why().startsWith("TINEL_STANDS") && each.now());
    }

    @Test
    void aMovingSignSpeaksAgainstNeurapraxiaAndForRegrowth() {
        Assessment moving = Limb.after(AT_THE_GATE, Limb.day(80, Limb.tinel("long nerve", "branch to far two")));
        Assessment standing = Limb.after(AT_THE_GATE, Limb.day(80, Limb.tinel("long nerve", "gate")));

        assertThat(Limb.chance(moving, Seddon.AXONOTMESIS)).isGreaterThan(0.5);
        assertThat(Limb.chance(standing, Seddon.NEUROTMESIS)).isGreaterThan(Limb.chance(moving, Seddon.NEUROTMESIS));
    }

    @Test
    void aFastSignBringsTheForecastForward() {
        int slow = Limb.after(AT_THE_GATE, Limb.day(130, Limb.tinel("long nerve", "branch to far two")))
                .forecasts()
                .getLast()
                .firstSign()
                .p90();
        int fast = Limb.after(AT_THE_GATE, Limb.day(65, Limb.tinel("long nerve", "branch to far two")))
                .forecasts()
                .getLast()
                .firstSign()
                .p90();
        assertThat(fast).isLessThan(slow);
    }

    @Test
    void oneDayOrAnotherNerveSaysNothing() {
        assertThat(Limb.after(AT_THE_GATE).tinel()).isEmpty();
        assertThat(Limb.after(AT_THE_GATE, Limb.day(80, Limb.tinel("other nerve", "end")))
                        .tinel())
                .isEmpty();
    }
}
