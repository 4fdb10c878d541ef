package filiform.knowledge.table;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.followup.Case;
import filiform.followup.Session;
import filiform.followup.Symptom;
import filiform.followup.Triage;
import filiform.followup.TriageTable;
import filiform.followup.Urgency;
import filiform.followup.checkin.CheckIn;
import filiform.followup.checkin.CheckIn.Told;
import filiform.followup.checkin.CheckInQuestion;
import filiform.followup.checkin.CheckInTable;
import filiform.followup.checkin.CheckInTime;
import filiform.measure.Answer;
import filiform.planning.Guidance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a patient at home is asked, over every pair of regions and every stretch of time that the rules tell apart.
class CheckInLawsTest {

    private static final CheckInTable TABLE = Reviewed.KNOWLEDGE.tables().checkIns();
    private static final TriageTable TRIAGE = Reviewed.KNOWLEDGE.tables().triage();
    private static final Set<String> ALWAYS = Set.of(
            "new weakness",
            "new numbness",
            "growing weakness or numbness",
            "lasting nerve pain",
            "rash",
            "swelling of the face or throat",
            "skin infection signs",
            "fever",
            "growing swelling");

    private static List<Session> sessions() {
        List<String> regions = Reviewed.KNOWLEDGE.atlas().sites().all().stream()
                .flatMap(site -> site.regions().stream())
                .distinct()
                .toList();
        var chosen = new ArrayList<Set<String>>(List.of(Set.of()));
        for (String one : regions) {
            for (String other : regions) {
                chosen.add(Stream.of(one, other).collect(java.util.stream.Collectors.toSet()));
            }
        }
        List<Double> hours = Stream.concat(
                        TRIAGE.required().stream()
                                .flatMap(row -> Stream.of(
                                        row.when().window().from(),
                                        row.when().window().before())),
                        TABLE.times().stream().map(CheckInTime::hours))
                .filter(Double::isFinite)
                .flatMap(edge -> Stream.of(edge, Math.max(0, edge - 0.1)))
                .distinct()
                .toList();
        var sessions = new ArrayList<Session>();
        for (Set<String> needled : chosen) {
            sessions.add(new Session(needled, OptionalDouble.empty(), Guidance.PALPATION));
            hours.forEach(hour -> sessions.add(new Session(needled, OptionalDouble.of(hour), Guidance.PALPATION)));
        }
        return sessions;
    }

    private static List<CheckInQuestion> questions(Session session) {
        return CheckIn.questions(TABLE, TRIAGE, session);
    }

    private static Urgency urgency(Session session, Map<String, Told> told) {
        Map<String, Answer> factors = new HashMap<>();
        TRIAGE.factors().all().forEach(factor -> factors.put(factor.name(), Answer.NO));
        return Triage.urgency(
                TRIAGE, new Case(session, factors, CheckIn.symptoms(questions(session), told), OptionalInt.of(0)));
    }

    private static Map<String, Told> allNo(Session session) {
        var told = new HashMap<String, Told>();
        questions(session).forEach(question -> told.put(question.id(), new Told(Answer.NO, Set.of())));
        return told;
    }

    @Test
    void atMostEightQuestionsCoverEverythingThatMustBeAsked() {
        for (Session session : sessions()) {
            List<CheckInQuestion> questions = questions(session);
            List<String> asked = questions.stream()
                    .flatMap(question -> question.symptoms().stream())
                    .toList();

            assertThat(questions).as("%s", session).hasSizeLessThanOrEqualTo(8);
            assertThat(asked)
                    .as("%s", session)
                    .containsAll(ALWAYS)
                    .containsAll(TRIAGE.requiredFor(session).stream()
                            .map(Symptom::name)
                            .toList());
        }
    }

    @Test
    void allNoIsSelfCareAndOneQuestionLeftOpenNeverIs() {
        for (Session session : sessions()) {
            Map<String, Told> told = allNo(session);
            assertThat(urgency(session, told)).as("%s", session).isEqualTo(Urgency.SELF_CARE);
            for (CheckInQuestion question : questions(session)) {
                var open = new HashMap<>(told);
                open.remove(question.id());
                boolean common = question.symptoms().stream()
                        .allMatch(name -> TRIAGE.symptoms().get(name).expected());
                if (!common) {
                    assertThat(urgency(session, open))
                            .as("%s without %s", session, question.id())
                            .isGreaterThanOrEqualTo(Urgency.SOON);
                }
            }
        }
    }

    @Test
    void aBareYesIsAtLeastAsUrgentAsAnySymptomThatItCouldMean() {
        for (Session session : sessions()) {
            for (CheckInQuestion question : questions(session)) {
                var told = allNo(session);
                told.put(question.id(), new Told(Answer.YES, Set.of()));
                Urgency bare = urgency(session, told);
                for (String symptom : question.symptoms()) {
                    told.put(question.id(), new Told(Answer.YES, Set.of(symptom)));
                    assertThat(urgency(session, told))
                            .as("%s %s", session, symptom)
                            .isLessThanOrEqualTo(bare);
                }
            }
        }
    }

    @Test
    void whatWasNeedledAddsItsOwnQuestions() {
        var day = OptionalDouble.of(24);
        assertThat(asked(Set.of("chest wall"), day)).contains("cough", "belly pain or blood in urine");
        assertThat(asked(Set.of("back"), day)).contains("severe neck or back pain", "bladder or bowel change");
        assertThat(asked(Set.of("forearm"), day)).doesNotContain("cough", "belly pain or blood in urine");
        assertThat(asked(Set.of("forearm"), OptionalDouble.of(840))).contains("lasting lump or sore");
        assertThat(asked(Set.of(), OptionalDouble.empty()))
                .contains("cough", "lasting lump or sore", "severe headache");
    }

    private static List<String> asked(Set<String> regions, OptionalDouble hours) {
        return questions(new Session(regions, hours, Guidance.PALPATION)).stream()
                .flatMap(question -> question.symptoms().stream())
                .toList();
    }

    @Test
    void theTimesAreThoseAtWhichHarmShows() {
        assertThat(TABLE.times())
                .extracting(CheckInTime::id)
                .containsExactly("24 hours", "48 hours", "7 days", "5 weeks");
        assertThat(TABLE.times()).extracting(CheckInTime::hours).containsExactly(24.0, 48.0, 168.0, 840.0);
    }
}
