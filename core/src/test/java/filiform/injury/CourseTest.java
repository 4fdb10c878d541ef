package filiform.injury;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.measure.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static Course course(Observed... findings) {
        return new Course(List.of(findings));
    }

    @Test
    void everyDropOfAGradeIsWorseningAndEveryRiseIsRecovery() {
        List<Mrc> grades = List.of(Mrc.M0, Mrc.M1, Mrc.M2, Mrc.M3, Mrc.M4_MINUS, Mrc.M4, Mrc.M4_PLUS, Mrc.M5);
        for (Mrc first : grades) {
            for (Mrc last : grades) {
                Course course =
                        course(Exam.day(0, Exam.power("far one", first)), Exam.day(1, Exam.power("far one", last)));

                assertThat(course.worsens()).as("%s to %s", first, last).isEqualTo(last.compareTo(first) < 0);
                assertThat(course.recovers()).as("%s to %s", first, last).isEqualTo(last.compareTo(first) > 0);
            }
        }
    }

    @Test
    void anUngradedWeaknessIsComparedOnlyWhereItIsCertain() {
        Observed weak = Exam.day(1, Exam.power("far one", Mrc.WEAK));

        assertThat(course(Exam.day(0, Exam.power("far one", Mrc.M5)), weak).worsens())
                .isTrue();
        assertThat(course(Exam.day(0, Exam.power("far one", Mrc.M0)), weak).recovers())
                .isTrue();
        for (Mrc unclear : List.of(Mrc.M1, Mrc.M3, Mrc.M4_PLUS)) {
            Course course = course(Exam.day(0, Exam.power("far one", unclear)), weak);
            assertThat(course.worsens() || course.recovers()).as("%s", unclear).isFalse();
        }
    }

    @Test
    void aNewSignANewNumbnessAndALostReflexAreWorsening() {
        assertThat(course(
                                Exam.day(0, Exam.sign(Numbers.HAND_DROP, false)),
                                Exam.day(1, Exam.sign(Numbers.HAND_DROP, true)))
                        .worsens())
                .isTrue();
        assertThat(course(
                                Exam.day(0, Exam.touch("hand patch", Sensation.REDUCED)),
                                Exam.day(1, Exam.touch("hand patch", Sensation.ABSENT)))
                        .worsens())
                .isTrue();
        assertThat(course(
                                Exam.day(0, Exam.of(new Finding.Reflex(Numbers.REFLEX, Finding.Response.NORMAL))),
                                Exam.day(1, Exam.of(new Finding.Reflex(Numbers.REFLEX, Finding.Response.ABSENT))))
                        .worsens())
                .isTrue();
    }

    @Test
    void otherMusclesOtherSidesAndUnknownDaysAreNotCompared() {
        Observed strong = Exam.power("far one", Mrc.M5);
        Observed lost = Exam.power("far one", Mrc.M0);
        for (Course course : List.of(
                course(strong, lost),
                course(Exam.day(0, strong), lost),
                course(Exam.day(3, strong), Exam.day(3, lost)),
                course(Exam.day(0, strong), Exam.day(1, Exam.power("far two", Mrc.M0))),
                course(Exam.on(Exam.day(0, strong), Side.LEFT), Exam.on(Exam.day(1, lost), Side.RIGHT)))) {
            assertThat(course.worsens() || course.recovers()).isFalse();
        }
    }

    @Test
    void oneRecoveredMuscleDoesNotHideAnotherThatStaysLost() {
        assertThat(course(
                                Exam.day(0, Exam.power("far one", Mrc.M0)),
                                Exam.day(0, Exam.power("far two", Mrc.M0)),
                                Exam.day(30, Exam.power("far one", Mrc.M4)),
                                Exam.day(30, Exam.power("far two", Mrc.M0)))
                        .stalls())
                .isTrue();
        assertThat(course(Exam.day(0, Exam.power("far one", Mrc.M0)), Exam.day(30, Exam.power("far one", Mrc.M4)))
                        .stalls())
                .isFalse();
    }
}
