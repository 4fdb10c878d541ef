package filiform.followup.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import filiform.atlas.Basis;
import filiform.atlas.Grade;
import filiform.atlas.Source;
import filiform.followup.checkin.CheckIn.Told;
import filiform.measure.Answer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CheckInTest {

    private static final Basis BASIS = new Basis(
            Grade.ASSUMED, List.of(new Source("made-up", "Made up for this test.", "", "project", "not read")), "");
    private static final CheckInQuestion LUNG =
            new CheckInQuestion("lung", "Anything wrong with your breath?", List.of("breath", "cough"));
    private static final CheckInQuestion SORE = new CheckInQuestion("sore", "Sore?", List.of("sore"));
    private static final List<CheckInQuestion> BOTH = List.of(LUNG, SORE);

    private static CheckInTable table(List<CheckInTime> times, List<CheckInQuestion> questions, List<Noticed> noticed) {
        return new CheckInTable(times, questions, noticed, List.of(), BASIS);
    }

    private static CheckInTime time(String id, double hours) {
        return new CheckInTime(id, hours, 24, "Then.", BASIS);
    }

    private static Map<String, Answer> told(Answer answer, String... which) {
        return CheckIn.symptoms(BOTH, Map.of("lung", new Told(answer, Set.of(which))));
    }

    @Test
    void noSaysNoToEachAndNothingSaysNothing() {
        assertThat(told(Answer.NO)).isEqualTo(Map.of("breath", Answer.NO, "cough", Answer.NO, "sore", Answer.UNKNOWN));
        assertThat(told(Answer.UNKNOWN)).doesNotContainValue(Answer.NO);
    }

    @Test
    void aBareYesIsYesToAllAndAYesWithNamesLeavesTheOthersOpen() {
        assertThat(told(Answer.YES)).containsEntry("breath", Answer.YES).containsEntry("cough", Answer.YES);
        assertThat(told(Answer.YES, "cough"))
                .containsEntry("breath", Answer.UNKNOWN)
                .containsEntry("cough", Answer.YES);
    }

    @Test
    void whatIsNamedIsYesWhateverElseWasAnswered() {
        for (Answer answer : Answer.values()) {
            assertThat(told(answer, "breath"))
                    .containsEntry("breath", Answer.YES)
                    .doesNotContainValue(Answer.NO);
        }
    }

    @Test
    void aSymptomOfAnotherQuestionIsNotTaken() {
        assertThat(told(Answer.NO, "sore")).containsEntry("breath", Answer.NO).containsEntry("sore", Answer.UNKNOWN);
    }

    @Test
    void tablesThatWouldLeaveSomethingUnaskedAreRefused() {
        var noticed = List.of(new Noticed("breath", "Short of breath", true), new Noticed("cough", "Cough", false));
        var times = List.of(time("a", 24));

        assertThat(table(times, List.of(LUNG), noticed).words("cough")).isEqualTo("Cough");
        assertThatIllegalArgumentException().isThrownBy(() -> table(List.of(), List.of(LUNG), noticed));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(List.of(time("a", 48), time("b", 24)), List.of(LUNG), noticed));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(List.of(time("a", 24), time("a", 48)), List.of(LUNG), noticed));
        assertThatIllegalArgumentException().isThrownBy(() -> table(times, List.of(), noticed));
        assertThatIllegalArgumentException().isThrownBy(() -> table(times, List.of(LUNG), noticed.subList(0, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> table(times, List.of(LUNG, LUNG), noticed));
        assertThatIllegalArgumentException().isThrownBy(() -> table(times, List.of(SORE), noticed));
        assertThatIllegalArgumentException().isThrownBy(() -> new CheckInQuestion("none", "None?", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> time("never", 0));
    }
}
