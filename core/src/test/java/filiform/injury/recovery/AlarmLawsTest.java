package filiform.injury.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.injury.Finding.ConductionResult;
import filiform.injury.Mrc;
import filiform.injury.Observed;
import filiform.injury.recovery.Assessment.Referral;
import filiform.measure.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// Emergencies over all combinations of what can be told, beside findings of every kind.
class AlarmLawsTest {

    private static final List<String> ASKED = List.of("progression", "pain growing", "swelling", "tense limb", "fever");
    private static final List<List<Observed>> FOUND = List.of(
            List.of(Limb.power("far one", Mrc.M5)),
            Limb.FIRST_DAY,
            Limb.and(
                    Limb.FIRST_DAY,
                    Limb.day(12, Limb.ncs("long nerve", "gate", ConductionResult.NEURAPRAXIA)),
                    Limb.day(30, Limb.power("far one", Mrc.M5)),
                    Limb.day(30, Limb.power("far two", Mrc.M5))),
            List.of(Limb.day(0, Limb.power("far one", Mrc.M4)), Limb.day(1, Limb.power("far one", Mrc.M1))));

    private static List<Map<String, Answer>> combinations() {
        List<Map<String, Answer>> all = new ArrayList<>(List.of(Map.of()));
        for (String feature : ASKED) {
            List<Map<String, Answer>> more = new ArrayList<>();
            for (Map<String, Answer> one : all) {
                for (Answer answer : Answer.values()) {
                    var next = new LinkedHashMap<>(one);
                    next.put(feature, answer);
                    more.add(next);
                }
            }
            all = more;
        }
        return all;
    }

    private static List<Referral> due(List<Observed> findings, Map<String, Answer> told) {
        return Limb.assess(findings, Told.NOTHING.with(told)).referrals().stream()
                .filter(Referral::now)
                .toList();
    }

    @Test
    void aDeficitThatGrowsOrATenseLimbIsAnEmergencyNowWhateverElseIsKnown() {
        assertThat(combinations()).hasSize(243);
        for (List<Observed> findings : FOUND) {
            boolean worse = new filiform.injury.Course(findings).worsens();
            for (Map<String, Answer> told : combinations()) {
                boolean emergency =
                        worse || told.get("progression") == Answer.YES || told.get("tense limb") == Answer.YES;
                List<Referral> due = due(findings, told);
                if (emergency) {
                    assertThat(due.getFirst().to()).as("%s, %s", told, findings).isEqualTo("emergency department");
                } else {
                    assertThat(due).noneMatch(referral -> referral.to().equals("emergency department"));
                }
            }
        }
        assertThat(due(List.of(Limb.sign(Limb.TENSE)), Map.of()).getFirst().to())
                .isEqualTo("emergency department");
    }

    @Test
    void oneMoreYesNeverTakesAReferralAway() {
        for (List<Observed> findings : FOUND) {
            for (Map<String, Answer> told : combinations()) {
                if (!told.containsValue(Answer.UNKNOWN)) {
                    for (String feature : ASKED) {
                        var yes = new LinkedHashMap<>(told);
                        yes.put(feature, Answer.YES);
                        assertThat(due(findings, yes)).containsAll(due(findings, told));
                    }
                }
            }
        }
    }

    @Test
    void aGrowingDeficitNeverLowersTheUrgencyOfAnExamination() {
        for (List<Observed> findings : FOUND) {
            List<Referral> worse = due(
                    Limb.and(
                            findings,
                            Limb.day(0, Limb.power("other muscle", Mrc.M5)),
                            Limb.day(1, Limb.power("other muscle", Mrc.M2))),
                    Map.of());
            assertThat(worse.getFirst().to()).isEqualTo("emergency department");
            assertThat(worse).containsAll(due(findings, Map.of()));
        }
    }

    @Test
    void burningPainIsScreenedFromItsDayOnAndSeverePainAtOnce() {
        assertThat(pain(10, 4, Answer.YES).state()).isEqualTo(PainAdvice.State.ASK_AGAIN);
        assertThat(pain(10, 8, Answer.YES).state()).isEqualTo(PainAdvice.State.SCREEN_NOW);
        for (int day : new int[] {28, 60, 84, 200}) {
            assertThat(pain(day, 2, Answer.YES).state()).as("day %d", day).isEqualTo(PainAdvice.State.SCREEN_NOW);
        }
        assertThat(pain(60, 2, Answer.UNKNOWN).state()).isEqualTo(PainAdvice.State.NONE_TOLD);
    }

    private static PainAdvice pain(int day, int score, Answer burning) {
        var note = new PainNote(OptionalInt.of(day), OptionalInt.of(score), burning, Answer.UNKNOWN);
        var told = new Told(Began.UNKNOWN, Map.of(), List.of(note), List.of(), List.of(), List.of());
        return Limb.assess(Limb.FIRST_DAY, told).pain();
    }
}
