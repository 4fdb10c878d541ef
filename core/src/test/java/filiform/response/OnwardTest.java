package filiform.response;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.measure.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The way on after a stop, over every combination of what is asked.
class OnwardTest {

    private static final Paths NONE = new Paths.None("nothing", List.of());

    private static Report report(Set<String> signs, Answer dulled) {
        return new Report(
                Tables.ARM,
                new Felt(
                        Set.of("electric"),
                        Answer.YES,
                        Direction.NOT_KNOWN,
                        List.of("hand"),
                        OptionalInt.of(5),
                        TimeCourse.ONLY_FOR_A_MOMENT,
                        OptionalInt.empty()),
                new Seen(signs, List.of(), List.of()),
                Map.of("numbness before", dulled));
    }

    private static Optional<WayOn> wayOn(Report report, After after, Set<String> forbidding) {
        Response response = Respond.respond(Tables.STOPS, Tables.CAUSES, Tables.ATLAS, report, Tables.NEAR);
        return Onward.wayOn(Tables.STOPS, report, response, after, forbidding, _ -> NONE);
    }

    private static Reentry reentry(Set<String> signs, Answer dulled, After after, Set<String> forbidding) {
        return wayOn(report(signs, dulled), after, forbidding).orElseThrow().reentry();
    }

    private static List<After> afters() {
        var all = new ArrayList<After>();
        for (Answer free : Answer.values()) {
            for (Answer normal : Answer.values()) {
                for (Answer agreed : Answer.values()) {
                    all.add(new After(free, normal, agreed));
                }
            }
        }
        return all;
    }

    @Test
    void anotherPathNeedsEveryConditionMetAndNothingThatForbids() {
        int allowed = 0;
        for (After after : afters()) {
            for (Answer dulled : Answer.values()) {
                for (Set<String> signs : List.of(Set.of("none"), Set.of("weakness"), Set.of("stuck"))) {
                    for (Set<String> forbidding : List.of(Set.<String>of(), Set.of("great nerve"))) {
                        boolean met = after.equals(new After(Answer.YES, Answer.YES, Answer.YES));
                        boolean free = dulled == Answer.NO && !signs.contains("stuck") && forbidding.isEmpty();
                        Reentry reentry = reentry(signs, dulled, after, forbidding);
                        assertThat(reentry == Reentry.ANOTHER_PATH)
                                .as("%s %s %s %s", after, dulled, signs, forbidding)
                                .isEqualTo(met && free);
                        allowed += reentry == Reentry.ANOTHER_PATH ? 1 : 0;
                    }
                }
            }
        }
        assertThat(allowed).isEqualTo(2);
    }

    @Test
    void anUnknownNeverLetsAndANoNeverWaits() {
        for (After after : afters()) {
            List<Answer> told = List.of(after.symptomFree(), after.examinationNormal(), after.agreed());
            Reentry reentry = reentry(Set.of("none"), Answer.NO, after, Set.of());
            if (told.contains(Answer.NO)) {
                assertThat(reentry).isEqualTo(Reentry.END_THIS_SITE);
            } else if (told.contains(Answer.UNKNOWN)) {
                assertThat(reentry).isEqualTo(Reentry.EXAMINE_FIRST);
            }
        }
    }

    @Test
    void whatDoesNotLetSaysWhyAndPlansNoPath() {
        WayOn onward = wayOn(report(Set.of("stuck"), Answer.UNKNOWN), After.UNKNOWN, Set.of())
                .orElseThrow();

        assertThat(onward.why()).isNotEmpty();
        assertThat(onward.steps()).containsExactly("End.");
        assertThat(onward.paths()).isInstanceOf(Paths.None.class).isNotEqualTo(NONE);
    }

    @Test
    void theLikeliestIsLookedForFirst() {
        WayOn onward = wayOn(report(Set.of("weakness"), Answer.NO), After.UNKNOWN, Set.of())
                .orElseThrow();

        assertThat(onward.look().getFirst().suspected()).isEqualTo("great nerve");
        assertThat(onward.look().getFirst().signs()).contains("strength: pulling (puller)", "touch: web");
        assertThat(onward.look()).isSortedAccordingTo((a, b) -> Double.compare(b.probability(), a.probability()));
    }

    @Test
    void whereNothingWasStoppedThereIsNoWayOn() {
        Report quiet =
                Tables.report(Tables.ARM, Set.of("dull"), Answer.NO, List.of(), OptionalInt.of(2), Set.of("none"));

        assertThat(wayOn(quiet, After.UNKNOWN, Set.of())).isEmpty();
    }
}
