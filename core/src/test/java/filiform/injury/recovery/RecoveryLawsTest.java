package filiform.injury.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import filiform.injury.Examination;
import filiform.injury.Finding.ConductionResult;
import filiform.injury.Mrc;
import filiform.injury.Observed;
import filiform.injury.Sensation;
import filiform.injury.recovery.TimeKnowledge.Limit;
import filiform.measure.Side;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What must hold of grades and forecasts, whatever was found.
class RecoveryLawsTest {

    private static final List<String> MUSCLES = List.of("far one", "far two", "far three");
    /// Courses of findings to hold each law against: none, studies of each kind, signs seen and missed.
    private static final List<List<Observed>> COURSES = List.of(
            List.of(),
            List.of(Limb.day(12, Limb.ncs("long nerve", "gate", ConductionResult.CONDUCTION_BLOCK))),
            List.of(Limb.day(30, Limb.emg("far one", true))),
            List.of(Limb.day(30, Limb.emg("far two", false)), Limb.day(40, Limb.power("far one", Mrc.M0))),
            List.of(Limb.day(100, Limb.power("far one", Mrc.M0))),
            List.of(Limb.day(60, Limb.power("far one", Mrc.M0)), Limb.day(110, Limb.power("far one", Mrc.M2))),
            List.of(
                    Limb.day(40, Limb.tinel("long nerve", "gate")),
                    Limb.day(90, Limb.tinel("long nerve", "branch to far two"))),
            List.of(Limb.day(40, Limb.tinel("long nerve", "gate")), Limb.day(90, Limb.tinel("long nerve", "gate"))));

    private static Assessment of(List<Observed> course) {
        return Limb.assess(both(Limb.FIRST_DAY, course), Told.NOTHING);
    }

