package filiform.injury.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import filiform.injury.Finding;
import filiform.injury.Mrc;
import filiform.injury.Observed;
import filiform.injury.recovery.Assessment.MechanismChance;
import filiform.measure.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MechanismsTest {

    private static List<MechanismChance> of(Began began, Map<String, Answer> told, Observed... more) {
        return Limb.assess(Limb.and(Limb.FIRST_DAY, more), Told.of(began).with(told))
                .mechanisms();
    }

    private static double chance(List<MechanismChance> chances, String name) {
        return chances.stream()
                .filter(chance -> chance.mechanism().equals(name))
                .mapToDouble(MechanismChance::probability)
                .sum();
    }

    @Test
    void theyAreSortedAndSumToOne() {
        for (Began began : Began.values()) {
            List<MechanismChance> chances = of(began, Map.of("swelling", Answer.YES));
            assertThat(chances.stream()
                            .mapToDouble(MechanismChance::probability)
                            .sum())
                    .isCloseTo(1, within(1e-9));
            for (int i = 1; i < chances.size(); i++) {
                assertThat(chances.get(i).probability())
                        .isLessThanOrEqualTo(chances.get(i - 1).probability());
            }
        }
    }

    @Test
    void theTimeOfOnsetTellsTheMechanism() {
        assertThat(of(Began.AT_INSERTION, Map.of()).getFirst().mechanism()).isEqualTo("contact");
        assertThat(of(Began.WITHIN_HOURS, Map.of()).getFirst().mechanism()).isEqualTo("haematoma");
    }

    @Test
    void whatIsUnknownChangesNothing() {
        assertThat(of(Began.AT_INSERTION, Map.of("swelling", Answer.UNKNOWN)))
                .isEqualTo(of(Began.AT_INSERTION, Map.of()));
    }

    @Test
    void aSwellingSpeaksForAHaematomaAndSaysSo() {
        double before = chance(of(Began.UNKNOWN, Map.of()), "haematoma");
        List<MechanismChance> with = of(Began.UNKNOWN, Map.of("swelling", Answer.YES));

        assertThat(chance(with, "haematoma")).isGreaterThan(before);
        assertThat(with).anySatisfy(chance -> {
            assertThat(chance.mechanism()).isEqualTo("haematoma");
            assertThat(chance.speaksFor()).containsExactly("swelling");
        });
        assertThat(with).anySatisfy(chance -> assertThat(chance.against()).containsExactly("swelling"));
        assertThat(chance(of(Began.UNKNOWN, Map.of("swelling", Answer.NO)), "haematoma"))
                .isLessThan(before);
    }

    @Test
    void whatWasFoundAnswersWithoutBeingAsked() {
        Observed imaged = Limb.of(new Finding.Imaging("long nerve", "ultrasound", Finding.ImagingResult.HAEMATOMA));
        assertThat(chance(of(Began.UNKNOWN, Map.of(), imaged), "haematoma"))
                .isGreaterThan(chance(of(Began.UNKNOWN, Map.of()), "haematoma"));

        var before = new Told(
                Began.UNKNOWN, Map.of(), List.of(), List.of(), List.of(), List.of(Limb.power("near one", Mrc.M3)));
        assertThat(chance(Limb.assess(Limb.FIRST_DAY, before).mechanisms(), "older disease"))
                .isGreaterThan(chance(of(Began.UNKNOWN, Map.of()), "older disease"));
    }

    @Test
    void aDeficitThatGrowsOnExaminationCountsAsProgression() {
        assertThat(chance(of(Began.UNKNOWN, Map.of(), Limb.day(1, Limb.power("near one", Mrc.M2))), "haematoma"))
                .isCloseTo(chance(of(Began.UNKNOWN, Map.of("progression", Answer.YES)), "haematoma"), within(1e-12));
    }
}
