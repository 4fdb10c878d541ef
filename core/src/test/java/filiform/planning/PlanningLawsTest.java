package filiform.planning;

import static filiform.planning.Fixture.contact;
import static filiform.planning.Fixture.figure;
import static filiform.planning.Fixture.measuring;
import static filiform.planning.Fixture.plan;
import static filiform.planning.Fixture.question;
import static filiform.planning.Fixture.sheet;
import static filiform.planning.Fixture.site;
import static filiform.planning.Fixture.tube;
import static filiform.planning.Fixture.with;
import static org.assertj.core.api.Assertions.assertThat;

import filiform.atlas.Structure;
import filiform.atlas.When;
import filiform.measure.Interval;
import filiform.measure.Person;
import filiform.measure.Sex;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// What holds for every problem, tried on random ones.
class PlanningLawsTest {

    private final SplittableRandom random = new SplittableRandom(4);

    private double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    private static Interval chance(Question question, String structure) {
        return contact(question, structure).chance().value();
    }

    @Test
    void theSameQuestionHasTheSameAnswerBitForBit() {
        var site = site(
                tube("nerve", Structure.Kind.NERVE, 30, figure(3, 4, 1), figure(25, 5, 1), figure(22, 4, 2)),
                sheet("pleura", Structure.Kind.PLEURA, figure(40, 6, 1)));
        assertThat(plan(question(site, 50, 30, 10)))
                .usingRecursiveComparison()
                .isEqualTo(plan(question(site, 50, 30, 10)));
        double first = chance(question(site, 50, 30, 10), "nerve").value();
        double second = chance(question(site, 50, 30, 10), "nerve").value();
        assertThat(Double.doubleToLongBits(first)).isEqualTo(Double.doubleToLongBits(second));
    }

    @Test
    void goingDeeperNeverLowersTheRiskOfASheet() {
        for (int problem = 0; problem < 10; problem++) {
            double mean = between(15, 50);
            var site = site(
                    "arm",
                    between(0, 30),
                    List.of(),
                    sheet("pleura", Structure.Kind.PLEURA, figure(mean, between(2, 8), 1)));
            double before = 0;
            for (double depth = 0; depth <= 60; depth += 4) {
                double now = chance(question(site, 60, depth, 1 + problem % 4), "pleura")
                        .value();
                assertThat(now).as("depth %s, mean %s", depth, mean).isGreaterThanOrEqualTo(before * 0.97);
                before = now;
            }
        }
    }

    @Test
    void movingStraightAwayFromALoneTubeNeverRaisesItsRisk() {
        for (int problem = 0; problem < 10; problem++) {
            double depth = between(10, 30);
            double before = 1;
            for (double offset = 0; offset <= 40; offset += 5) {
                var site = site(tube("nerve", Structure.Kind.NERVE, 0, figure(offset, 4, 1), figure(depth, 4, 1)));
                double now =
                        chance(question(site, 50, 35, 1 + problem % 4), "nerve").value();
                assertThat(now).as("offset %s, depth %s", offset, depth).isLessThanOrEqualTo(before * 1.03);
                before = now;
            }
        }
    }

    @Test
    void mirroredAnatomyHasTheSameRisk() {
        for (int problem = 0; problem < 10; problem++) {
            double offset = between(0, 15);
            double direction = between(0, 80);
            var depth = figure(between(10, 30), 4, 1);
            var left = site(tube("nerve", Structure.Kind.NERVE, direction, figure(offset, 4, 1), depth));
            var right = site(tube("nerve", Structure.Kind.NERVE, -direction, figure(-offset, 4, 1), depth));
            double one = chance(question(left, 50, 30, 1), "nerve").value();
            double other = chance(question(right, 50, 30, 1), "nerve").value();
            assertThat(other).isBetween(one * 0.97, one * 1.03);
        }
    }

    @Test
    void aMeasuredDepthNarrowsTheRange() {
        for (int problem = 0; problem < 10; problem++) {
            double mean = between(20, 35);
            var site = site(sheet("pleura", Structure.Kind.PLEURA, figure(mean, 5, 4), figure(mean - 4, 5, 3)));
            Interval published = chance(question(site, 50, 25, 3), "pleura");
            Interval measured = chance(measuring(question(site, 50, 25, 3), "pleura", mean, 1.5), "pleura");
            assertThat(measured.high() - measured.low()).isLessThan(published.high() - published.low());
        }
    }

    @Test
    void anUnknownBuildNeverLowersTheRisk() {
        var pleura = new Structure(
                "pleura",
                Structure.Kind.PLEURA,
                new Structure.Shape.Sheet(),
                List.of(
                        new Structure.Depth(figure(15, 4, 1), new When(0, 23, Sex.UNKNOWN)),
                        new Structure.Depth(figure(22, 5, 1), new When(23, 30, Sex.FEMALE)),
                        new Structure.Depth(figure(26, 5, 1), new When(23, 30, Sex.MALE)),
                        new Structure.Depth(figure(40, 7, 2), new When(30, Double.POSITIVE_INFINITY, Sex.UNKNOWN))),
                Structure.Course.NONE);
        Question unknown = question(site(pleura), 50, 14, 4);
        Interval cautious = chance(unknown, "pleura");
        for (Sex sex : Sex.values()) {
            for (double bmi : new double[] {18, 22.9, 23, 27, 30, 45}) {
                var person = new Person(sex, OptionalDouble.of(bmi), OptionalInt.empty());
                Interval known = chance(with(unknown, person), "pleura");
                assertThat(cautious.value()).isGreaterThanOrEqualTo(known.value());
                assertThat(cautious.high()).isGreaterThanOrEqualTo(known.high());
            }
        }
    }

    @Test
    void morePassesNeverLowerTheRisk() {
        for (int problem = 0; problem < 6; problem++) {
            var site = site(tube(
                    "nerve", Structure.Kind.NERVE, 20, figure(between(0, 20), 3, 1), figure(between(15, 40), 4, 1)));
            double before = 0;
            for (int passes : new int[] {1, 2, 3, 5, 10, 30}) {
                double now = chance(question(site, 50, 30, passes), "nerve").value();
                assertThat(now).as("%s passes", passes).isGreaterThanOrEqualTo(before * 0.97);
                before = now;
            }
        }
    }

    @Test
    void everyRangeHoldsItsValueAndEveryShareSumsToOne() {
        for (int problem = 0; problem < 30; problem++) {
            double length = 60;
            var site = site(
                    "arm",
                    between(0, 45),
                    List.of(),
                    tube(
                            "nerve",
                            Structure.Kind.NERVE,
                            between(0, 180),
                            figure(between(-30, 30), between(0, 6), 1),
                            figure(between(2, 60), between(0, 8), 2)));
            Contact contact = contact(question(site, length, between(0, length), 1 + random.nextInt(12)), "nerve");
            Interval value = contact.chance().value();
            assertThat(value.low()).isBetween(0.0, value.value());
            assertThat(value.high()).isBetween(value.value(), 1.0);
            double shares = contact.importance().stream()
                    .mapToDouble(Contact.Importance::share)
                    .sum();
            assertThat(shares == 0 || Math.abs(shares - 1) < 1e-9).isTrue();
            assertThat(contact.designPoint().words()).endsWith(".").doesNotContain("%s", "NaN");
        }
    }
}
