package filiform.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.planning.CurrentDistance;
import filiform.planning.PlanningKnowledge;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the shipped content says of currents and needles must keep to what the studies leave possible.
class NeedleStatementsTest {

    private static final PlanningKnowledge KNOWN = Knowledge.load().planning();

    @Test
    void currentsFollowEachOtherWithoutOverlapAndMoreOfItNeverBoundsANerveCloser() {
        List<CurrentDistance> bands = KNOWN.stimulation();

        assertThat(bands).isNotEmpty().allSatisfy(band -> {
            assertThat(band.from()).isLessThan(band.below());
            assertThat(band.nearest()).isLessThan(band.farthest());
        });
        for (int i = 1; i < bands.size(); i++) {
            assertThat(bands.get(i).from())
                    .isGreaterThanOrEqualTo(bands.get(i - 1).below());
            assertThat(bands.get(i).farthest())
                    .isGreaterThanOrEqualTo(bands.get(i - 1).farthest());
        }
    }

    /// Single observations, mm from the nerve at which its muscles answered to mA: Tsai 2008 (pigs), Steinfeldt 2011
    /// (pigs, a picture), Chan 2007 (pigs, inside), Bigeleisen 2009 (patients, inside), Sauter 2007 (volunteers,
    /// touching).
    @ParameterizedTest(name = "{0} mA at {1} mm")
    @CsvSource({"0.08, 0", "0.12, 0", "0.15, 0", "0.24, 1", "0.3, 0", "0.4, 0", "0.92, 1", "1.0, 2", "1.48, 1", "1.8, 0"
    })
    void noObservedAnswerIsRuledOut(double current, double distance) {
        assertThat(KNOWN.stimulation())
                .filteredOn(band -> band.from() <= current && current < band.below())
                .singleElement()
                .satisfies(band -> assertThat(distance).isBetween(band.nearest(), band.farthest()));
    }

    @Test
    void nothingIsSaidOfCurrentsForWhichNoDistanceWasRead() {
        assertThat(KNOWN.stimulation())
                .allSatisfy(band -> assertThat(band.below()).isLessThanOrEqualTo(2));
    }

    @Test
    void somethingIsSaidOfEachThingThatAHandCanChoose() {
        assertThat(KNOWN.effects())
                .extracting(effect -> effect.about())
                .contains("gauge", "tip", "speed", "force", "rotation");
    }
}
