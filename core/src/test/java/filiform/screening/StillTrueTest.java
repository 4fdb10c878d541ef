package filiform.screening;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.atlas.Basis;
import filiform.atlas.Grade;
import filiform.atlas.Names;
import filiform.atlas.Source;
import filiform.atlas.Term;
import filiform.measure.Answer;
import filiform.measure.Person;
import filiform.measure.Sex;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What is offered with "still true?" is only what can still be true; all else is asked anew.
class StillTrueTest {

    private static final Basis BASIS = new Basis(
            Grade.ASSUMED, List.of(new Source("made-up", "Made up for this test.", "", "project", "not read")), "");
    private static final Medicine.Group THINNERS =
            new Medicine.Group("thinners", Set.of("thinner"), "It thins the blood.", BASIS);
    private static final Medicine APIXABAN = new Medicine("apixaban", List.of(), "", THINNERS);
    private static final Medicine WARFARIN = new Medicine("warfarin", List.of(), "", THINNERS);
    private static final ScreeningTable TABLE = new ScreeningTable(
            new Names<>(List.of(
                    question("diabetes", new Scope.Patient(), new Fact.Ask(), false),
                    question("fever", new Scope.Patient(), new Fact.Ask(), true),
                    question("thinner", new Scope.Patient(), new Fact.Ask(), false),
                    question("medicines not known", new Scope.Patient(), new Fact.MedicinesListed(), false),
                    question("skin", new Scope.Site(), new Fact.Ask(), false),
                    question("lung", new Scope.Regions(Set.of("chest wall")), new Fact.Ask(), false),
                    question("device", new Scope.Techniques(Set.of("current")), new Fact.Ask(), false),
                    question("child", new Scope.Patient(), new Fact.AgeBelow(18), false))),
            terms("arm", "chest wall"),
            terms("deep", "current"),
            new Names<>(List.of(APIXABAN, WARFARIN)));

    private static Question question(String id, Scope scope, Fact fact, boolean eachTime) {
        return new Question(
                id,
                List.of(),
                "Is it so?",
                "It matters.",
                scope,
                Effect.DEFER,
                "Wait.",
                fact,
                List.of(),
                eachTime,
                BASIS);
    }

    private static Names<Term> terms(String... names) {
        return new Names<>(
                List.of(names).stream().map(name -> new Term(name, List.of())).toList());
    }

    private static Asked asked(int age, Set<String> regions, Set<String> ways, List<Medicine> taken, Answer told) {
        var answers = new java.util.HashMap<String, Answer>();
        TABLE.questions().all().forEach(question -> answers.put(question.id(), told));
        return new Asked(
                new Person(Sex.FEMALE, OptionalDouble.empty(), OptionalInt.of(age)),
                regions,
                ways,
                taken,
                List.of(),
                told == Answer.UNKNOWN ? Map.of() : answers);
    }

    private static final Asked THEN = asked(40, Set.of("chest wall"), Set.of("current"), List.of(WARFARIN), Answer.NO);

    private static List<String> offered(Asked now, boolean samePlace) {
        return StillTrue.of(TABLE, THEN, now, samePlace).stream()
                .filter(earlier -> earlier.anew().isEmpty())
                .map(earlier -> earlier.question().id())
                .toList();
    }

    private static Asked now(Set<String> ways, List<Medicine> taken) {
        return asked(40, Set.of("chest wall"), ways, taken, Answer.UNKNOWN);
    }

    @Test
    void whatIsAsItWasIsOffered() {
        var then = asked(40, Set.of("chest wall"), Set.of("current"), List.of(), Answer.NO);
        var quiet = new Asked(
                then.person(), then.regions(), then.techniques(), List.of(), List.of("elixir"), then.answers());
        var again = new Asked(then.person(), then.regions(), then.techniques(), List.of(), List.of("elixir"), Map.of());

        assertThat(StillTrue.of(TABLE, quiet, again, true))
                .filteredOn(earlier -> earlier.anew().isEmpty())
                .extracting(earlier -> earlier.question().id())
                .containsExactly("diabetes", "thinner", "medicines not known", "skin", "lung", "device", "child");
    }

    @Test
    void whatIsAboutTheDayIsNeverOffered() {
        assertThat(offered(now(Set.of("current"), List.of(WARFARIN)), true)).doesNotContain("fever");
    }

    @Test
    void anotherPlaceAsksAnewWhatIsAboutThePlace() {
        assertThat(offered(now(Set.of("current"), List.of(WARFARIN)), false))
                .contains("diabetes")
                .doesNotContain("skin", "lung", "device");
    }

    @Test
    void anotherWayAsksAnewWhatIsAboutTheWay() {
        assertThat(offered(now(Set.of("deep", "current"), List.of(WARFARIN)), true))
                .contains("skin")
                .doesNotContain("device");
    }

    @Test
    void anotherMedicineOrNoneToldAsksAnewWhatMedicinesAnswer() {
        for (List<Medicine> taken : List.of(List.of(APIXABAN), List.<Medicine>of())) {
            assertThat(offered(now(Set.of("current"), taken), true))
                    .as("%s", taken)
                    .contains("diabetes")
                    .doesNotContain("thinner", "medicines not known");
        }
        assertThat(StillTrue.of(TABLE, THEN, now(Set.of("current"), List.of(APIXABAN)), true))
                .extracting(StillTrue.Earlier::anew)
                .contains("Taken now: apixaban (thinners).");
    }

    @Test
    void withoutAMedicineToldThenOrNowNobodyKnowsThatNoneWasAdded() {
        var then = asked(40, Set.of("arm"), Set.of("deep"), List.of(), Answer.NO);
        var again = asked(40, Set.of("arm"), Set.of("deep"), List.of(), Answer.UNKNOWN);

        assertThat(StillTrue.of(TABLE, then, again, true))
                .filteredOn(earlier -> earlier.anew().isEmpty())
                .extracting(earlier -> earlier.question().id())
                .doesNotContain("thinner", "medicines not known");
    }

    @Test
    void aFactThatChangedAsksAnew() {
        assertThat(StillTrue.of(
                        TABLE, THEN, asked(17, Set.of("arm"), Set.of("deep"), List.of(WARFARIN), Answer.UNKNOWN), true))
                .filteredOn(earlier -> earlier.question().id().equals("child"))
                .extracting(StillTrue.Earlier::anew)
                .containsExactly("What is known of the patient is not what it was.");
    }

    @Test
    void whatDoesNotBearOrWasUnknownIsNotThere() {
        assertThat(StillTrue.of(TABLE, THEN, asked(40, Set.of("arm"), Set.of("deep"), List.of(), Answer.NO), true))
                .extracting(earlier -> earlier.question().id())
                .doesNotContain("lung", "device");
        assertThat(StillTrue.of(TABLE, asked(40, Set.of(), Set.of(), List.of(), Answer.UNKNOWN), THEN, true))
                .isEmpty();
    }

    /// Offering is not answering: with every offer left alone, the outcome is that of no answer at all.
    @Test
    void nothingIsTakenOver() {
        var now = now(Set.of("current"), List.of(WARFARIN));
        StillTrue.of(TABLE, THEN, now, true);

        assertThat(Screen.screen(TABLE, now)).isInstanceOf(Screening.Deferred.class);
        assertThat(now.answers()).isEmpty();
    }
}
