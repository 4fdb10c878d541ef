package filiform.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import filiform.measure.Answer;
import filiform.response.Response.Explanation;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RespondTest {

    private static final List<Set<String>> QUALITIES = List.of(
            Set.of(),
            Set.of("none"),
            Set.of("dull"),
            Set.of("electric"),
            Set.of("none", "dull"),
            Set.of("dull", "odd"));
    private static final List<Set<String>> SIGNS = List.of(
            Set.of(),
            Set.of("none"),
            Set.of("local twitch"),
            Set.of("none", "local twitch"),
            Set.of("weakness"),
            Set.of("stuck"),
            Set.of("none", "weakness"));
    private static final List<List<String>> WHERE =
            List.of(List.of(), List.of("At the needle"), List.of("elbow"), List.of("elbow", "hand"));

    private static List<Report> reports() {
        var reports = new ArrayList<Report>();
        for (NeedlePlace place : List.of(NeedlePlace.UNKNOWN, Tables.ARM)) {
            for (Set<String> quality : QUALITIES) {
                for (Set<String> sign : SIGNS) {
                    for (Answer radiates : Answer.values()) {
                        for (List<String> where : WHERE) {
                            for (OptionalInt intensity : List.of(OptionalInt.empty(), OptionalInt.of(2))) {
                                reports.add(Tables.report(place, quality, radiates, where, intensity, sign));
                            }
                        }
                    }
                }
            }
        }
        return reports;
    }

    private static Response respond(Report report) {
        return Respond.respond(Tables.STOPS, Tables.CAUSES, Tables.ATLAS, report, Tables.NEAR);
    }

    @Test
    void goingOnNeedsAllToldAndAllHarmless() {
        for (Report report : reports()) {
            if (respond(report).action() == Action.CONTINUE) {
                assertThat(report.felt().radiates()).isEqualTo(Answer.NO);
                assertThat(report.qualities()).isIn(Set.of("none"), Set.of("dull"));
                assertThat(report.signs()).isIn(Set.of("none"), Set.of("local twitch"));
                assertThat(report.felt().where()).isIn(List.of(), List.of("At the needle"));
            }
        }
        assertThat(reports()).anyMatch(report -> respond(report).action() == Action.CONTINUE);
    }

    @Test
    void whatDullsThePatientNeverGoesOnThoughNoRuleAsksForIt() {
        Report well = felt(Answer.NO, List.of("here"));
        for (Answer answer : Answer.values()) {
            var report =
                    new Report(well.place(), well.felt(), well.seen(), java.util.Map.of("numbness before", answer));
            assertThat(respond(report).action() == Action.CONTINUE).isEqualTo(answer == Answer.NO);
        }
    }

    @Test
    void everyAnswerSaysWhatEveryAnswerSays() {
        for (Report report : reports()) {
            assertThat(respond(report).warnings()).contains("A twitch proves nothing.");
        }
    }

    @Test
    void goingOnIsNotReachedEvenWhereEveryRuleForgotTheReport() {
        for (Report report : reports()) {
            Action strict = Decide.decide(Tables.STOPS, report).action();
            Action bare = Decide.decide(Tables.WITHOUT_UNTOLD, report).action();
            assertThat(bare == Action.CONTINUE).as("%s", report).isEqualTo(strict == Action.CONTINUE);
        }
    }

    @Test
    void noPlanAndNoLikelihoodChangesTheDecision() {
        for (Report report : reports()) {
            Response planned = respond(report);
            Response unplanned = Respond.respond(Tables.STOPS, Tables.OTHER_CAUSES, Tables.ATLAS, report, List.of());
            assertThat(unplanned.action()).isEqualTo(planned.action());
            assertThat(unplanned.steps()).isEqualTo(planned.steps());
            assertThat(unplanned.ask()).isEqualTo(planned.ask());
        }
    }

    @Test
    void oneMoreSignOrQualityNeverCalmsADangerAway() {
        for (Report report : reports()) {
            Action before = respond(report).action();
            for (String sign : List.of("weakness", "stuck")) {
                var signs = new java.util.HashSet<>(report.signs());
                signs.add(sign);
                var more = Tables.report(
                        report.place(),
                        report.qualities(),
                        report.felt().radiates(),
                        report.felt().where(),
                        report.felt().intensity(),
                        signs);
                assertThat(respond(more).action()).isGreaterThanOrEqualTo(before);
            }
        }
    }

    @Test
    void aStuckNeedleIsNeverWithdrawnByForce() {
        for (Report report : reports()) {
            if (report.signs().contains("stuck")) {
                assertThat(respond(report).steps()).contains("Never force it.").doesNotContain("Withdraw.");
            }
        }
    }

    @Test
    void painThatTravelsOutsideOrNobodyKnowsWhereStops() {
        assertThat(respond(felt(Answer.YES, List.of("hand"))).action()).isEqualTo(Action.STOP);
        assertThat(respond(felt(Answer.YES, List.of())).action()).isEqualTo(Action.STOP);
        assertThat(respond(felt(Answer.YES, List.of("Elbow "))).action()).isEqualTo(Action.PAUSE);
        assertThat(respond(felt(Answer.NO, List.of("hand"))).action()).isEqualTo(Action.STOP);
        assertThat(respond(felt(Answer.NO, List.of("here"))).action()).isEqualTo(Action.CONTINUE);
    }

    private static Report felt(Answer radiates, List<String> where) {
        return Tables.report(Tables.ARM, Set.of("dull"), radiates, where, OptionalInt.of(2), Set.of("none"));
    }

    @Test
    void explanationsFallAndSumToOne() {
        for (Report report : reports()) {
            List<Explanation> explanations = respond(report).explanations();
            assertThat(explanations.stream()
                            .mapToDouble(Explanation::probability)
                            .sum())
                    .isCloseTo(1, within(1e-12));
            assertThat(explanations).isSortedAccordingTo((a, b) -> Double.compare(b.probability(), a.probability()));
        }
    }

    @Test
    void theNerveThatThePlanPutsAtTheTipIsNamedAndItsMusclesAndSkinAreExamined() {
        var report =
                Tables.report(Tables.ARM, Set.of(), Answer.UNKNOWN, List.of(), OptionalInt.empty(), Set.of("weakness"));

        Response response = respond(report);

        assertThat(response.action()).isEqualTo(Action.STOP);
        assertThat(response.explanations().getFirst().structure()).isEqualTo("great nerve");
        assertThat(response.explanations().getFirst().named()).isTrue();
        assertThat(response.nerves()).hasSize(1);
        assertThat(response.nerves().getFirst().movements()).containsExactly("pulling (puller)");
        assertThat(response.nerves().getFirst().areas()).containsExactly("web");
    }

    @Test
    void whatThePlanMakesLikelyIsSaidFirstWhereNothingToldStopsTheNeedle() {
        String warning = "The plan gives this needle a chance of 40 % to touch the great nerve.";

        assertThat(respond(felt(Answer.NO, List.of("here"))).warnings().getFirst())
                .isEqualTo(warning);
        assertThat(respond(felt(Answer.NO, List.of("hand"))).warnings()).doesNotContain(warning);
        var waiting = Tables.report(Tables.ARM, Set.of("odd"), Answer.NO, List.of(), OptionalInt.of(2), Set.of("none"));
        assertThat(respond(waiting).warnings().getFirst()).isEqualTo(warning);
    }

    @Test
    void onceItStopsNothingIsLeftOfTheStepsThatSaidToWait() {
        var report = Tables.report(
                Tables.ARM, Set.of("odd", "electric"), Answer.NO, List.of(), OptionalInt.of(2), Set.of("none"));

        assertThat(respond(report).steps()).contains("Step of electric.").doesNotContain("Step of odd.");
    }

    @Test
    void withoutAPlanNoStructureIsNamedAndThatIsSaid() {
        Response response = Respond.respond(
                Tables.STOPS, Tables.CAUSES, Tables.ATLAS, felt(Answer.YES, List.of("hand")), List.of());

        assertThat(response.explanations()).noneMatch(Explanation::named);
        assertThat(response.warnings()).anyMatch(text -> text.contains("no plan"));
        assertThat(response.nerves()).isEmpty();
    }

    @Test
    void severalMusclesReferOnlyWhereEachDoesAndOneUnknownLeavesItUnknown() {
        assertThat(NeedlePlace.at(Tables.site(List.of("puller")), Tables.ATLAS).referral())
                .containsExactlyInAnyOrder("elbow", "back of the arm");
        assertThat(NeedlePlace.at(Tables.site(List.of("puller", "holder")), Tables.ATLAS)
                        .referral())
                .containsExactly("elbow");
        assertThat(NeedlePlace.at(Tables.site(List.of("puller", "silent")), Tables.ATLAS)
                        .referral())
                .isEmpty();
    }

    @Test
    void strangersAreTheCallersMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> respond(Tables.report(
                        Tables.ARM, Set.of("lovely"), Answer.NO, List.of(), OptionalInt.of(1), Set.of("none"))))
                .withMessageContaining("lovely");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> respond(Tables.report(
                        Tables.ARM, Set.of("dull"), Answer.NO, List.of(), OptionalInt.of(1), Set.of("magic"))))
                .withMessageContaining("magic");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tables.report(
                        Tables.ARM, Set.of("dull"), Answer.NO, List.of(), OptionalInt.of(11), Set.of("none")));
    }

    @Test
    void aTableThatLeavesAWordWithoutARuleIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tables.stops(List.of()))
                .withMessageContaining("No stop rule covers");
    }
}
