package filiform.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import filiform.atlas.Basis;
import filiform.atlas.Grade;
import filiform.atlas.Names;
import filiform.atlas.Source;
import filiform.measure.Answer;
import filiform.planning.Guidance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TriageTest {

    private static final Basis BASIS = new Basis(
            Grade.ASSUMED, List.of(new Source("made-up", "Made up for this test.", "", "project", "not read")), "");
    private static final Basis FLOOR = new Basis(
            Grade.ASSUMED, List.of(new Source("floor", "Made up for this test.", "", "project", "not read")), "");
    private static final Basis ASKED = new Basis(
            Grade.ASSUMED, List.of(new Source("asked", "Made up for this test.", "", "project", "not read")), "");
    private static final When CHEST = new When(Set.of("chest wall"), new Window(0, 168));
    private static final TriageTable TABLE = table(
            List.of(
                    new TriageTable.Required(Set.of("breath", "weak"), When.ALWAYS, BASIS),
                    new TriageTable.Required(Set.of("cough"), CHEST, ASKED)),
            List.of(
                    new TriageTable.Repeat(1, 1, Urgency.SOON, BASIS),
                    new TriageTable.Repeat(2, 2, Urgency.URGENT, BASIS)));
    private static final List<OptionalDouble> HOURS = List.of(
            OptionalDouble.empty(),
            OptionalDouble.of(0),
            OptionalDouble.of(71),
            OptionalDouble.of(72),
            OptionalDouble.of(167),
            OptionalDouble.of(168));
    private static final List<Set<String>> REGIONS = List.of(Set.of(), Set.of("arm"), Set.of("chest wall"));
    private static final List<OptionalInt> CONTACTS = List.of(OptionalInt.of(0), OptionalInt.of(1), OptionalInt.of(2));

    private static TriageTable table(List<TriageTable.Required> required, List<TriageTable.Repeat> repeats) {
        return new TriageTable(
                new Names<>(List.of(
                        symptom("breath", false),
                        symptom("cough", false),
                        symptom("weak", false),
                        symptom("swelling", false),
                        symptom("sore", true))),
                new Names<>(List.of(new Factor("thinner", List.of(), "Thinner?"))),
                List.of(
                        rule("breath", Set.of("breath"), Set.of(), When.ALWAYS, Urgency.EMERGENCY),
                        rule("cough", Set.of("cough"), Set.of(), CHEST, Urgency.EMERGENCY),
                        rule("weak", Set.of("weak"), Set.of(), When.ALWAYS, Urgency.URGENT),
                        rule("swelling", Set.of("swelling"), Set.of("thinner"), When.ALWAYS, Urgency.URGENT),
                        rule("both", Set.of("swelling", "weak"), Set.of(), When.ALWAYS, Urgency.EMERGENCY),
                        rule(
                                "sore",
                                Set.of("sore"),
                                Set.of(),
                                new When(Set.of(), new Window(72, Double.POSITIVE_INFINITY)),
                                Urgency.ROUTINE)),
                required,
                FLOOR,
                repeats,
                List.of(Urgency.values()).stream()
                        .map(urgency -> new TriageTable.Advice(urgency, List.of(urgency.words()), BASIS))
                        .toList(),
                List.of(new TriageTable.NormalEffect("sore", "a day", "Rest.", BASIS)));
    }

    private static Symptom symptom(String name, boolean expected) {
        return new Symptom(name, List.of(), "Is there " + name + "?", expected, BASIS);
    }

    private static TriageRule rule(String id, Set<String> symptoms, Set<String> factors, When when, Urgency urgency) {
        return new TriageRule(
                id, symptoms, factors, Set.of(), when, urgency, "Because.", List.of("Do " + id + "."), BASIS);
    }

    private static Session session(Set<String> regions, OptionalDouble hours) {
        return new Session(regions, hours, Guidance.PALPATION);
    }

    private static List<Map<String, Answer>> combinations(List<String> names) {
        List<Map<String, Answer>> all = new ArrayList<>();
        all.add(Map.of());
        for (String name : names) {
            List<Map<String, Answer>> longer = new ArrayList<>();
            for (Map<String, Answer> answers : all) {
                for (Answer answer : Answer.values()) {
                    var more = new HashMap<>(answers);
                    more.put(name, answer);
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all;
    }

    private static List<Case> cases() {
        var cases = new ArrayList<Case>();
        for (Map<String, Answer> symptoms : combinations(List.of("breath", "cough", "weak", "swelling", "sore"))) {
            for (Map<String, Answer> factors : combinations(List.of("thinner"))) {
                for (Set<String> regions : REGIONS) {
                    for (OptionalDouble hours : HOURS) {
                        for (OptionalInt contacts : CONTACTS) {
                            cases.add(new Case(session(regions, hours), factors, symptoms, contacts));
                        }
                    }
                }
            }
        }
        return cases;
    }

    private static void notCalmer(Case before, Case after) {
        if (Triage.urgency(TABLE, after).compareTo(Triage.urgency(TABLE, before)) < 0) {
            throw new AssertionError("%s was calmed by %s".formatted(before, after));
        }
    }

    private static Map<String, Answer> with(Map<String, Answer> answers, String name, Answer answer) {
        var changed = new HashMap<>(answers);
        changed.put(name, answer);
        return changed;
    }

    @Test
    void aYesALostNoOneMoreContactOrALostFactNeverCalms() {
        for (Case before : cases()) {
            before.symptoms().forEach((name, answer) -> {
                notCalmer(before, changed(before, with(before.symptoms(), name, Answer.YES), before.factors()));
                if (answer == Answer.NO) {
                    notCalmer(before, changed(before, with(before.symptoms(), name, Answer.UNKNOWN), before.factors()));
                }
            });
            before.factors().forEach((name, answer) -> {
                notCalmer(before, changed(before, before.symptoms(), with(before.factors(), name, Answer.YES)));
                if (answer == Answer.NO) {
                    notCalmer(before, changed(before, before.symptoms(), with(before.factors(), name, Answer.UNKNOWN)));
                }
            });
            notCalmer(
                    before,
                    new Case(
                            before.session(),
                            before.factors(),
                            before.symptoms(),
                            OptionalInt.of(before.contacts() + 1)));
            Session session = before.session();
            notCalmer(before, moved(before, session(Set.of(), session.hoursSince())));
            notCalmer(before, moved(before, session(session.regions(), OptionalDouble.empty())));
        }
    }

    private static Case changed(Case before, Map<String, Answer> symptoms, Map<String, Answer> factors) {
        return new Case(before.session(), factors, symptoms, before.contactsBefore());
    }

    private static Case moved(Case before, Session session) {
        return new Case(session, before.factors(), before.symptoms(), before.contactsBefore());
    }

    @Test
    void notKnowingAFactorWeighsAsMuchAsItsPresence() {
        for (Case contact : cases()) {
            var unknown = changed(contact, contact.symptoms(), Map.of());
            var present = changed(contact, contact.symptoms(), Map.of("thinner", Answer.YES));
            if (Triage.urgency(TABLE, unknown) != Triage.urgency(TABLE, present)) {
                throw new AssertionError("%s weighs less when the factor is not known".formatted(contact));
            }
        }
    }

    @Test
    void selfCareNeedsEveryRequiredQuestionAnsweredNo() {
        for (Case contact : cases()) {
            Triaged triaged = Triage.triage(TABLE, contact);
            boolean allNo = TABLE.requiredFor(contact.session()).stream()
                    .allMatch(symptom -> contact.symptom(symptom.name()) == Answer.NO);
            if (!allNo) {
                assertThat(triaged.urgency()).as("%s", contact).isGreaterThanOrEqualTo(Urgency.SOON);
            }
            assertThat(triaged.advice()).isNotEmpty();
        }
        assertThat(cases()).anyMatch(contact -> Triage.urgency(TABLE, contact) == Urgency.SELF_CARE);
    }

    @Test
    void whatIsNotKnownIsAskedTheWeightiestFirst() {
        Triaged triaged = Triage.triage(
                TABLE,
                new Case(
                        session(Set.of("chest wall"), OptionalDouble.of(5)),
                        Map.of(),
                        Map.of("weak", Answer.YES),
                        OptionalInt.of(0)));

        assertThat(triaged.urgency()).isEqualTo(Urgency.URGENT);
        assertThat(triaged.ask())
                .extracting(Triaged.Ask::about)
                .containsExactly("breath", "cough", "swelling", "thinner");
        assertThat(triaged.advice()).containsExactly("urgent", "Do weak.");
    }

    @Test
    void inAnEmergencyNobodyWaitsForAnswers() {
        Triaged triaged = Triage.triage(
                TABLE, new Case(Session.UNKNOWN, Map.of(), Map.of("breath", Answer.YES), OptionalInt.empty()));

        assertThat(triaged.urgency()).isEqualTo(Urgency.EMERGENCY);
        assertThat(triaged.ask()).isEmpty();
        assertThat(triaged.normal()).isEmpty();
    }

    @Test
    void anUnknownSessionIsAskedFor() {
        assertThat(Triage.triage(TABLE, new Case(Session.UNKNOWN, Map.of(), Map.of(), OptionalInt.empty()))
                        .ask())
                .extracting(Triaged.Ask::about)
                .contains("site", "hours_since", "contacts_before");
    }

    @Test
    void aSymptomThatNeedlingDoesNotBringIsAtLeastSoonAtAnyHour() {
        var late = new Case(
                session(Set.of("arm"), OptionalDouble.of(500)),
                Map.of(),
                Map.of("breath", Answer.NO, "weak", Answer.NO, "cough", Answer.YES),
                OptionalInt.of(0));

        assertThat(Triage.triage(TABLE, late).urgency()).isEqualTo(Urgency.SOON);
    }

    @Test
    void eachFloorStandsOnItsOwnBasis() {
        var contact = new Case(Session.UNKNOWN, Map.of(), Map.of("weak", Answer.YES), OptionalInt.of(0));

        List<Triaged.Reason> because = Triage.triage(TABLE, contact).because();

        assertThat(because)
                .filteredOn(reason -> reason.id().equals("not all answered"))
                .extracting(Triaged.Reason::basis)
                .containsExactly(BASIS, ASKED);
        assertThat(because)
                .filteredOn(reason -> reason.id().equals("not a common effect"))
                .extracting(Triaged.Reason::basis)
                .containsExactly(FLOOR);
    }

    @Test
    void tablesThatWouldLetGoAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(List.of(new TriageTable.Required(Set.of("cough"), CHEST, BASIS)), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(
                        TABLE.required(),
                        List.of(
                                new TriageTable.Repeat(1, 2, Urgency.URGENT, BASIS),
                                new TriageTable.Repeat(2, 1, Urgency.URGENT, BASIS))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule("empty", Set.of(), Set.of(), When.ALWAYS, Urgency.SOON));
        assertThatIllegalArgumentException().isThrownBy(() -> new Window(5, 5));
    }

    @Test
    void strangersAndImpossibleNumbersAreTheCallersMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Triage.triage(
                        TABLE, new Case(Session.UNKNOWN, Map.of(), Map.of("hiccup", Answer.NO), OptionalInt.of(0))))
                .withMessageContaining("hiccup");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Triage.triage(
                        TABLE, new Case(Session.UNKNOWN, Map.of("rich", Answer.NO), Map.of(), OptionalInt.of(0))))
                .withMessageContaining("rich");
        assertThatIllegalArgumentException().isThrownBy(() -> session(Set.of(), OptionalDouble.of(-1)));
    }
}
