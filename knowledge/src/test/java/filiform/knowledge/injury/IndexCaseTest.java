package filiform.knowledge.injury;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.atlas.Match;
import filiform.atlas.Nerve;
import filiform.injury.Examination;
import filiform.injury.Localisation;
import filiform.injury.Observed;
import filiform.injury.recovery.Assess;
import filiform.injury.recovery.Assessment;
import filiform.injury.recovery.Began;
import filiform.injury.recovery.Grading;
import filiform.injury.recovery.Seddon;
import filiform.injury.recovery.Told;
import filiform.measure.Side;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The published radial nerve case (doi 10.1136/bcr-2017-221302), without its needle: findings alone.
class IndexCaseTest {

    private static final List<Observed> FIRST_DAY = Coded.observed("sign:wrist drop=present", OptionalInt.of(0));
    private static final List<Observed> ONE_MONTH = Stream.concat(
                    FIRST_DAY.stream(),
                    Coded.observed(
                            "sign:wrist drop=present;emg:triceps brachii=no denervation;"
                                    + "ncs:radial nerve at spiral groove=neurapraxia;imaging:radial nerve=normal",
                            OptionalInt.of(30))
                            .stream())
            .toList();
    private static final Assess ASSESS =
            new Assess(Coded.ATLAS, Coded.KNOWLEDGE.localisation().reflexes(), Coded.KNOWLEDGE.recovery());

    private static Assessment assess(List<Observed> findings) {
        var examination = new Examination(findings, Side.LEFT, List.of());
        return ASSESS.assess(examination, Coded.LOCALISE.localise(examination), Told.of(Began.AT_INSERTION));
    }

    private static Localisation localise(List<Observed> findings) {
        return Coded.LOCALISE.localise(new Examination(findings, Side.LEFT, List.of()));
    }

    @Test
    void theRadialNerveLeadsBetweenTricepsAndBrachioradialis() {
        Localisation found = localise(ONE_MONTH);
        Nerve radial = Coded.ATLAS.nerves().get("radial nerve");

        assertThat(found.nerves().getFirst().nerve()).isEqualTo("radial nerve");
        assertThat(found.nerves().getFirst().probability())
                .isGreaterThan(10 * found.nerves().get(1).probability())
                .isGreaterThan(5 * found.rivals().getFirst().probability());
        assertThat(radial.indexOf(found.level().from()))
                .isGreaterThanOrEqualTo(
                        radial.indexOf("lower branch to the medial head of triceps brachii and anconeus"));
        assertThat(radial.indexOf(found.level().to())).isLessThanOrEqualTo(radial.indexOf("branch to brachioradialis"));
    }

    @Test
    void theWristDropAloneAlreadyNamesTheRadialNerve() {
        assertThat(localise(FIRST_DAY).nerves().getFirst().nerve()).isEqualTo("radial nerve");
    }

    @Test
    void nextTestsStayInTheArm() {
        assertThat(localise(ONE_MONTH).nextTests()).isNotEmpty().allSatisfy(test -> {
            assertThat(test.bits()).isGreaterThanOrEqualTo(0.02);
            if (Coded.ATLAS.muscles().find(test.of()) instanceof Match.Found<filiform.atlas.Muscle>(var muscle)) {
                assertThat(muscle.region()).isIn("shoulder", "arm", "forearm", "hand");
            }
        });
    }

    @Test
    void theGradeIsWithheldOnTheFirstDayAndNeurapraxiaLeadsAfterTheStudies() {
        assertThat(assess(FIRST_DAY).grading()).isInstanceOf(Grading.NotYetGradable.class);
        assertThat(((Grading.Graded) assess(ONE_MONTH).grading())
                        .grades()
                        .getFirst()
                        .grade())
                .isEqualTo(Seddon.NEURAPRAXIA);
    }

    @Test
    void theNeurapraxiaLabelLeavesFollowUpAndReferralAsTheyWere() {
        assertThat(assess(ONE_MONTH).examinations().stream().map(Assessment.Due::what))
                .containsExactlyElementsOf(assess(FIRST_DAY).examinations().stream()
                        .map(Assessment.Due::what)
                        .toList());
        assertThat(assess(ONE_MONTH).referrals().stream().filter(Assessment.Referral::now))
                .extracting(Assessment.Referral::to)
                .contains("a specialist clinic for nerve injuries");
    }

    @Test
    void theForecastRunsFromTheElbowToTheIndexFinger() {
        var muscles = assess(ONE_MONTH).forecasts().stream()
                .map(Assessment.Forecast::muscle)
                .toList();

        assertThat(muscles.getFirst()).isEqualTo("brachioradialis");
        assertThat(muscles.getLast()).isEqualTo("extensor indicis");
        assertThat(muscles).doesNotContain("triceps brachii");
    }
}
