package filiform.injury;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.injury.Assessment.Referral;
import filiform.injury.Finding.ConductionResult;
import filiform.injury.Grading.Graded;
import filiform.injury.Grading.NotYetGradable;
import filiform.injury.Grading.Seddon;
import filiform.injury.RecoveryKnowledge.Began;
import filiform.measure.Side;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssessTest {

    private static final List<Observed> FIRST_DAY = Exam.day(0, Exam.AT_THE_GATE);
    private static final Observed BLOCK = Exam.conduction("long nerve", "gate", ConductionResult.CONDUCTION_BLOCK);

    private static Assessment assess(List<Observed> findings) {
        return Exam.ASSESS.assess(Exam.exam(findings), Began.UNKNOWN);
    }

    private static Assessment after(Observed... more) {
        return assess(Exam.and(FIRST_DAY, more));
    }

    @Test
    void nothingIsGradedBeforeATestThatCanTell() {
        assertThat(assess(FIRST_DAY).grading()).isInstanceOf(NotYetGradable.class);
        for (int day = 0; day < 10; day++) {
            assertThat(after(Exam.day(day, BLOCK)).grading())
                    .as("conduction on day %d", day)
                    .isInstanceOf(NotYetGradable.class);
            assertThat(after(Exam.day(day, Exam.needleStudy("far one", true))).grading())
                    .as("denervation on day %d", day)
                    .isInstanceOf(NotYetGradable.class);
        }
        for (int day = 0; day < 21; day++) {
            assertThat(after(Exam.day(day, Exam.needleStudy("far one", false))).grading())
                    .as("no denervation on day %d", day)
                    .isInstanceOf(NotYetGradable.class);
        }
    }

    @Test
    void eachStudyGradesFromItsDayOn() {
        assertThat(leading(after(Exam.day(10, BLOCK)))).isEqualTo(Seddon.NEURAPRAXIA);
        assertThat(leading(after(Exam.day(21, Exam.needleStudy("far one", false)))))
                .isEqualTo(Seddon.NEURAPRAXIA);
        assertThat(leading(after(Exam.day(10, Exam.needleStudy("far one", true)))))
                .isEqualTo(Seddon.AXONOTMESIS);
        assertThat(leading(
                        after(Exam.day(10, Exam.conduction("skin nerve", "end in the skin", ConductionResult.ABSENT)))))
                .isEqualTo(Seddon.AXONOTMESIS);
        assertThat(leading(after(Exam.day(
                        2,
                        Exam.of(new Finding.Imaging(
                                "long nerve", "ultrasound", Finding.ImagingResult.DISCONTINUITY))))))
                .isEqualTo(Seddon.NEUROTMESIS);
    }

    private static Seddon leading(Assessment assessment) {
        assertThat(assessment.grading()).isInstanceOf(Graded.class);
        return ((Graded) assessment.grading()).grades().getFirst().grade();
    }

    @Test
    void whatDoesNotLieBeyondTheLesionNeverGrades() {
        for (Observed other : List.of(
                Exam.needleStudy("near one", false),
                Exam.needleStudy("side muscle", true),
                Exam.conduction("back nerve", "end", ConductionResult.ABSENT),
                Exam.conduction("side nerve", "end", ConductionResult.CONDUCTION_BLOCK),
                Exam.of(new Finding.Imaging("back nerve", "MRI", Finding.ImagingResult.DISCONTINUITY)))) {
            assertThat(after(Exam.day(30, other)).grading()).as("%s", other).isInstanceOf(NotYetGradable.class);
        }
        assertThat(after(
                                Exam.day(0, Exam.power("side muscle", Mrc.M4)),
                                Exam.day(30, Exam.power("side muscle", Mrc.M5)))
                        .grading())
                .isInstanceOf(NotYetGradable.class);
    }

    @Test
    void theOtherSideNeverGrades() {
        var findings = new ArrayList<>(Exam.on(FIRST_DAY, Side.LEFT));
        findings.add(Exam.on(Exam.day(30, Exam.needleStudy("far one", true)), Side.RIGHT));

        assertThat(assess(findings).grading()).isInstanceOf(NotYetGradable.class);
    }

    @Test
    void aStudyWithoutADayDoesNotGradeAndSaysSo() {
        for (Observed study : List.of(
                BLOCK,
                Exam.needleStudy("far one", true),
                Exam.of(new Finding.Imaging("long nerve", "MRI", Finding.ImagingResult.DISCONTINUITY)))) {
            Assessment assessment = after(study);

            assertThat(assessment.grading()).as("%s", study).isInstanceOf(NotYetGradable.class);
            assertThat(assessment.warnings()).anyMatch(warning -> warning.contains("without a day"));
        }
    }

    @Test
    void recoveryInTimeSpeaksForANeurapraxiaAndNoneAgainstIt() {
        assertThat(leading(after(Exam.day(60, Exam.power("far one", Mrc.M4))))).isEqualTo(Seddon.NEURAPRAXIA);
        assertThat(leading(after(Exam.day(91, Exam.power("far one", Mrc.M0))))).isEqualTo(Seddon.AXONOTMESIS);
        assertThat(after(Exam.day(90, Exam.power("far one", Mrc.M0))).grading()).isInstanceOf(NotYetGradable.class);
    }

    @Test
    void aNeurapraxiaLabelRemovesNoExaminationAndNoReferral() {
        for (int day : new int[] {0, 10, 21, 40, 84, 200}) {
            List<Observed> findings = Exam.and(FIRST_DAY, Exam.day(day, Exam.power("far one", Mrc.M0)));
            Assessment before = assess(findings);
            for (ConductionResult result : List.of(ConductionResult.NEURAPRAXIA, ConductionResult.NORMAL)) {
                Assessment labelled =
                        assess(Exam.and(findings, Exam.day(day, Exam.conduction("long nerve", "gate", result))));

                assertThat(labelled.examinations()).containsAll(before.examinations());
                assertThat(labelled.referrals()).containsAll(before.referrals());
                assertThat(labelled.warnings()).contains("A first study never ends follow-up.");
            }
        }
    }

    @Test
    void worseningIsAnEmergencyAndComesFirst() {
        Assessment assessment = after(Exam.day(2, Exam.power("near one", Mrc.M4)));

        assertThat(assessment.referrals().getFirst().to()).isEqualTo("emergency department");
        assertThat(assessment.referrals().getFirst().now()).isTrue();
    }

    @Test
    void anAlarmSignIsAnEmergencyWhateverElse() {
        assertThat(assess(List.of(Exam.sign(Numbers.TENSE_LIMB, true)))
                        .referrals()
                        .getFirst()
                        .to())
                .isEqualTo("emergency department");
    }

    @Test
    void referralsFallDueOnTheirDay() {
        assertThat(due(after(Exam.day(20, Exam.power("far one", Mrc.M0))))).containsExactly("doctor");
        assertThat(due(after(Exam.day(21, Exam.power("far one", Mrc.M0))))).containsExactly("doctor", "specialist");
        assertThat(due(after(Exam.day(84, Exam.power("far one", Mrc.M0)))))
                .containsExactly("doctor", "specialist", "surgeon");
    }

    private static List<String> due(Assessment assessment) {
        return assessment.referrals().stream()
                .filter(Referral::now)
                .map(Referral::to)
                .toList();
    }

    @Test
    void forecastsGrowWithTheDistanceAndKeepTheLimit() {
        var forecasts = assess(FIRST_DAY).forecasts();

        assertThat(forecasts.stream().map(Assessment.Forecast::muscle))
                .containsExactly("far one", "far two", "far three");
        for (int i = 1; i < forecasts.size(); i++) {
            assertThat(forecasts.get(i).distance())
                    .isGreaterThan(forecasts.get(i - 1).distance());
            assertThat(forecasts.get(i).regrowthFrom())
                    .isGreaterThan(forecasts.get(i - 1).regrowthFrom());
            assertThat(forecasts.get(i).regrowthBy())
                    .isGreaterThan(forecasts.get(i - 1).regrowthBy());
        }
        assertThat(forecasts).allMatch(forecast -> forecast.inTime() == forecast.regrowthBy() <= forecast.limit());
        assertThat(forecasts).allMatch(forecast -> forecast.regrowthFrom() <= forecast.regrowthBy());
        assertThat(forecasts).allMatch(forecast -> forecast.limit() == 200 && forecast.lateLimit() == 400);
    }

    @Test
    void aMuscleTooFarIsForecastTooLate() {
        List<Observed> root = List.of(
                Exam.power("near one", Mrc.M0),
                Exam.power("near two", Mrc.M0),
                Exam.power("far one", Mrc.M0),
                Exam.power("far three", Mrc.M0),
                Exam.touch("arm patch", Sensation.ABSENT),
                Exam.touch("hand patch", Sensation.ABSENT));

        assertThat(assess(root).forecasts().getLast().inTime()).isFalse();
    }

    @Test
    void examinationsStandInOrderWithTheirDays() {
        Assessment assessment = after(Exam.day(12, Exam.power("far one", Mrc.M0)));

        assertThat(assessment.today()).isEqualTo(12);
        assertThat(assessment.examinations().stream().map(Assessment.Due::fromDay))
                .containsExactly(0, 10, 30);
        assertThat(assessment.examinations().stream().map(Assessment.Due::overdue))
                .containsExactly(true, false, false);
    }

    @Test
    void theTimeOfOnsetTellsTheMechanism() {
        Examination exam = Exam.exam(FIRST_DAY);

        assertThat(Exam.ASSESS
                        .assess(exam, Began.AT_INSERTION)
                        .mechanisms()
                        .getFirst()
                        .mechanism())
                .isEqualTo("contact");
        assertThat(Exam.ASSESS
                        .assess(exam, Began.WITHIN_HOURS)
                        .mechanisms()
                        .getFirst()
                        .mechanism())
                .isEqualTo("haematoma");
        assertThat(Exam.ASSESS.assess(exam, Began.UNKNOWN).warnings()).anyMatch(text -> text.contains("not known"));
    }

    @Test
    void noNerveLesionIsNotReassurance() {
        Assessment assessment = assess(List.of(
                Exam.of(new Finding.Reflex(Numbers.REFLEX, Finding.Response.BRISK)),
                Exam.day(30, Exam.power("far one", Mrc.M3)),
                Exam.power("near one", Mrc.M4),
                Exam.power("side muscle", Mrc.M4)));

        assertThat(assessment.grading()).isInstanceOf(NotYetGradable.class);
        assertThat(assessment.forecasts()).isEmpty();
        assertThat(assessment.warnings()).anyMatch(warning -> warning.contains("not reassurance"));
        assertThat(assessment.referrals()).isNotEmpty();
    }
}
