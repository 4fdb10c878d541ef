package filiform.knowledge.table;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.atlas.Match;
import filiform.knowledge.Knowledge;
import filiform.measure.Answer;
import filiform.screening.Effect;
import filiform.screening.scope.Credential;
import filiform.screening.scope.Expiry;
import filiform.screening.scope.Licence;
import filiform.screening.scope.Permission;
import filiform.screening.scope.Place;
import filiform.screening.scope.Practitioner;
import filiform.screening.scope.Reason;
import filiform.screening.scope.Rule;
import filiform.screening.scope.ScopeOfPractice;
import filiform.screening.scope.ScopeTable;
import filiform.screening.scope.Wanted;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ScopeCasesTest {

    private static final ScopeTable TABLE = Knowledge.load().tables().scope();
    private static final Pattern COMMA = Pattern.compile(", ");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/scope.csv", delimiter = '|', numLinesToSkip = 1)
    void agreesWithTheReviewedCases(
            String story,
            String profession,
            String placeTold,
            String region,
            String technique,
            LocalDate date,
            String licence,
            int years,
            int hours,
            int inPerson,
            int supervised,
            String trained,
            String confirmed,
            Effect outcome,
            String among) {
        Place place = place(placeTold);
        Practitioner who = new Practitioner(
                TABLE.professions().get(profession).name(),
                new Licence(licence, new Expiry.Never(), OptionalInt.of(years)),
                List.of(new Credential(
                        "course",
                        OptionalInt.of(hours),
                        OptionalInt.of(inPerson),
                        OptionalInt.of(supervised),
                        Set.of(trained),
                        new Expiry.Never())),
                confirmed(confirmed));
        Wanted wanted =
                new Wanted(Optional.of(place), place.code(), Set.of(region), Set.of(technique), Optional.of(date));

        Permission permission = ScopeOfPractice.may(TABLE, who, wanted);

        assertThat(permission.effect()).as("%s: %s", story, words(permission)).isEqualTo(outcome);
        assertThat(permission.reasons()).extracting(Reason::what).contains(among);
    }

    @Test
    void everyStateOfTheUnionIsHeldOnceWithAStanding() {
        List<Place> states = TABLE.places().all().stream()
                .filter(place -> place.code().startsWith("US-"))
                .toList();

        assertThat(states)
                .hasSize(51)
                .allSatisfy(state -> assertThat(state.rules()).isNotEmpty());
    }

    @Test
    void everyStandingAndConditionBearsADateAndASourceThatSomebodyRead() {
        for (Place place : TABLE.places().all()) {
            for (Rule rule : place.rules()) {
                rule.standings().forEach(standing -> {
                    assertThat(standing.date()).as(place.name()).isNotBlank();
                    assertThat(standing.basis().sources())
                            .allSatisfy(source -> assertThat(source.read()).isNotEqualTo("not read"));
                });
                rule.conditions()
                        .forEach(condition ->
                                assertThat(condition.date()).as(place.name()).isNotBlank());
            }
        }
    }

    @Test
    void nobodyIsClearedAnywhereByAProfessionAlone() {
        for (Place place : TABLE.places().all()) {
            Practitioner who = new Practitioner("physiotherapist", Licence.UNSAID, List.of(), Map.of());
            Wanted wanted = new Wanted(
                    Optional.of(place), place.code(), Set.of("arm"), Set.of("deep"), Optional.of(LocalDate.EPOCH));
            assertThat(ScopeOfPractice.may(TABLE, who, wanted).effect())
                    .as(place.name())
                    .isNotEqualTo(Effect.CAUTION);
        }
    }

    private static List<String> words(Permission permission) {
        return permission.reasons().stream().map(Reason::words).toList();
    }

    private static Place place(String text) {
        return TABLE.places().find(text) instanceof Match.Found<Place>(Place place)
                ? place
                : TABLE.places().get(text + ", which must be held");
    }

    private static Map<String, Answer> confirmed(String ids) {
        var confirmed = new HashMap<String, Answer>();
        COMMA.splitAsStream(ids)
                .filter(id -> !id.equals("none"))
                .forEach(id -> confirmed.put(TABLE.confirmations().get(id).id(), Answer.YES));
        return confirmed;
    }
}
