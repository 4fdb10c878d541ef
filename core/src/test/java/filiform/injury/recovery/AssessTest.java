package filiform.injury.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.injury.Examination;
import filiform.injury.Finding;
import filiform.injury.Finding.ConductionResult;
import filiform.injury.Mrc;
import filiform.injury.Observed;
import filiform.injury.Sensation;
import filiform.injury.recovery.Assessment.Referral;
import filiform.injury.recovery.Grading.Graded;
import filiform.injury.recovery.Grading.NotYetGradable;
import filiform.measure.Side;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssessTest {

    private static final Observed BLOCK = Limb.ncs("long nerve", "gate", ConductionResult.CONDUCTION_BLOCK);

    @Test
    void nothingIsGradedBeforeATestThatCanTell() {
        assertThat(Limb.after().grading()).isInstanceOf(NotYetGradable.class);
        for (int day = 0; day < 10; day++) {
            assertThat(Limb.after(Limb.day(day, BLOCK)).grading())
                    .as("conduction on day %d", day)
                    .isInstanceOf(NotYetGradable.class);
            assertThat(Limb.after(Limb.day(day, Limb.emg("far one", true))).grading())
                    .as("denervation on day %d", day)
                    .isInstanceOf(NotYetGradable.class);
        }
        for (int day = 0; day < 21; day++) {
            assertThat(Limb.after(Limb.day(day, Limb.emg("far one", false))).grading())
                    .as("no denervation on day %d", day)
                    .isInstanceOf(NotYetGradable.class);
        }
    }

    @Test
    void eachStudyGradesFromItsDayOn() {
        assertThat(leading(Limb.after(Limb.day(10, BLOCK)))).isEqualTo(Seddon.NEURAPRAXIA);
        assertThat(leading(Limb.after(Limb.day(21, Limb.emg("far one", false)))))
                .isEqualTo(Seddon.NEURAPRAXIA);
        assertThat(leading(Limb.after(Limb.day(10, Limb.emg("far one", true))))).isEqualTo(Seddon.AXONOTMESIS);
        assertThat(leading(Limb.after(Limb.day(10, Limb.ncs("skin nerve", "in the skin", ConductionResult.ABSENT)))))
                .isEqualTo(Seddon.AXONOTMESIS);
        assertThat(leading(Limb.after(Limb.day(2, imaging("long nerve", Finding.ImagingResult.DISCONTINUITY)))))
                .isEqualTo(Seddon.NEUROTMESIS);
    }

    private static Observed imaging(String nerve, Finding.ImagingResult result) {
        return Limb.of(new Finding.Imaging(nerve, "ultrasound", result));
    }

    private static Seddon leading(Assessment assessment) {
        assertThat(assessment.grading()).isInstanceOf(Graded.class);
        return ((Graded) assessment.grading()).grades().getFirst().grade();
    }

    @Test
    void whatDoesNotLieBeyondTheLesionNeverGrades() {
        for (Observed other : List.of(
                Limb.emg("near one", false),
                Limb.emg("other muscle", true),
                Limb.ncs("other nerve", "end", ConductionResult.ABSENT),
                Limb.ncs("other nerve", "end", ConductionResult.CONDUCTION_BLOCK),
                imaging("other nerve", Finding.ImagingResult.DISCONTINUITY))) {
            assertThat(Limb.after(Limb.day(30, other)).grading())
                    .as("%s", other)
                    .isInstanceOf(NotYetGradable.class);
        }
        assertThat(Limb.after(
                                Limb.day(0, Limb.power("other muscle", Mrc.M4)),
                                Limb.day(30, Limb.power("other muscle", Mrc.M5)))
                        .grading())
                .isInstanceOf(NotYetGradable.class);
    }

    @Test
    void theOtherSideNeverGrades() {
        var findings = new ArrayList<>(Limb.on(Side.LEFT, Limb.FIRST_DAY));
        findings.addAll(Limb.on(Side.RIGHT, List.of(Limb.day(30, Limb.emg("far one", true)))));
        Assessment assessment = Limb.ASSESS.assess(
                new Examination(findings, Side.UNSAID, List.of()), Limb.at("gate", Side.LEFT), Told.NOTHING);

        assertThat(assessment.grading()).isInstanceOf(NotYetGradable.class);
    }

    @Test
    void aGradeHasTheBoundsOfTheSchemesAndItsDegrees() {
        Graded graded =
                (Graded) Limb.after(Limb.day(30, Limb.emg("far one", true))).grading();

        assertThat(graded.degrees().values().stream().mapToDouble(each -> each).sum())
                .isCloseTo(1, org.assertj.core.api.Assertions.within(1e-9));
        for (var chance : graded.grades()) {
            assertThat(chance.probability()).isBetween(chance.low(), chance.high());
        }
        assertThat(graded.grades())
                .filteredOn(chance -> chance.grade() == Seddon.AXONOTMESIS)
                .allMatch(chance -> chance.high() - chance.low() > 0.1);
        assertThat(graded.grades())
                .filteredOn(chance -> chance.grade() == Seddon.NEURAPRAXIA)
                .allMatch(chance -> chance.high() - chance.low() < 1e-9);
    }

    @Test
    void recoveryInTimeSpeaksForANeurapraxiaAndNoneAgainstIt() {
        assertThat(leading(Limb.after(Limb.day(40, Limb.power("far one", Mrc.M4)))))
                .isEqualTo(Seddon.NEURAPRAXIA);
        assertThat(leading(Limb.after(Limb.day(150, Limb.power("far one", Mrc.M0)))))
                .isNotEqualTo(Seddon.NEURAPRAXIA);
        assertThat(Limb.after(Limb.day(90, Limb.power("far one", Mrc.M0))).grading())
                .isInstanceOf(NotYetGradable.class);
        assertThat(Limb.after(Limb.day(91, Limb.power("far one", Mrc.M0))).grading())
                .isInstanceOf(Graded.class);
    }

    @Test
    void aNeurapraxiaLabelRemovesNoExaminationAndNoReferral() {
        for (int day : new int[] {0, 10, 21, 40, 84, 200}) {
            List<Observed> findings = Limb.and(Limb.FIRST_DAY, Limb.day(day, Limb.power("far one", Mrc.M0)));
            Assessment before = Limb.assess(findings, Told.NOTHING);
            for (ConductionResult result : List.of(ConductionResult.NEURAPRAXIA, ConductionResult.NORMAL)) {
                Assessment labelled = Limb.assess(
                        Limb.and(findings, Limb.day(day, Limb.ncs("long nerve", "gate", result))), Told.NOTHING);

                assertThat(labelled.examinations()).containsAll(before.examinations());
                assertThat(labelled.referrals())
                        .containsAll(before.referrals().stream()
                                .filter(referral -> !referral.why().startsWith("FORECAST_MISSED"))
                                .toList());
                assertThat(labelled.warnings()).contains("A first study never ends follow-up.");
            }
        }
    }

    @Test
    void worseningIsAnEmergencyAndComesFirst() {
        Assessment assessment = Limb.after(Limb.day(2, Limb.power("near one", Mrc.M4)));

        assertThat(assessment.referrals().getFirst().to()).isEqualTo("emergency department");
        assertThat(assessment.referrals().getFirst().now()).isTrue();
    }

    @Test
    void referralsFallDueOnTheirDay() {
        assertThat(due(Limb.after(Limb.day(20, Limb.power("far one", Mrc.M0))))).containsExactly("doctor");
        assertThat(due(Limb.after(Limb.day(21, Limb.power("far one", Mrc.M0)))))
                .containsExactly("doctor", "specialist");
        assertThat(due(Limb.after(Limb.day(84, Limb.power("far one", Mrc.M0)))))
                .containsExactly("doctor", "specialist", "surgeon");
    }

    private static List<String> due(Assessment assessment) {
        return assessment.referrals().stream()
                .filter(Referral::now)
                .map(Referral::to)
                .toList();
    }

    @Test
    void aForecastThatMissesSendsToASurgeon() {
        Assessment patient = Limb.after(Limb.day(150, Limb.power("far one", Mrc.M0)));

        assertThat(patient.missed()).hasValueSatisfying(missed -> {
            assertThat(missed.target()).isEqualTo("far one");
            assertThat(missed.expectedBy()).isLessThan(150);
            assertThat(missed.lookedOn()).isEqualTo(150);
        });
        assertThat(patient.referrals()).anyMatch(each -> each.why().startsWith("FORECAST_MISSED") && each.now());
        assertThat(Limb.after(Limb.day(30, Limb.power("far one", Mrc.M0))).missed())
                .isEmpty();
    }

    @Test
    void aSurgeonMustHaveSeenThePatientBeforeTheWayIsTooLong() {
        var surgeon = Limb.after().surgeonBy().orElseThrow();

        // Limit 200, delay 40, planning 30, 25 + 100 + 20 mm to the furthest muscle at 1 mm a day: before day 0.
        assertThat(surgeon.tooFar()).contains("far three");
        assertThat(surgeon.day()).isBetween(21, 84);
        assertThat(Limb.assess(List.of(Limb.power("far one", Mrc.M5)), Told.NOTHING)
                        .surgeonBy())
                .isEmpty();
    }

    @Test
    void forecastsNameEveryLostMuscleAndAreaBeyondNearestFirst() {
        Assessment assessment = Limb.after();

        assertThat(assessment.forecasts().stream().map(Assessment.Forecast::muscle))
                .containsExactly("far one", "far two", "far three");
        assertThat(assessment.skin().stream().map(Assessment.SkinForecast::area))
                .containsExactly("hand patch");
        assertThat(assessment.forecasts()).allMatch(forecast -> forecast.found() == Seen.State.LOST);
        assertThat(assessment.forecasts()).allMatch(forecast -> forecast.limit() == 200 && forecast.lateLimit() == 400);
    }

    @Test
    void whatIsNormalAgainOrNeverWasLostHasNoForecast() {
        assertThat(Limb.after(Limb.day(40, Limb.power("far one", Mrc.M5))).forecasts().stream()
                        .map(Assessment.Forecast::muscle))
                .containsExactly("far two", "far three");
        assertThat(Limb.assess(List.of(Limb.power("far one", Mrc.M5)), Told.NOTHING).forecasts().stream()
                        .map(Assessment.Forecast::muscle))
                .containsExactly("far two", "far three");
    }

    @Test
    void examinationsStandInOrderWithTheirDays() {
        Assessment assessment = Limb.after(Limb.day(12, Limb.power("far one", Mrc.M0)));

        assertThat(assessment.today()).isEqualTo(12);
        assertThat(assessment.examinations().stream().map(Assessment.Due::fromDay))
                .containsExactly(0, 10, 30, 60);
        assertThat(assessment.examinations().stream().map(Assessment.Due::everyDays))
                .containsExactly(0, 0, 0, 30);
        assertThat(assessment.examinations().stream().map(Assessment.Due::overdue))
                .containsExactly(true, false, false, false);
    }

    @Test
    void noNerveLesionIsNotReassurance() {
        Assessment assessment = Limb.ASSESS.assess(
                new Examination(List.of(Limb.day(30, Limb.power("far one", Mrc.M3))), Side.UNSAID, List.of()),
                Limb.rivalLeads(),
                Told.NOTHING);

        assertThat(assessment.grading()).isInstanceOf(NotYetGradable.class);
        assertThat(assessment.forecasts()).isEmpty();
        assertThat(assessment.warnings()).anyMatch(warning -> warning.contains("not reassurance"));
        assertThat(assessment.referrals()).isNotEmpty();
        assertThat(assessment.sheet().nerve()).isEqualTo("long nerve");
    }

    @Test
    void adviceHoldsForWhatWasFound() {
        assertThat(topics(Limb.after())).containsExactly("protect", "splint for the hand", "skin");
        assertThat(topics(Limb.assess(List.of(Limb.sign(Limb.DROP)), Told.NOTHING)))
                .containsExactly("protect", "splint for the hand");
        assertThat(topics(Limb.assess(List.of(Limb.touch("hand patch", Sensation.NORMAL)), Told.NOTHING)))
                .isEmpty();
    }

    private static List<String> topics(Assessment assessment) {
        return assessment.care().stream().map(CareItem::topic).toList();
    }

    @Test
    void theSheetTestsTheNerveBeyondAndBeforeThePlace() {
        ExamSheet sheet = Limb.after().sheet();

        assertThat(sheet.muscles().stream().map(ExamSheet.MuscleRow::muscle))
                .containsExactly("near one", "far one", "far two", "far three");
        assertThat(sheet.muscles().stream().map(ExamSheet.MuscleRow::beyond)).containsExactly(false, true, true, true);
        assertThat(sheet.muscles().getFirst().movement()).isEqualTo("elbow push");
        assertThat(sheet.muscles().getFirst().roots()).isEqualTo("R1");
        assertThat(sheet.skin().stream().map(ExamSheet.SkinRow::area)).containsExactly("hand patch");
        assertThat(sheet.reflexes()).containsExactly("far reflex");
        assertThat(sheet.tinel().getFirst()).isEqualTo(new ExamSheet.TinelRow("long nerve", "gate", 0));
        assertThat(sheet.tinel().stream().map(ExamSheet.TinelRow::mm)).isSorted();
        assertThat(sheet.visits()).containsExactly(0, 10, 30, 60);
    }

    @Test
    void aMuscleThatNobodyTestedAloneIsAsWeakAsItsMovement() {
        Assessment dropped = Limb.assess(
                List.of(Limb.day(0, Limb.sign(Limb.DROP)), Limb.day(60, Limb.sign(Limb.DROP))), Told.NOTHING);

        assertThat(dropped.forecasts().stream().map(Assessment.Forecast::found))
                .containsExactly(Seen.State.REDUCED, Seen.State.REDUCED, Seen.State.NOT_EXAMINED);
        assertThat(dropped.forecasts().getFirst().firstSign().p10()).isGreaterThanOrEqualTo(60);
        assertThat(dropped.forecasts().getLast().firstSign().p10()).isLessThan(60);
    }
}
