package filiform.knowledge.table;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.measure.Answer;
import filiform.measure.Person;
import filiform.measure.Sex;
import filiform.screening.Asked;
import filiform.screening.Cleared;
import filiform.screening.Question;
import filiform.screening.Screen;
import filiform.screening.Screening;
import filiform.screening.ScreeningTable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ScreeningCasesTest {

    private static final ScreeningTable TABLE = Reviewed.KNOWLEDGE.tables().screening();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/screening.csv", numLinesToSkip = 1, delimiter = '|', quoteCharacter = '`')
    void agreesWithTheReviewedCases(
            String story,
            @Nullable String regions,
            @Nullable String techniques,
            @Nullable Integer age,
            @Nullable Double bmi,
            String sex,
            @Nullable String answers,
            String rest,
            String outcome) {
        var person = new Person(
                Sex.valueOf(sex.toUpperCase(Locale.ROOT)),
                bmi == null ? OptionalDouble.empty() : OptionalDouble.of(bmi),
                age == null ? OptionalInt.empty() : OptionalInt.of(age));
        Map<String, Answer> all = all(Answer.valueOf(rest.toUpperCase(Locale.ROOT)));
        all.putAll(Reviewed.answers(answers));

        Screening screening =
                Screen.screen(TABLE, new Asked(person, Reviewed.set(regions), Reviewed.set(techniques), all));

        assertThat(words(screening)).as(story).isEqualTo(outcome);
    }

    private static Map<String, Answer> all(Answer answer) {
        var answers = new HashMap<String, Answer>();
        TABLE.questions().all().forEach(question -> answers.put(question.id(), answer));
        return answers;
    }

    private static String words(Screening screening) {
        return switch (screening) {
            case Cleared _ -> "cleared";
            case Screening.Deferred _ -> "deferred";
            case Screening.Forbidden _ -> "forbidden";
        };
    }

    @Test
    void eachOpenQuestionInTurnNeverClears() {
        for (Question open : TABLE.questions().all()) {
            for (Answer silent : List.of(Answer.UNKNOWN, Answer.YES)) {
                Map<String, Answer> answers = all(Answer.NO);
                answers.put(open.id(), silent);
                Screening screening = Screen.screen(TABLE, new Asked(Person.UNKNOWN, Set.of(), Set.of(), answers));
                if (silent == Answer.UNKNOWN) {
                    assertThat(screening).as(open.id()).isNotInstanceOf(Cleared.class);
                }
                assertThat(screening.findings()).hasSize(1);
            }
        }
    }

    @Test
    void losingAReassuringAnswerNeverRelaxesTheOutcome() {
        var random = new Random(20260101);
        List<Question> questions = TABLE.questions().all();
        for (int round = 0; round < 50_000; round++) {
            var before = new HashMap<String, Answer>();
            for (Question question : questions) {
                before.put(question.id(), random.nextInt(8) == 0 ? any(random) : Answer.NO);
            }
            String changed = questions.get(random.nextInt(questions.size())).id();
            before.put(changed, Answer.NO);
            var after = new HashMap<>(before);
            after.put(changed, random.nextBoolean() ? Answer.YES : Answer.UNKNOWN);
            Set<String> regions = random.nextInt(3) == 0 ? Set.of() : Set.of(region(random));
            Set<String> techniques = random.nextInt(3) == 0 ? Set.of() : Set.of(technique(random));

            assertThat(severity(Screen.screen(TABLE, new Asked(Person.UNKNOWN, regions, techniques, after))))
                    .isGreaterThanOrEqualTo(
                            severity(Screen.screen(TABLE, new Asked(Person.UNKNOWN, regions, techniques, before))));
        }
    }

    private static Answer any(Random random) {
        return List.of(Answer.values()).get(random.nextInt(3));
    }

    private static String region(Random random) {
        var all = TABLE.regions().all();
        return all.get(random.nextInt(all.size())).name();
    }

    private static String technique(Random random) {
        var all = TABLE.techniques().all();
        return all.get(random.nextInt(all.size())).name();
    }

    private static int severity(Screening screening) {
        return switch (screening) {
            case Cleared _ -> 0;
            case Screening.Deferred _ -> 1;
            case Screening.Forbidden _ -> 2;
        };
    }

    @Test
    void everySiteOfTheAtlasLiesInARegionThatScreeningKnows() {
        assertThat(Reviewed.KNOWLEDGE.atlas().sites().all())
                .allSatisfy(
                        site -> assertThat(TABLE.regions().has(site.region())).isTrue());
    }
}
