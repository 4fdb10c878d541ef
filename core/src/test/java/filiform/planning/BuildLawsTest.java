package filiform.planning;

import static filiform.planning.Fixture.assumed;
import static filiform.planning.Fixture.errors;
import static filiform.planning.Fixture.figure;
import static filiform.planning.Fixture.question;
import static filiform.planning.Fixture.sheet;
import static filiform.planning.Fixture.site;
import static filiform.planning.Fixture.tube;
import static filiform.planning.Fixture.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import filiform.atlas.Structure;
import filiform.measure.Person;
import filiform.measure.Sex;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// Body size is counted towards the needle alone: nearer in the slim, never farther in the heavy.
class BuildLawsTest {

    private static final BodySize SIZE =
            new BodySize(assumed(0.04, 0, 0.02), 22, 18.5, assumed(0.65, 0, 0.1), List.of("arm"));

    private static PlanningKnowledge knowledge() {
        PlanningKnowledge plain = Fixture.knowledge(errors(5, 4, 3));
        return new PlanningKnowledge(
                plain.placement(),
                plain.commonPart(),
                plain.redirectionSd(),
                plain.needleLengths(),
                plain.needleLengthsBasis(),
                plain.bending(),
                SIZE,
                plain.effects(),
                plain.stimulation(),
                plain.riskLimits(),
                plain.riskLimitsBasis());
    }

    private static Person person(double bmi) {
        return new Person(Sex.UNKNOWN, OptionalDouble.of(bmi), OptionalInt.empty());
    }

    private static Person girth(double girth) {
        return new Person(Sex.UNKNOWN, OptionalDouble.of(25), OptionalInt.empty(), OptionalDouble.of(girth));
    }

    /// Of touching the first structure.
    private static double chance(Question question) {
        Judged judged = Judged.of(question, knowledge()).getFirst();
        Insertion insertion = Insertion.of(question, knowledge(), question.judgedDepth());
        return ContactRisk.contact(judged, insertion).chance().value().value();
    }

    private static Question aSheet(double face) {
        return question(site(sheet("pleura", Structure.Kind.PLEURA, figure(face, 4, 1))), 50, 20, 2);
    }

    @Test
    void theSlimmerTheNearerAndTheHeavyAreAsTheFiguresSay() {
        Question question = aSheet(30);
        assertThat(SIZE.factor(with(question, person(20)))).isCloseTo(0.92, within(1e-12));
        assertThat(SIZE.factor(with(question, person(10)))).isCloseTo(0.52, within(1e-12));
        double before = 0;
        for (double bmi = 8; bmi <= 60; bmi += 0.5) {
            double factor = SIZE.factor(with(question, person(bmi)));
            assertThat(factor).isBetween(Math.max(0.3, before), 1.0);
            assertThat(factor == 1).isEqualTo(bmi >= 22);
            before = factor;
        }
    }

    @Test
    void aBuildThatIsNotKnownIsNeverLessLikelyToTouchASheetThanAnyFromSlimOn() {
        for (double face : new double[] {22, 26, 32, 40}) {
            double unknown = chance(aSheet(face));
            for (double bmi = 18.5; bmi <= 50; bmi += 3.5) {
                assertThat(unknown).as("bmi %s", bmi).isGreaterThanOrEqualTo(chance(with(aSheet(face), person(bmi))));
            }
            assertThat(unknown).isGreaterThan(chance(with(aSheet(face), person(30))));
        }
    }

    @Test
    void aThinnerLimbIsNeverLessLikelyToBeRunThroughToASheet() {
        for (double face : new double[] {22, 26, 32}) {
            double before = 1;
            for (double girth = 150; girth <= 600; girth += 50) {
                double now = chance(with(aSheet(face), girth(girth)));
                assertThat(now).as("girth %s", girth).isLessThanOrEqualTo(before * 1.001);
                before = now;
            }
            // 120 mm deep in the made-up site: thicker than that changes nothing
            assertThat(before).isEqualTo(chance(with(aSheet(face), girth(Math.PI * 120 + 1))));
        }
    }

    @Test
    void whatWasMeasuredIsNotBroughtNearer() {
        Question measured = Fixture.measuring(aSheet(30), "pleura", 30, 2);
        assertThat(chance(with(measured, person(15)))).isEqualTo(chance(with(measured, person(30))));
    }

    /// Brought nearer, it can leave the tip's reach and be passed aside: the law is for sheets.
    @Test
    void aNearerTubeCanBeLessLikelyTouched() {
        Question question =
                question(site(tube("nerve", Structure.Kind.NERVE, 0, figure(20, 1, 1), figure(40, 2, 1))), 60, 40, 1);
        assertThat(chance(with(question, person(12)))).isLessThan(chance(with(question, person(25))));
    }
}
