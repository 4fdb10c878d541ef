package filiform.response;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.measure.Answer;
import filiform.response.Response.Argument;
import filiform.response.Response.Explanation;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What speaks for an explanation, and how places, muscles and dulled feeling bear on it.
class ReasonsTest {

    private static Felt felt(Set<String> qualities, List<String> where) {
        return new Felt(
                qualities,
                Answer.YES,
                Direction.TOWARDS_THE_END_OF_THE_LIMB,
                where,
                OptionalInt.of(8),
                TimeCourse.STAYS,
                OptionalInt.empty());
    }

    private static List<Explanation> explained(Felt felt, Seen seen, Map<String, Answer> patient) {
        var report = new Report(Tables.ARM, felt, seen, patient);
        return Respond.respond(Tables.STOPS, Tables.CAUSES, Tables.ATLAS, report, Tables.NEAR)
                .explanations();
    }

    private static double ofTheNerve(List<Explanation> explanations) {
        return explanations.stream()
                .filter(Explanation::named)
                .mapToDouble(Explanation::probability)
                .sum();
    }

    private static Seen seen(List<String> twitched, List<String> weak) {
        return new Seen(Set.of("none"), twitched, weak);
    }

    @Test
    void eachToldThingStandsForOrAgainstWithItsWeight() {
        Explanation first = explained(felt(Set.of("electric"), List.of("web")), seen(List.of(), List.of()), Tables.WELL)
                .getFirst();

        assertThat(first.structure()).isEqualTo("great nerve");
        assertThat(first.arguments().getFirst().told()).isEqualTo("felt as electric");
        assertThat(first.arguments().getFirst().weight()).isEqualTo(Argument.Weight.STRONGLY);
        assertThat(first.arguments()).allMatch(Argument::speaksFor);
        assertThat(first.arguments())
                .extracting(Argument::told)
                .contains("felt at: web", "towards the end of the limb", "travels outside the muscle's own area");
    }

    @Test
    void aPlaceInTheSkinOfTheNerveRaisesItAndAnotherKnownPlaceLowersIt() {
        Seen nothing = seen(List.of(), List.of());
        double without = ofTheNerve(explained(felt(Set.of("electric"), List.of()), nothing, Tables.WELL));

        assertThat(ofTheNerve(explained(felt(Set.of("electric"), List.of("web")), nothing, Tables.WELL)))
                .isGreaterThan(without);
        assertThat(ofTheNerve(explained(felt(Set.of("electric"), List.of("hand")), nothing, Tables.WELL)))
                .as("a part of the body stands for all its areas")
                .isGreaterThan(without);
    }

    @Test
    void aMuscleThatMovedOrIsWeakRaisesTheNerveThatSuppliesItAndOnlyThat() {
        Felt told = felt(Set.of("dull"), List.of());
        double own = ofTheNerve(explained(told, seen(List.of(), List.of("pulling")), Tables.WELL));
        double other = ofTheNerve(explained(told, seen(List.of(), List.of("holder")), Tables.WELL));

        assertThat(own).as("pulling is beyond the contact, holder before it").isGreaterThan(other);
    }

    @Test
    void aNamedMuscleBeyondTheNeedledOneStopsWhateverWasTold() {
        var quiet = new Felt(
                Set.of("dull"),
                Answer.NO,
                Direction.NOT_KNOWN,
                List.of(),
                OptionalInt.of(1),
                TimeCourse.STAYS,
                OptionalInt.empty());

        assertThat(action(quiet, seen(List.of("puller"), List.of()))).isEqualTo(Action.CONTINUE);
        assertThat(action(quiet, seen(List.of("holder"), List.of()))).isEqualTo(Action.STOP);
        assertThat(action(quiet, seen(List.of(), List.of("pulling")))).isEqualTo(Action.STOP);
    }

    private static Action action(Felt felt, Seen seen) {
        return Respond.action(Tables.STOPS, new Report(Tables.ARM, felt, seen, Tables.WELL));
    }

    @Test
    void nothingFeltSaysLessTheMoreDulledAPatientIs() {
        Felt none = new Felt(
                Set.of("none"),
                Answer.NO,
                Direction.NOT_KNOWN,
                List.of(),
                OptionalInt.empty(),
                TimeCourse.NOT_KNOWN,
                OptionalInt.empty());
        Felt untold = new Felt(
                Set.of(),
                Answer.NO,
                Direction.NOT_KNOWN,
                List.of(),
                OptionalInt.empty(),
                TimeCourse.NOT_KNOWN,
                OptionalInt.empty());
        Seen nothing = seen(List.of(), List.of());
        CauseTable silent = Tables.causes(List.of(Tables.silentNerve(), Tables.twitch()));
        double without = ofTheNerve(explained(silent, untold, nothing, Tables.WELL));
        double well = ofTheNerve(explained(silent, none, nothing, Tables.WELL));
        double unknown = ofTheNerve(explained(silent, none, nothing, Map.of()));
        double dulled = ofTheNerve(explained(silent, none, nothing, Map.of("numbness before", Answer.YES)));

        assertThat(well).isLessThan(unknown);
        assertThat(unknown).isLessThan(dulled);
        assertThat(dulled).isLessThan(without);
    }

    private static List<Explanation> explained(CauseTable causes, Felt felt, Seen seen, Map<String, Answer> patient) {
        return Respond.respond(
                        Tables.STOPS, causes, Tables.ATLAS, new Report(Tables.ARM, felt, seen, patient), Tables.NEAR)
                .explanations();
    }

    @Test
    void aRatioHasTheSameWeightOnBothSides() {
        for (double ratio : new double[] {1.2, 2, 5, 50}) {
            assertThat(new Argument("x", 1 / ratio).weight()).isEqualTo(new Argument("x", ratio).weight());
        }
        assertThat(new Argument("x", 2).weight()).isEqualTo(Argument.Weight.SLIGHTLY);
        assertThat(new Argument("x", 0.01).speaksFor()).isFalse();
    }

    @Test
    void minutesTellThatItCameLaterWhereNothingElseDoes() {
        var later = new Felt(
                Set.of("dull"),
                Answer.NO,
                Direction.NOT_KNOWN,
                List.of(),
                OptionalInt.of(1),
                TimeCourse.NOT_KNOWN,
                OptionalInt.of(20));

        assertThat(Tables.CAUSES.course(later)).isEqualTo(TimeCourse.CAME_LATER);
        assertThat(Tables.CAUSES.course(Felt.UNTOLD)).isEqualTo(TimeCourse.NOT_KNOWN);
    }
}
