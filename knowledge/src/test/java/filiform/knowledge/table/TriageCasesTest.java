package filiform.knowledge.table;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.followup.Case;
import filiform.followup.Session;
import filiform.followup.Symptom;
import filiform.followup.Triage;
import filiform.followup.TriageTable;
import filiform.followup.Triaged;
import filiform.followup.Urgency;
import filiform.measure.Answer;
import filiform.planning.Guidance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TriageCasesTest {

    private static final TriageTable TABLE = Reviewed.KNOWLEDGE.tables().triage();
    private static final List<String> SYMPTOMS =
            TABLE.symptoms().all().stream().map(Symptom::name).toList();
    private static final List<Set<String>> REGIONS =
            List.of(Set.of(), Set.of("arm"), Set.of("chest wall"), Set.of("neck"), Set.of("back"), Set.of("abdomen"));
    private static final List<OptionalDouble> HOURS = List.of(
            OptionalDouble.empty(),
            OptionalDouble.of(0),
            OptionalDouble.of(24),
            OptionalDouble.of(48),
            OptionalDouble.of(72),
            OptionalDouble.of(168),
            OptionalDouble.of(336));

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/triage.csv", numLinesToSkip = 1, delimiter = '|', quoteCharacter = '`')
    void agreesWithTheReviewedCases(
            String story,
            @Nullable String regions,
            @Nullable Double hours,
            @Nullable String factors,
            @Nullable String yes,
            @Nullable String unknown,
            @Nullable Integer contacts,
            String urgency) {
        Map<String, Answer> symptoms = all("*".equals(unknown) ? Answer.UNKNOWN : Answer.NO);
        Reviewed.list(unknown).stream()
                .filter(symptoms::containsKey)
                .forEach(name -> symptoms.put(name, Answer.UNKNOWN));
        Reviewed.list(yes).forEach(name -> symptoms.put(name, Answer.YES));
        var patient = new HashMap<String, Answer>();
        TABLE.factors().all().forEach(factor -> patient.put(factor.name(), Answer.NO));
        if ("*".equals(factors)) {
            patient.clear();
        } else {
            patient.putAll(Reviewed.answers(factors));
        }
        var session = new Session(
                Reviewed.set(regions),
                hours == null ? OptionalDouble.empty() : OptionalDouble.of(hours),
                Guidance.PALPATION);

        Triaged triaged = Triage.triage(
                TABLE,
                new Case(
                        session, patient, symptoms, contacts == null ? OptionalInt.empty() : OptionalInt.of(contacts)));

        assertThat(triaged.urgency().words()).as(story).isEqualTo(urgency);
        assertThat(triaged.advice()).isNotEmpty();
    }

    @Test
    void onTheEveningOfTheRadialPalsyTheGravestQuestionsComeFirst() {
        var session = new Session(Set.of("arm"), OptionalDouble.of(8), Guidance.PALPATION);

        Triaged triaged = Triage.triage(
                TABLE, new Case(session, Map.of(), Map.of("new weakness", Answer.YES), OptionalInt.of(0)));

        assertThat(triaged.urgency()).isEqualTo(Urgency.URGENT);
        assertThat(triaged.ask())
                .extracting(Triaged.Ask::about)
                .startsWith("shortness of breath", "chest pain")
                .contains("growing weakness or numbness", "tense painful limb", "growing swelling", "anticoagulated");
        assertThat(triaged.advice()).anyMatch(line -> line.contains("See a doctor today"));
    }

    private static Map<String, Answer> all(Answer answer) {
        var answers = new HashMap<String, Answer>();
        SYMPTOMS.forEach(name -> answers.put(name, answer));
        return answers;
    }

    /// No row names more than two symptoms, so that every pair, with the rest at "no" or unknown, shows every row.
    @Test
    void noRowNamesMoreThanTwoSymptoms() {
        assertThat(TABLE.rules()).allSatisfy(rule -> assertThat(rule.symptoms()).hasSizeLessThanOrEqualTo(2));
    }

    @Test
    void theLawsHoldForEveryPairOfSymptomsRegionAndHour() {
        for (Answer rest : List.of(Answer.NO, Answer.UNKNOWN)) {
            for (int i = 0; i < SYMPTOMS.size(); i++) {
                for (int j = i + 1; j < SYMPTOMS.size(); j++) {
                    pairHolds(SYMPTOMS.get(i), SYMPTOMS.get(j), all(rest));
                }
            }
        }
    }

    private static void pairHolds(String first, String second, Map<String, Answer> symptoms) {
        for (Set<String> regions : REGIONS) {
            for (OptionalDouble hours : HOURS) {
                var session = new Session(regions, hours, Guidance.PALPATION);
                for (Answer answer : Answer.values()) {
                    symptoms.put(second, answer);
                    Urgency no = urgency(session, symptoms, first, Answer.NO);
                    Urgency unknown = urgency(session, symptoms, first, Answer.UNKNOWN);
                    Urgency yes = urgency(session, symptoms, first, Answer.YES);
                    if (unknown.compareTo(no) < 0 || yes.compareTo(unknown) < 0) {
                        throw new AssertionError(
                                "%s in %s: no %s, unknown %s, yes %s".formatted(first, session, no, unknown, yes));
                    }
                }
            }
        }
    }

    private static Urgency urgency(Session session, Map<String, Answer> symptoms, String changed, Answer answer) {
        symptoms.put(changed, answer);
        return Triage.urgency(TABLE, new Case(session, Map.of(), symptoms, OptionalInt.of(0)));
    }

    @Test
    void theLawsHoldForTwoHundredThousandRandomContacts() {
        var random = new Random(20260101);
        for (int round = 0; round < 200_000; round++) {
            Case before = contact(random);
            Urgency urgency = Triage.urgency(TABLE, before);
            var symptoms = new HashMap<>(before.symptoms());
            String changed = SYMPTOMS.get(random.nextInt(SYMPTOMS.size()));
            symptoms.put(
                    changed, symptoms.get(changed) == Answer.NO && random.nextBoolean() ? Answer.UNKNOWN : Answer.YES);
            notCalmer(urgency, new Case(before.session(), before.factors(), symptoms, before.contactsBefore()), before);
            notCalmer(
                    urgency,
                    new Case(
                            before.session(),
                            before.factors(),
                            before.symptoms(),
                            OptionalInt.of(before.contactsBefore().orElse(0) + 1)),
                    before);
            notCalmer(
                    urgency,
                    new Case(Session.UNKNOWN, before.factors(), before.symptoms(), before.contactsBefore()),
                    before);
            for (String factor : before.factors().keySet()) {
                notCalmer(urgency, withMore(before, factor), before);
            }
            boolean allNo = TABLE.requiredFor(before.session()).stream()
                    .allMatch(symptom -> before.symptoms().get(symptom.name()) == Answer.NO);
            if (!allNo && urgency.compareTo(Urgency.SOON) < 0) {
                throw new AssertionError("%s is only %s".formatted(before, urgency));
            }
        }
    }

    /// The factor one step on from "no" over unknown to "yes".
    private static Case withMore(Case contact, String factor) {
        var factors = new HashMap<>(contact.factors());
        factors.compute(factor, (_, answer) -> answer == Answer.NO ? Answer.UNKNOWN : Answer.YES);
        return new Case(contact.session(), factors, contact.symptoms(), contact.contactsBefore());
    }

    /// A bleeding that nobody sees: what only a known "yes" makes an emergency is asked, with the gravest questions.
    @Test
    void aFactorThatWouldMakeItGraverIsAsked() {
        var session = new Session(Set.of("arm"), OptionalDouble.of(8), Guidance.PALPATION);
        Map<String, Answer> symptoms = all(Answer.NO);
        symptoms.put("new weakness", Answer.YES);

        Triaged triaged = Triage.triage(TABLE, new Case(session, Map.of(), symptoms, OptionalInt.of(0)));

        assertThat(triaged.ask().getFirst().about()).isEqualTo("anticoagulated");
        assertThat(triaged.advice())
                .anyMatch(line -> line.contains("call the emergency number") && line.contains("blood thinner"));
    }

    @Test
    void whatIsNormalEndsWithoutAFullStopSoThatSentencesCanGoOn() {
        assertThat(TABLE.normal()).noneMatch(effect -> effect.lasts().endsWith("."));
    }

    private static Case contact(Random random) {
        int share = 2 + random.nextInt(20);
        var symptoms = new HashMap<String, Answer>();
        SYMPTOMS.forEach(name -> symptoms.put(
                name, random.nextInt(share) == 0 ? List.of(Answer.values()).get(random.nextInt(3)) : Answer.NO));
        var factors = new HashMap<String, Answer>();
        TABLE.factors()
                .all()
                .forEach(factor ->
                        factors.put(factor.name(), List.of(Answer.values()).get(random.nextInt(3))));
        return new Case(
                new Session(
                        REGIONS.get(random.nextInt(REGIONS.size())),
                        HOURS.get(random.nextInt(HOURS.size())),
                        Guidance.ULTRASOUND),
                factors,
                symptoms,
                OptionalInt.of(random.nextInt(4)));
    }

    private static void notCalmer(Urgency before, Case after, Case contact) {
        if (Triage.urgency(TABLE, after).compareTo(before) < 0) {
            throw new AssertionError("%s was %s, calmed as %s".formatted(contact, before, after));
        }
    }

    @Test
    void eachRequiredQuestionUnansweredKeepsFromSelfCare() {
        for (Set<String> regions : REGIONS) {
            for (OptionalDouble hours : HOURS) {
                var session = new Session(regions, hours, Guidance.PALPATION);
                for (Symptom required : TABLE.requiredFor(session)) {
                    Map<String, Answer> symptoms = all(Answer.NO);
                    symptoms.put(required.name(), Answer.UNKNOWN);
                    Triaged triaged = Triage.triage(TABLE, new Case(session, Map.of(), symptoms, OptionalInt.of(0)));
                    assertThat(triaged.urgency()).as(required.name()).isGreaterThanOrEqualTo(Urgency.SOON);
                    assertThat(triaged.ask()).extracting(Triaged.Ask::about).contains(required.name());
                }
            }
        }
    }
}
