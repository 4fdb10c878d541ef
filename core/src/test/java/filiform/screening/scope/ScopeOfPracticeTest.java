package filiform.screening.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import filiform.measure.Answer;
import filiform.screening.Effect;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScopeOfPracticeTest {

    private static final Place OPEN = Told.place(List.of(Told.says(Status.ALLOWED_WITH_CONDITIONS)), Told.DEMANDS);

    @Test
    void whoMeetsEveryDemandIsClearedWithTheWordToCheckTheLaw() {
        Permission permission = Told.ask(OPEN, Told.whole());

        assertThat(permission.effect()).isEqualTo(Effect.CAUTION);
        assertThat(permission.reasons()).extracting(Reason::what).containsExactly("reliance");
        assertThat(permission.reasons().getFirst().instead()).isEqualTo("Check first.");
    }

    @Test
    void losingAnyTwoFactsNeverClearsAndNeverRelaxes() {
        for (Practitioner once : Told.lessTold(Told.whole())) {
            assertThat(Told.ask(OPEN, once).effect()).as("%s", once).isEqualTo(Effect.DEFER);
            for (Practitioner twice : Told.lessTold(once)) {
                assertThat(Told.ask(OPEN, twice).effect())
                        .isGreaterThanOrEqualTo(Told.ask(OPEN, once).effect());
                assertThat(Told.ask(OPEN, twice).reasons().size())
                        .as("%s, then %s", once, twice)
                        .isGreaterThanOrEqualTo(1);
            }
        }
    }

    @Test
    void losingAFactNeverRelaxesWhateverTheStandingAndTheDemands() {
        for (Status status : Status.values()) {
            for (int mask = 0; mask < (1 << Told.DEMANDS.size()); mask++) {
                Place place = Told.place(List.of(Told.says(status)), chosen(mask));
                Effect before = Told.ask(place, Told.whole()).effect();
                for (Practitioner less : Told.lessTold(Told.whole())) {
                    assertThat(Told.ask(place, less).effect())
                            .as("%s, %s, %s", status, chosen(mask), less)
                            .isGreaterThanOrEqualTo(before);
                }
            }
        }
    }

    @Test
    void oneMoreDemandNeverRelaxes() {
        var who = new ArrayList<Practitioner>(Told.lessTold(Told.whole()));
        who.add(Told.whole());
        for (Practitioner each : who) {
            for (int mask = 0; mask < (1 << Told.DEMANDS.size()); mask++) {
                for (int more = 0; more < Told.DEMANDS.size(); more++) {
                    Effect before = effect(Status.ALLOWED, mask, each);
                    // None listed means that none was seen, which asks by itself.
                    if (mask != 0) {
                        assertThat(effect(Status.ALLOWED, mask | (1 << more), each))
                                .as("%s and %s", chosen(mask), Told.DEMANDS.get(more))
                                .isGreaterThanOrEqualTo(before);
                    }
                }
            }
        }
    }

    @Test
    void oneMoreSourceNeverRelaxes() {
        for (Status one : Status.values()) {
            for (Status other : Status.values()) {
                Place alone = Told.place(List.of(Told.says(one)), Told.DEMANDS);
                Place both = Told.place(List.of(Told.says(one), Told.says(other)), Told.DEMANDS);
                assertThat(Told.ask(both, Told.whole()).effect())
                        .as("%s, then also %s", one, other)
                        .isGreaterThanOrEqualTo(Told.ask(alone, Told.whole()).effect());
            }
        }
    }

    @Test
    void aLaterDayNeverRelaxes() {
        Place ending = Told.place(
                List.of(new Standing(Status.ALLOWED, "2026", Optional.of(LocalDate.of(2026, 3, 4)), Told.BASIS)),
                Told.DEMANDS);
        neverRelaxes(OPEN, Told.whole());
        neverRelaxes(
                ending,
                Told.with(
                        Told.with(Told.whole(), new Licence("XA", new Expiry.Never(), OptionalInt.of(9))),
                        List.of(Told.credential("all", 90, 90, 90, Set.of("arm", "chest wall"), new Expiry.Never()))));
    }

    private static void neverRelaxes(Place place, Practitioner who) {
        Effect before = Effect.CAUTION;
        for (int days = -3; days < 10; days++) {
            Effect after = on(place, who, Optional.of(Told.DAY.plusDays(days)));
            assertThat(after).as("%s, day %d", place.rules(), days).isGreaterThanOrEqualTo(before);
            before = after;
        }
        assertThat(on(place, who, Optional.of(Told.DAY))).isEqualTo(Effect.CAUTION);
        assertThat(before).isEqualTo(Effect.DEFER);
        assertThat(on(place, who, Optional.empty())).isEqualTo(Effect.DEFER);
    }

    @Test
    void aLicenceAndACredentialHoldOnTheirLastDayAndNotAfterIt() {
        assertThat(on(OPEN, Told.whole(), Optional.of(Told.DAY))).isEqualTo(Effect.CAUTION);
        assertThat(on(OPEN, Told.whole(), Optional.of(Told.DAY.plusDays(1)))).isEqualTo(Effect.DEFER);
    }

    @Test
    void whatIsProhibitedIsForbiddenWhateverAnotherSourceOrThePractitionerSays() {
        Place place = Told.place(List.of(Told.says(Status.ALLOWED), Told.says(Status.PROHIBITED)), List.of());
        Practitioner sure = confirmed(Map.of("board agrees", Answer.YES, "law checked", Answer.YES));

        assertThat(Told.ask(place, sure).effect()).isEqualTo(Effect.FORBID);
    }

    @Test
    void aSilentOrDisputedLawWaitsUntilTheBoardWasAsked() {
        for (List<Standing> standings : List.of(
                List.of(Told.says(Status.SILENT)), List.of(Told.says(Status.ALLOWED), Told.says(Status.SILENT)))) {
            Place place = Told.place(standings, List.of());
            for (Answer says : Answer.values()) {
                Practitioner who = confirmed(Map.of("board agrees", says, "law checked", Answer.YES));
                Effect expected = says == Answer.YES ? Effect.CAUTION : Effect.DEFER;
                assertThat(Told.ask(place, who).effect()).as("%s", says).isEqualTo(expected);
                assertThat(Told.ask(place, who).reasons())
                        .extracting(Reason::what)
                        .contains("board agrees");
            }
        }
    }

    @Test
    void aLawThatNobodyMayUseYetWaitsWhateverIsConfirmed() {
        Place place = Told.place(List.of(Told.says(Status.LAW_PASSED_BUT_NOT_USABLE)), List.of());
        Practitioner sure = confirmed(Map.of("board agrees", Answer.YES, "law checked", Answer.YES));

        assertThat(Told.ask(place, sure).effect()).isEqualTo(Effect.DEFER);
    }

    @Test
    void noConditionSeenIsNotNoCondition() {
        Place place = Told.place(List.of(Told.says(Status.ALLOWED)), List.of());

        assertThat(Told.ask(place, confirmed(Map.of())).toAsk())
                .extracting(Reason::what)
                .containsExactly("law checked");
    }

    @Test
    void aPartOfTheBodyWithoutTrainingWaitsAndIsNamed() {
        Practitioner armOnly = Told.with(
                Told.whole(), List.of(Told.credential("first", 90, 90, 90, Set.of("arm"), new Expiry.Never())));

        assertThat(Told.ask(OPEN, armOnly).reasons())
                .filteredOn(reason -> reason.effect() == Effect.DEFER)
                .extracting(Reason::words)
                .containsExactly("No training in date covers needles at: chest wall.");
    }

    @Test
    void anotherPlaceAnotherProfessionAndNothingToldWait() {
        Practitioner who = Told.whole();
        Practitioner watcher = new Practitioner("watcher", who.licence(), who.credentials(), who.confirmed());
        Practitioner nobody = new Practitioner("", Licence.UNSAID, List.of(), Map.of());
        Wanted nowhere = new Wanted(Optional.empty(), "Atlantis", Set.of(), Set.of(), Optional.empty());

        assertThat(Told.ask(OPEN, watcher).effect()).isEqualTo(Effect.DEFER);
        assertThat(ScopeOfPractice.may(Told.table(OPEN), who, nowhere).effect()).isEqualTo(Effect.DEFER);
        assertThat(ScopeOfPractice.may(Told.table(OPEN), nobody, nowhere).toAsk())
                .extracting(Reason::what)
                .containsExactly("date", "profession", "place", "licence", "licence", "credential");
    }

    @Test
    void aLicenceOfAnotherPlaceIsNoneHere() {
        Practitioner who = Told.with(Told.whole(), new Licence("XB", new Expiry.Never(), OptionalInt.of(9)));

        assertThat(Told.ask(OPEN, who).reasons())
                .extracting(Reason::words)
                .contains("The licence is one of XB, not of this place.");
    }

    @Test
    void aBarredWayOfNeedlingWaitsAlsoWhileNobodySaysHow() {
        for (Set<String> ways : List.of(Set.<String>of(), Set.of("current"), Set.of("deep", "current"))) {
            Wanted wanted = new Wanted(Optional.of(OPEN), "XA", Set.of("arm"), ways, Optional.of(Told.DAY));
            assertThat(ScopeOfPractice.may(Told.table(OPEN), Told.whole(), wanted)
                            .effect())
                    .as("%s", ways)
                    .isEqualTo(Effect.DEFER);
        }
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Told.credential("x", 5, 6, 0, Set.of(), new Expiry.Never()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Demand.YearsLicensed(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rule(Set.of("needler"), "", List.of(), List.of()));
    }

    private static Practitioner confirmed(Map<String, Answer> confirmed) {
        Practitioner who = Told.whole();
        return new Practitioner(who.profession(), who.licence(), who.credentials(), confirmed);
    }

    private static Effect on(Place place, Practitioner who, Optional<LocalDate> day) {
        Wanted wanted = new Wanted(Optional.of(place), "XA", Set.of("arm", "chest wall"), Set.of("deep"), day);
        return ScopeOfPractice.may(Told.table(place), who, wanted).effect();
    }

    private static Effect effect(Status status, int mask, Practitioner who) {
        return Told.ask(Told.place(List.of(Told.says(status)), chosen(mask)), who)
                .effect();
    }

    private static List<Demand> chosen(int mask) {
        var demands = new ArrayList<Demand>();
        for (int i = 0; i < Told.DEMANDS.size(); i++) {
            if ((mask & (1 << i)) != 0) {
                demands.add(Told.DEMANDS.get(i));
            }
        }
        return demands;
    }
}