    private static List<Observed> both(List<Observed> first, List<Observed> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    @Test
    void moreDistanceNeverComesEarlierNorHasABetterChance() {
        for (List<Observed> course : COURSES.subList(0, 4)) {
            var forecasts = Limb.assess(both(List.of(Limb.day(0, Limb.sign(Limb.DROP))), course), Told.NOTHING)
                    .forecasts();
            for (int i = 1; i < forecasts.size(); i++) {
                var near = forecasts.get(i - 1);
                var far = forecasts.get(i);
                if (far.found() == near.found()) {
                    assertThat(far.distance()).isGreaterThan(near.distance());
                    assertThat(far.firstSign().p10())
                            .isGreaterThanOrEqualTo(near.firstSign().p10());
                    assertThat(far.firstSign().p50())
                            .isGreaterThanOrEqualTo(near.firstSign().p50());
                    assertThat(far.firstSign().p90())
                            .isGreaterThanOrEqualTo(near.firstSign().p90());
                    assertThat(far.useful().p90())
                            .isGreaterThanOrEqualTo(near.useful().p90());
                    assertThat(far.beforeLimit()).isLessThanOrEqualTo(near.beforeLimit() + 1e-9);
                    assertThat(far.regrowthBy()).isGreaterThan(near.regrowthBy());
                }
            }
        }
    }

    @Test
    void aLesionFurtherAwayNeverMakesAMuscleEarlier() {
        for (List<Observed> course : COURSES.subList(0, 3)) {
            var findings = both(Limb.FIRST_DAY, course);
            var near = Limb.assess(findings, Told.NOTHING, "branch to far one").forecasts();
            var far = Limb.assess(findings, Told.NOTHING, "branch to near one").forecasts();
            assertThat(p90(far, "far three")).isGreaterThanOrEqualTo(p90(near, "far three"));
        }
    }

    private static int p90(List<Assessment.Forecast> forecasts, String muscle) {
        return forecasts.stream()
                .filter(forecast -> forecast.muscle().equals(muscle))
                .mapToInt(forecast -> forecast.firstSign().p90())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aShorterLimitNeverRaisesTheChance() {
        for (List<Observed> course : COURSES) {
            var chances = new ArrayList<Double>();
            for (int limit : new int[] {60, 120, 200, 365, 548}) {
                var knowledge = Known.recovery(new Limit(limit, 600, Limb.BASIS));
                var assessment = new Assess(Limb.ATLAS, List.of(), knowledge)
                        .assess(
                                new Examination(both(Limb.FIRST_DAY, course), Side.UNSAID, List.of()),
                                Limb.at("gate", Side.UNSAID),
                                Told.NOTHING);
                assessment.forecasts().stream()
                        .filter(forecast -> forecast.muscle().equals("far three"))
                        .forEach(forecast -> chances.add(forecast.beforeLimit()));
            }
            assertThat(chances).hasSize(5).isSorted();
        }
    }

    @Test
    void aRecoverySeenEarlyNeverLowersNeurapraxia() {
        for (List<Observed> course : COURSES.subList(1, 4)) {
            double before = Limb.neurapraxia(of(course));
            for (String muscle : MUSCLES) {
                for (int day = 1; day <= 39; day++) {
                    double after =
                            Limb.neurapraxia(of(both(course, List.of(Limb.day(day, Limb.power(muscle, Mrc.M2))))));
                    assertThat(after)
                            .as("%s on day %d, %s", muscle, day, course)
                            .isGreaterThanOrEqualTo(before - 1e-9);
                }
            }
        }
    }

    @Test
    void noRecoveryLowersNeurapraxiaTheMoreTheLaterItIsLookedFor() {
        double before = 1;
        for (int day = 91; day <= 400; day += 10) {
            double now = Limb.neurapraxia(of(List.of(Limb.day(day, Limb.power("far one", Mrc.M0)))));
            assertThat(now).as("day %d", day).isLessThanOrEqualTo(before + 1e-9);
            before = now;
        }
        assertThat(before).isLessThan(0.3);
    }

    @Test
    void aFindingWithoutADayIsAsIfItHadNotBeenMadeForTheGrade() {
        for (List<Observed> course : COURSES) {
            for (Observed undated : List.of(
                    Limb.power("far one", Mrc.M4),
                    Limb.power("far two", Mrc.M0),
                    Limb.emg("far one", true),
                    Limb.ncs("long nerve", "gate", ConductionResult.CONDUCTION_BLOCK),
                    Limb.tinel("long nerve", "branch to far one"))) {
                assertThat(of(both(course, List.of(undated))).grading())
                        .isEqualTo(of(course).grading());
            }
        }
        var allUndated = COURSES.stream()
                .flatMap(List::stream)
                .map(observed -> Limb.of(observed.finding()))
                .toList();
        assertThat(Limb.assess(allUndated, Told.NOTHING).grading()).isInstanceOf(Grading.NotYetGradable.class);
    }

    @Test
    void theOrderOfFindingsDoesNotMatter() {
        for (List<Observed> course : COURSES) {
            List<Observed> findings = both(Limb.FIRST_DAY, course);
            var turned = new ArrayList<>(findings);
            Collections.reverse(turned);

            assertThat(Limb.assess(turned, Told.NOTHING)).isEqualTo(Limb.assess(findings, Told.NOTHING));
        }
    }

    @Test
    void leftAndRightMirror() {
        for (List<Observed> course : COURSES) {
            List<Observed> findings = both(Limb.FIRST_DAY, course);
            assertThat(on(Side.LEFT, findings)).isEqualTo(on(Side.RIGHT, findings));
        }
    }

    private static Assessment on(Side side, List<Observed> findings) {
        return Limb.ASSESS.assess(
                new Examination(Limb.on(side, findings), side, List.of()), Limb.at("gate", side), Told.NOTHING);
    }

    @Test
    void aRecoveryEarlierOrLaterThanForecastShiftsTheRest() {
        List<Observed> lost = List.of(Limb.day(30, Limb.emg("far one", true)));
        var expected = p90(of(lost).forecasts(), "far three");
        List<Observed> soon = Limb.and(
                lost, Limb.day(20, Limb.power("far one", Mrc.M0)), Limb.day(48, Limb.power("far one", Mrc.M1)));
        List<Observed> late = Limb.and(
                lost, Limb.day(170, Limb.power("far one", Mrc.M0)), Limb.day(190, Limb.power("far one", Mrc.M1)));

        assertThat(p90(of(soon).forecasts(), "far three")).isLessThan(expected);
        assertThat(p50(of(late).forecasts())).isGreaterThan(p50(of(soon).forecasts()));
    }

    private static int p50(List<Assessment.Forecast> forecasts) {
        return forecasts.stream()
                .filter(forecast -> forecast.muscle().equals("far three"))
                .mapToInt(forecast -> forecast.firstSign().p50())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWasLookedForInVainIsNotForecastForTheDaysThatHavePassed() {
        for (int day : new int[] {20, 50, 100, 150, 300}) {
            var forecast = of(List.of(Limb.day(day, Limb.power("far one", Mrc.M0))))
                    .forecasts()
                    .getFirst();
            assertThat(forecast.firstSign().p10()).as("day %d", day).isGreaterThanOrEqualTo(day);
            assertThat(forecast.chance()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void theLongerNothingComesTheSmallerTheChance() {
        double before = 1;
        for (int day = 20; day <= 600; day += 20) {
            double now = of(List.of(Limb.day(day, Limb.power("far one", Mrc.M0))))
                    .forecasts()
                    .getFirst()
                    .chance();
            assertThat(now).as("day %d", day).isLessThanOrEqualTo(before + 1e-9);
            before = now;
        }
        assertThat(before).isLessThan(0.2);
    }

    @Test
    void everyNumberOfAForecastIsCompleteAndInOrder() {
        for (List<Observed> course : COURSES) {
            for (var forecast : of(course).forecasts()) {
                assertThat(forecast.firstSign().p10()).isGreaterThanOrEqualTo(0);
                assertThat(forecast.useful().p50())
                        .isGreaterThanOrEqualTo(forecast.firstSign().p50());
                assertThat(forecast.usefulChance()).isBetween(0.0, forecast.chance() + 1e-9);
                assertThat(forecast.beforeLimit()).isBetween(0.0, forecast.beforeLateLimit() + 1e-9);
                assertThat(forecast.beforeLateLimit()).isLessThanOrEqualTo(forecast.chance() + 1e-9);
                assertThat(forecast.distanceSd()).isPositive();
            }
        }
    }

    @Test
    void aGradeShiftsTheForecastTowardsItsTimes() {
        var block = of(COURSES.get(1)).forecasts().getLast();
        var axons = of(COURSES.get(2)).forecasts().getLast();

        assertThat(axons.firstSign().p50()).isGreaterThan(block.firstSign().p50());
        assertThat(axons.chance()).isLessThan(block.chance());
    }

    @Test
    void aPureBlockIsForecastByItsOwnTimesAlone() {
        var pure = new Spread(25, 0.75, Limb.BASIS);
        var forecast = of(List.of()).forecasts().getFirst();

        assertThat(pure.below(pure.quantile(0.9))).isCloseTo(0.9, within(1e-9));
        assertThat(forecast.firstSign().p10()).isCloseTo((int) pure.quantile(0.1), within(5));
    }

    @Test
    void numbSkinIsForecastWithoutALimit() {
        var skin = of(List.of(Limb.day(400, Limb.touch("hand patch", Sensation.ABSENT))))
                .skin()
                .getFirst();

        assertThat(skin.firstSign().p10()).isGreaterThanOrEqualTo(400);
        assertThat(skin.chance()).isPositive();
    }
}
