package filiform.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import filiform.atlas.Basis;
import filiform.atlas.Grade;
import filiform.atlas.Names;
import filiform.atlas.Source;
import filiform.atlas.Term;
import filiform.measure.Answer;
import filiform.measure.Person;
import filiform.measure.Sex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScreenTest {

    private static final Basis BASIS = new Basis(
            Grade.ASSUMED, List.of(new Source("made-up", "Made up for this test.", "", "project", "not read")), "");
    private static final ScreeningTable TABLE = table(
            question("refused", new Scope.Patient(), Effect.FORBID, new Fact.Ask()),
            question("fever", new Scope.Patient(), Effect.DEFER, new Fact.Ask()),
            question("thinner", new Scope.Patient(), Effect.CAUTION, new Fact.Ask()),
            question("lung", new Scope.Regions(Set.of("chest wall")), Effect.DEFER, new Fact.Ask()),
            question("device", new Scope.Techniques(Set.of("current")), Effect.FORBID, new Fact.Ask()),
            question("skin", new Scope.Site(), Effect.DEFER, new Fact.Ask()),
            question("child", new Scope.Patient(), Effect.DEFER, new Fact.AgeBelow(18)));
    private static final Person ADULT = new Person(Sex.FEMALE, OptionalDouble.empty(), OptionalInt.of(27));

    private static Question question(String id, Scope scope, Effect effect, Fact fact) {
        return new Question(id, List.of(), "Is there " + id + "?", "It matters.", scope, effect, "Wait.", fact, BASIS);
    }

    private static ScreeningTable table(Question... questions) {
        return new ScreeningTable(
                new Names<>(List.of(questions)),
                terms("arm", "chest wall"),
                terms("deep", "current"),
                new Names<>(List.of()));
    }

    private static Names<Term> terms(String... names) {
        return new Names<>(
                List.of(names).stream().map(name -> new Term(name, List.of())).toList());
    }

    private static Map<String, Answer> allNo() {
        var answers = new HashMap<String, Answer>();
        TABLE.questions().all().forEach(question -> answers.put(question.id(), Answer.NO));
        return answers;
    }

    private static Asked asked(Map<String, Answer> answers) {
        return new Asked(ADULT, Set.of("arm"), Set.of("deep"), answers);
    }

    private static int severity(Screening screening) {
        return switch (screening) {
            case Cleared _ -> 0;
            case Screening.Deferred _ -> 1;
            case Screening.Forbidden _ -> 2;
        };
    }

    @Test
    void allAnsweredNoIsCleared() {
        assertThat(Screen.screen(TABLE, asked(allNo()))).isInstanceOf(Cleared.class);
    }

    @Test
    void oneUnansweredQuestionThatBearsNeverClears() {
        var everywhere = new Asked(Person.UNKNOWN, Set.of(), Set.of(), allNo());
        for (Question open : TABLE.questions().all()) {
            var answers = new HashMap<>(allNo());
            answers.remove(open.id());
            var asked = new Asked(everywhere.person(), everywhere.regions(), everywhere.techniques(), answers);

            assertThat(Screen.screen(TABLE, asked)).as(open.id()).isInstanceOf(Screening.Deferred.class);
            assertThat(Screen.screen(TABLE, asked).toAsk())
                    .extracting(Question::id)
                    .containsExactly(open.id());
        }
    }

    @Test
    void losingAReassuringAnswerNeverRelaxes() {
        List<Set<String>> regions = List.of(Set.of(), Set.of("arm"), Set.of("chest wall"), Set.of("arm", "chest wall"));
        List<Set<String>> techniques = List.of(Set.of(), Set.of("deep"), Set.of("current"));
        List<Person> people = List.of(ADULT, Person.UNKNOWN);
        for (Map<String, Answer> answers : combinations()) {
            for (Set<String> region : regions) {
                for (Set<String> technique : techniques) {
                    for (Person person : people) {
                        lossNeverRelaxes(new Asked(person, region, technique, answers));
                    }
                }
            }
        }
    }

    private static void lossNeverRelaxes(Asked asked) {
        int before = severity(Screen.screen(TABLE, asked));
        asked.answers().forEach((id, answer) -> {
            if (answer == Answer.NO) {
                for (Answer worse : List.of(Answer.UNKNOWN, Answer.YES)) {
                    var answers = new HashMap<>(asked.answers());
                    answers.put(id, worse);
                    var after = new Asked(asked.person(), asked.regions(), asked.techniques(), answers);
                    if (severity(Screen.screen(TABLE, after)) < before) {
                        throw new AssertionError("%s: %s -> %s relaxed".formatted(asked, id, worse));
                    }
                }
            }
        });
    }

    private static List<Map<String, Answer>> combinations() {
        List<Map<String, Answer>> all = new ArrayList<>();
        all.add(Map.of());
        for (Question question : TABLE.questions().all()) {
            List<Map<String, Answer>> longer = new ArrayList<>();
            for (Map<String, Answer> answers : all) {
                for (Answer answer : Answer.values()) {
                    var more = new HashMap<>(answers);
                    more.put(question.id(), answer);
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all;
    }

    @Test
    void aQuestionOfAnotherRegionOrTechniqueIsNotAsked() {
        assertThat(Screen.screen(TABLE, asked(Map.of())).toAsk())
                .extracting(Question::id)
                .containsExactly("refused", "fever", "thinner", "skin");
    }

    @Test
    void anUnknownPlaceAndWayAsksEverything() {
        assertThat(Screen.screen(TABLE, new Asked(Person.UNKNOWN, Set.of(), Set.of(), Map.of()))
                        .toAsk())
                .hasSize(7);
    }

    @Test
    void aBanForOneTechniqueForbidsItAndWaitsWhereTheTechniqueIsNotSaid() {
        var answers = new HashMap<>(allNo());
        answers.put("device", Answer.YES);

        assertThat(Screen.screen(TABLE, asked(answers))).isInstanceOf(Cleared.class);
        assertThat(Screen.screen(TABLE, new Asked(ADULT, Set.of("arm"), Set.of("deep", "current"), answers)))
                .isInstanceOf(Screening.Forbidden.class);
        assertThat(Screen.screen(TABLE, new Asked(ADULT, Set.of("arm"), Set.of(), answers)))
                .isInstanceOf(Screening.Deferred.class);
    }

    @Test
    void everyFindingIsKeptNotOnlyTheStrictest() {
        var answers = new HashMap<>(allNo());
        answers.put("refused", Answer.YES);
        answers.put("thinner", Answer.YES);
        answers.put("fever", Answer.UNKNOWN);

        Screening screening = Screen.screen(TABLE, asked(answers));

        assertThat(screening).isInstanceOf(Screening.Forbidden.class);
        assertThat(screening.findings())
                .extracting(Finding::effect)
                .containsExactly(Effect.FORBID, Effect.DEFER, Effect.CAUTION);
        assertThat(screening.findings())
                .extracting(Finding::words)
                .allSatisfy(words -> assertThat(words).isNotBlank());
    }

    @Test
    void aFactAnswersAndAnyYesWins() {
        var child = new Person(Sex.UNKNOWN, OptionalDouble.empty(), OptionalInt.of(17));
        var toldNo = new Asked(child, Set.of("arm"), Set.of("deep"), allNo());
        var untold = new HashMap<>(allNo());
        untold.remove("child");

        assertThat(Screen.screen(TABLE, toldNo)).isInstanceOf(Screening.Deferred.class);
        assertThat(Screen.screen(TABLE, toldNo).toAsk()).isEmpty();
        assertThat(Screen.screen(TABLE, asked(untold))).isInstanceOf(Cleared.class);
    }

    @Test
    void eachFactKnowsYesNoAndUnknown() {
        var known = new Person(Sex.MALE, OptionalDouble.of(18.4), OptionalInt.of(65));
        assertThat(new Fact.AgeBelow(18).answer(known)).isEqualTo(Answer.NO);
        assertThat(new Fact.AgeFrom(65).answer(known)).isEqualTo(Answer.YES);
        assertThat(new Fact.BmiBelow(18.5).answer(known)).isEqualTo(Answer.YES);
        assertThat(new Fact.RuledOutFor(Sex.MALE).answer(known)).isEqualTo(Answer.NO);
        for (Fact fact : List.of(
                new Fact.Ask(),
                new Fact.AgeBelow(18),
                new Fact.AgeFrom(65),
                new Fact.BmiBelow(18.5),
                new Fact.RuledOutFor(Sex.MALE))) {
            assertThat(fact.answer(Person.UNKNOWN)).as("%s", fact).isEqualTo(Answer.UNKNOWN);
        }
    }

    @Test
    void screeningWithoutQuestionsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(ScreenTest::table);
        assertThatIllegalArgumentException().isThrownBy(() -> new Scope.Regions(Set.of()));
    }

    @Test
    void strangersAreTheCallersMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Screen.screen(TABLE, asked(Map.of("moon", Answer.NO))))
                .withMessageContaining("moon");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Screen.screen(TABLE, new Asked(ADULT, Set.of("tail"), Set.of(), Map.of())))
                .withMessageContaining("tail");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Screen.screen(TABLE, new Asked(ADULT, Set.of(), Set.of("laser"), Map.of())))
                .withMessageContaining("laser");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> table(question("far", new Scope.Regions(Set.of("tail")), Effect.DEFER, new Fact.Ask())));
    }

    @Test
    void aMedicineAnswersItsQuestionsWithYesAndNoneWithNo() {
        Question first = TABLE.questions().all().getFirst();
        var group = new Medicine.Group("coolers", Set.of(first.id()), "They cool.", first.basis());
        var medicine = new Medicine("coolamine", List.of("Frosty"), "", group);
        for (Answer told : Answer.values()) {
            var answers = allNo();
            answers.put(first.id(), told);
            var taking = new Asked(ADULT, Set.of("arm"), Set.of("deep"), List.of(medicine), List.of(), answers);
            Screening screening = Screen.screen(TABLE, taking);

            assertThat(screening.findings())
                    .filteredOn(finding -> finding.question().equals(first))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.answer()).isEqualTo(Answer.YES);
                        assertThat(finding.words()).contains("coolamine (coolers)");
                    });
        }
        var open = new Asked(ADULT, Set.of("arm"), Set.of("deep"), List.of(medicine), List.of(), Map.of());
        var without = new Asked(ADULT, Set.of("arm"), Set.of("deep"), List.of(), List.of(), Map.of());
        assertThat(Screen.screen(TABLE, open).findings())
                .hasSameSizeAs(Screen.screen(TABLE, without).findings());
    }

    @Test
    void twoBloodThinnersAndAnUnlistedMedicineAreToldByTheMedicinesThemselves() {
        Question thinner = question("thinner", new Fact.Ask(), List.of());
        Question adder = question("adder", new Fact.Ask(), List.of());
        Question two = question("two", new Fact.Ask(), List.of("thinner", "adder"));
        Question known = question("known", new Fact.MedicinesListed(), List.of());
        ScreeningTable table = table(thinner, adder, two, known);
        Medicine first = medicine("first", "thinner");
        Medicine second = medicine("second", "thinner");
        Medicine added = medicine("added", "adder");
        Medicine more = medicine("more", "adder");
        var no = Map.of("thinner", Answer.NO, "adder", Answer.NO, "two", Answer.NO, "known", Answer.NO);

        assertThat(yes(table, List.of(first), List.of(), no)).containsExactly("thinner");
        assertThat(yes(table, List.of(first, second), List.of(), no)).containsExactly("thinner", "two");
        assertThat(yes(table, List.of(first, added), List.of(), no)).containsExactly("thinner", "adder", "two");
        assertThat(yes(table, List.of(added, more), List.of(), no)).containsExactly("adder");
        assertThat(Screen.screen(table, asked(List.of(), List.of(), no))).isInstanceOf(Cleared.class);
        assertThat(Screen.screen(table, asked(List.of(), List.of("foo"), no)).toAsk())
                .containsExactly(known);
    }

    private static Question question(String id, Fact fact, List<String> twoOf) {
        return new Question(
                id,
                List.of(),
                "Is it so?",
                "It matters.",
                new Scope.Patient(),
                Effect.DEFER,
                "Wait.",
                fact,
                twoOf,
                false,
                TABLE.questions().all().getFirst().basis());
    }

    private static Medicine medicine(String name, String answers) {
        var basis = TABLE.questions().all().getFirst().basis();
        return new Medicine(name, List.of(), "", new Medicine.Group(name + "s", Set.of(answers), "It does.", basis));
    }

    private static Asked asked(List<Medicine> medicines, List<String> unlisted, Map<String, Answer> answers) {
        return new Asked(ADULT, Set.of("arm"), Set.of("deep"), medicines, unlisted, answers);
    }

    private static List<String> yes(
            ScreeningTable table, List<Medicine> medicines, List<String> unlisted, Map<String, Answer> answers) {
        return Screen.screen(table, asked(medicines, unlisted, answers)).findings().stream()
                .filter(finding -> finding.answer() == Answer.YES)
                .map(finding -> finding.question().id())
                .toList();
    }
}
