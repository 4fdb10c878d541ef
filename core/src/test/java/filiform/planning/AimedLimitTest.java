package filiform.planning;

import static filiform.planning.Fixture.figure;
import static filiform.planning.Fixture.plan;
import static filiform.planning.Fixture.question;
import static filiform.planning.Fixture.sheet;
import static filiform.planning.Fixture.site;
import static filiform.planning.Fixture.tube;
import static filiform.planning.Fixture.with;
import static org.assertj.core.api.Assertions.assertThat;

import filiform.atlas.Site;
import filiform.atlas.Structure;
import filiform.atlas.Structure.Shape.Winding.Place;
import filiform.atlas.When;
import filiform.measure.Person;
import filiform.measure.Sex;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// Aiming otherwise, being slimmer, or measuring under the entry never deepens what the figures do not carry.
class AimedLimitTest {

    private static final Structure PLEURA = sheet("pleura", Structure.Kind.PLEURA, figure(26, 4, 1));
    private static final Structure NERVE = tube("nerve", Structure.Kind.NERVE, 0, figure(0, 3, 1), figure(15, 3, 1));

    private static int limit(Question question) {
        return plan(question).depthLimit() instanceof DepthLimit.At at ? at.mm() : 0;
    }

    static Question aimed(Question question, Approach approach) {
        return new Question(
                question.site(),
                question.technique(),
                approach,
                question.side(),
                question.needle(),
                question.depth(),
                question.person(),
                question.guidance(),
                question.posture(),
                question.passes(),
                question.measured(),
                question.limits(),
                question.stimulation());
    }

    @Test
    void aimingOtherwiseNeverDeepensTheLimit() {
        for (Site site : List.of(site(PLEURA), site(NERVE), site(NERVE, PLEURA))) {
            Question asked = question(site, 50, 20, 3);
            int own = limit(asked);
            assertThat(own).isPositive();
            for (double tilt : new double[] {0, 20, 45, 70, 80}) {
                for (double y : new double[] {-60, -20, 0, 30, 60}) {
                    assertThat(limit(aimed(asked, new Approach(tilt, 90, 0, y))))
                            .as("tilt %s, y %s", tilt, y)
                            .isLessThanOrEqualTo(own);
                }
            }
        }
    }

    @Test
    void aNearerFigureOfHeavierPeopleHoldsForASlimmerPersonToo() {
        var pleura = new Structure(
                "pleura",
                Structure.Kind.PLEURA,
                new Structure.Shape.Sheet(),
                List.of(
                        new Structure.Depth(figure(30, 3, 1), new When(0, 23, Sex.UNKNOWN)),
                        new Structure.Depth(figure(26, 6, 2), new When(23, 25, Sex.UNKNOWN)),
                        new Structure.Depth(figure(36, 5, 1), new When(25, Double.POSITIVE_INFINITY, Sex.UNKNOWN))),
                Structure.Course.NONE);
        int before = 0;
        for (double bmi : new double[] {17, 18.5, 22, 24, 26, 40}) {
            int limit = limit(with(
                    question(site(pleura), 50, 20, 3),
                    new Person(Sex.MALE, OptionalDouble.of(bmi), OptionalInt.empty())));
            assertThat(limit).as("body mass index %s", bmi).isGreaterThanOrEqualTo(before);
            before = limit;
        }
    }

    @Test
    void aDepthMeasuredUnderTheEntryIsTakenThere() {
        var winding = new Structure.Shape.Winding(
                figure(2, 0.3, 0.2),
                List.of(new Place(-20, 40, 0), new Place(0, 0, 25), new Place(20, -40, 0)),
                figure(0, 3, 1));
        assertThat(UnderTheEntry.deeper(winding, new Approach(0, 0, 0, 0))).isEqualTo(25);
        assertThat(UnderTheEntry.deeper(winding, new Approach(0, 0, -20, 40))).isZero();
        assertThat(UnderTheEntry.deeper(winding, new Approach(0, 0, 10, -20))).isEqualTo(12.5);
        var organ = new Structure.Shape.Solid(30, 20, 15, 0, figure(0, 3, 1));
        assertThat(UnderTheEntry.deeper(organ, new Approach(0, 0, 0, 0))).isZero();
        assertThat(UnderTheEntry.deeper(organ, new Approach(0, 0, 30, 20))).isEqualTo(15);
    }
}
