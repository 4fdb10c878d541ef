package filiform.planning;

import static filiform.planning.Fixture.LIMITS;
import static filiform.planning.Fixture.assumed;
import static filiform.planning.Fixture.figure;
import static filiform.planning.Fixture.measuring;
import static filiform.planning.Fixture.plan;
import static filiform.planning.Fixture.question;
import static filiform.planning.Fixture.sheet;
import static filiform.planning.Fixture.site;
import static filiform.planning.Fixture.tube;
import static filiform.planning.Fixture.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import filiform.atlas.Grade;
import filiform.atlas.Site;
import filiform.atlas.Structure;
import filiform.atlas.Technique;
import filiform.atlas.When;
import filiform.measure.Person;
import filiform.measure.Sex;
import filiform.planning.Plan.Alternative;
import filiform.planning.Plan.NeedleChoice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// Where a plan must hold back: what was measured, what is a child's, what no figure can claim.
class PlanningCautionTest {

    private static final Structure NERVE =
            tube("radial nerve", Structure.Kind.NERVE, 37, figure(0, 5, 2), figure(30, 4, 1));
    private static final Structure PLEURA = sheet("pleura", Structure.Kind.PLEURA, figure(40, 4, 1));
    private static final Structure COVERED = new Structure(
            "pleura",
            Structure.Kind.PLEURA,
            false,
            new Structure.Shape.Sheet(),
            PLEURA.depths(),
            List.of(figure(15, 0, 0)),
            Structure.Course.NONE);

    private static List<String> codes(Plan plan) {
        return plan.warnings().stream().map(Plan.Warning::code).toList();
    }

    private static Question accepting(Question question, RiskLimits limits) {
        return new Question(
                question.site(),
                question.technique(),
                question.approach(),
                question.side(),
                question.needle(),
                question.depth(),
                question.person(),
                question.guidance(),
                question.posture(),
                question.passes(),
                question.measured(),
                limits,
                question.stimulation());
    }

    private static Question measured(Question question, Map<String, Question.Measured> measured) {
        return new Question(
                question.site(),
                question.technique(),
                question.approach(),
                question.side(),
                question.needle(),
                question.depth(),
                question.person(),
                question.guidance(),
                question.posture(),
                question.passes(),
                measured,
                question.limits(),
                question.stimulation());
    }

    private static Person aged(int age) {
        return new Person(Sex.UNKNOWN, OptionalDouble.empty(), OptionalInt.of(age));
    }

    @Test
    void aMeasurementBearsTheSitesOwnName() {
        Question asked = measuring(question(site(PLEURA), 50, 30, 1), " PLEURA", 20, 2);
        assertThat(asked.measured()).containsOnlyKeys("pleura");
        assertThat(asked.faults()).isEmpty();
        assertThat(Fixture.judged(asked).getFirst().measured()).isTrue();
    }

    @Test
    void oneStructureIsNotMeasuredTwice() {
        Question asked = question(site(PLEURA), 50, 30, 1);
        var twice = Map.of("pleura", new Question.Measured(20, 2), "Pleura", new Question.Measured(30, 2));
        assertThatThrownBy(() -> measured(asked, twice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("measured twice");
    }

    @Test
    void theOrderOfMeasurementsChangesNothing() {
        Question asked = question(site(PLEURA, NERVE), 50, 30, 1);
        var one = new LinkedHashMap<String, Question.Measured>();
        one.put("Pleura", new Question.Measured(35, 2));
        one.put("Radial Nerve", new Question.Measured(25, 2));
        var other = new LinkedHashMap<String, Question.Measured>();
        other.put("radial-nerve", new Question.Measured(25, 2));
        other.put("pleura", new Question.Measured(35, 2));
        assertThat(Fixture.judged(measured(asked, one))).isEqualTo(Fixture.judged(measured(asked, other)));
        assertThat(measured(asked, one)).hasToString(measured(asked, other).toString());
    }

    @Test
    void whatWasMeasuredIsNotPushedDeeperByOthers() {
        Question asked = measuring(question(site(COVERED), 50, 10, 1), "pleura", 8, 1);
        Plan plan = plan(asked);
        assertThat(plan.contacts().getFirst().chance().value().value()).isGreaterThan(0.5);
        assertThat(codes(plan)).contains("measured_nearer_than_published");
        assertThat(codes(plan(measuring(asked, "pleura", 20, 1)))).doesNotContain("measured_nearer_than_published");
        assertThat(codes(plan(question(site(COVERED), 50, 10, 1)))).doesNotContain("measured_nearer_than_published");
    }

    @Test
    void alternativesCarryTheLeastThatTheFiguresCanClaim() {
        var guessed = tube("nerve", Structure.Kind.NERVE, 0, figure(0, 5, 2), assumed(25, 4, 4));
        Plan plan = plan(question(site(guessed), 50, 40, 10));
        List<Alternative.Change> changes = plan.alternatives().stream()
                .flatMap(each -> each.changes().stream())
                .toList();
        assertThat(changes).isNotEmpty().allSatisfy(change -> {
            assertThat(change.floor()).isEqualTo(Chance.THIN_FLOOR);
            assertThat(change.grade()).isEqualTo(Grade.ASSUMED);
        });
    }

    @Test
    void onlyWhatLowersTheLeadingChanceOrTheGoverningClassIsListed() {
        for (double depth : new double[] {5, 20, 30, 45}) {
            Plan plan = plan(question(site(NERVE, PLEURA), 50, depth, 10));
            String leading = plan.contacts().getFirst().structure().name();
            String governing = ((DepthLimit.At) plan.depthLimit()).governing();
            for (Alternative each : plan.alternatives()) {
                assertThat(each.changes().isEmpty()
                                || each.changes().stream()
                                        .filter(change ->
                                                List.of(leading, governing).contains(change.structure()))
                                        .anyMatch(change -> change.after() < change.before()))
                        .as("%s at %s mm", each.code(), depth)
                        .isTrue();
                assertThat(each.words()).doesNotContain("does not help");
            }
        }
    }

    @Test
    void ultrasoundOnAPathThatLeadsToTheNerveIsAWarningAndNoAlternative() {
        var straight = tube("nerve", Structure.Kind.NERVE, 0, figure(0, 1, 0.5), figure(25, 2, 1));
        Plan plan = plan(question(site(straight), 50, 40, 1));
        assertThat(plan.alternatives()).extracting(Alternative::code).doesNotContain("ultrasound");
        assertThat(codes(plan)).contains("ultrasound_alone");
    }

    @Test
    void withoutADesignPointNoWayIsNamedUnlessTheChanceIsBelowTheFloor() {
        Question asked = question(site(PLEURA), 50, 2, 1);
        Contact far = plan(asked).contacts().getFirst();
        assertThat(far.designPoint().words()).isEqualTo("No likely combination of errors reaches the pleura.");
        assertThat(far.importance()).isEmpty();
        Judged judged = Fixture.judged(asked).getFirst();
        Insertion insertion = Insertion.of(asked, Fixture.knowledge(), 2);
        var encounter = new filiform.planning.reliability.Encounter(
                insertion.pose(new double[8]), judged.obstacle(judged.depths().getFirst(), new double[8]));
        var design = filiform.planning.reliability.DesignPointSearch.find(encounter);
        assertThat(design.index()).isGreaterThan(5);
        var seldom = new Chance(new filiform.measure.Interval(1 / 390.0, 0, 1), 0, Grade.MEASURED, 1e-3);
        assertThat(Words.contact(judged, insertion, seldom, encounter, design)
                        .designPoint()
                        .words())
                .isEqualTo("No single likeliest way could be named.");
    }

    @Test
    void noShareIsToldAsZeroPercent() {
        assertThat(Words.shareWords("depth", 0.004)).isEqualTo("Hardly any of this risk is the depth.");
        assertThat(Words.shareWords("depth", 0.2)).isEqualTo("20 percent of this risk is the depth.");
    }

    @Test
    void aChildHasNoDepthLimit() {
        Question asked = question(site(NERVE), 50, 30, 1);
        for (int age : new int[] {0, 17}) {
            Plan child = plan(with(asked, aged(age)));
            assertThat(child.depthLimit())
                    .isInstanceOfSatisfying(
                            DepthLimit.None.class,
                            none -> assertThat(none.why()).contains("adults"));
            assertThat(child.needleChoice()).isInstanceOf(NeedleChoice.None.class);
            assertThat(codes(child)).contains("age_child").doesNotContain("age_not_used");
        }
        Plan adult = plan(with(asked, aged(18)));
        assertThat(adult.depthLimit()).isInstanceOf(DepthLimit.At.class);
        assertThat(codes(adult)).contains("age_not_used").doesNotContain("age_child");
    }

    private static Structure underTheSkin(Structure structure) {
        return new Structure(
                structure.name(),
                structure.kind(),
                true,
                structure.shape(),
                structure.depths(),
                structure.least(),
                structure.course());
    }

    @Test
    void aSkinNerveIsJudgedAndShownButSetsNoLimitBesideOthers() {
        Structure skinNerve = tube("skin nerve", Structure.Kind.NERVE, 37, figure(0, 5, 2), figure(4, 1, 1));
        Plan governed = plan(question(site(PLEURA, skinNerve), 50, 10, 1));
        Plan beside = plan(question(site(PLEURA, underTheSkin(skinNerve)), 50, 10, 1));
        Plan without = plan(question(site(PLEURA), 50, 10, 1));

        assertThat(beside.depthLimit()).isEqualTo(without.depthLimit()).isNotEqualTo(governed.depthLimit());
        assertThat(beside.contacts()).hasSize(2);
        assertThat(codes(beside)).contains("superficial");
        assertThat(codes(without)).doesNotContain("superficial");
    }

    @Test
    void whereOnlySkinNervesAreNamedTheySetTheLimit() {
        Structure skinNerve = tube("skin nerve", Structure.Kind.NERVE, 37, figure(0, 5, 2), figure(4, 1, 1));
        assertThat(plan(question(site(underTheSkin(skinNerve)), 50, 10, 1)).depthLimit())
                .isEqualTo(plan(question(site(skinNerve), 50, 10, 1)).depthLimit());
    }

    private static Technique shallow(Technique technique, double deepest) {
        return new Technique(
                "superficial",
                Technique.Depth.SUPERFICIAL,
                technique.grip(),
                technique.tilt(),
                technique.azimuth(),
                technique.passes(),
                OptionalDouble.of(deepest),
                "",
                "",
                List.of(),
                technique.view(),
                technique.basis());
    }

    @Test
    void aSuperficialTechniqueIsNeverJudgedNorLimitedDeeperThanItGoes() {
        Site deep = site(PLEURA);
        Technique shallow = shallow(deep.usual(), 8);
        var both = new Site(
                deep.name(),
                deep.synonyms(),
                deep.region(),
                deep.also(),
                deep.muscles(),
                deep.postures(),
                List.of(deep.usual(), shallow),
                deep.advice(),
                deep.gaps());
        Question asked = question(both, 30, -1, 1);
        var question = new Question(
                both,
                shallow,
                Approach.of(shallow),
                asked.side(),
                asked.needle(),
                asked.depth(),
                asked.person(),
                asked.guidance(),
                asked.posture(),
                asked.passes(),
                asked.measured(),
                asked.limits(),
                Optional.empty());
        Plan plan = plan(question);

        assertThat(plan.judgedDepth()).isEqualTo(8);
        assertThat(plan.depthLimit()).isInstanceOfSatisfying(DepthLimit.At.class, limit -> {
            assertThat(limit.mm()).isEqualTo(8);
            assertThat(limit.governing()).isEqualTo("the technique");
        });
        assertThat(new Question(
                                both,
                                shallow,
                                Approach.of(shallow),
                                asked.side(),
                                asked.needle(),
                                OptionalDouble.of(12),
                                asked.person(),
                                asked.guidance(),
                                asked.posture(),
                                asked.passes(),
                                asked.measured(),
                                asked.limits(),
                                Optional.empty())
                        .faults())
                .extracting(Fault::code)
                .containsExactly("beyond_technique");
    }

    @Test
    void changedRiskLimitsAreTheFirstWarningWithBothNumbers() {
        Question asked = question(site(NERVE), 50, 30, 1);
        Plan changed = plan(accepting(asked, new RiskLimits(0.01, LIMITS.vessel(), LIMITS.nerve())));
        assertThat(changed.warnings().getFirst().code()).isEqualTo("risk_limits_changed");
        assertThat(changed.warnings().getFirst().words())
                .contains("pleura, spinal cord and organs 1 percent instead of 1 in 1,000")
                .doesNotContain("nerves");
        assertThat(codes(plan(asked))).doesNotContain("risk_limits_changed");
    }

    @Test
    void aNeedleThatDoesNotReachTheMuscleIsNotAdvised() {
        var shallow = tube("nerve", Structure.Kind.NERVE, 0, figure(0, 3, 1), figure(14, 4, 1));
        Plan plan = plan(question(site(shallow), 50, 20, 5));
        var choice = (NeedleChoice.Lengths) plan.needleChoice();
        assertThat(choice.words())
                .isEqualTo("No needle within the limit reaches this muscle: do not needle it here without ultrasound.");
        assertThat(choice.lengths()).hasSize(9);
        var far = sheet("pleura", Structure.Kind.PLEURA, figure(70, 4, 1));
        assertThat(((NeedleChoice.Lengths) plan(question(site(far), 50, 20, 5)).needleChoice()).words())
                .contains("13 mm first");
    }

    @Test
    void theSweepNeverFallsWithDepthAndEndsAtTheContact() {
        for (int passes : new int[] {1, 3, 10}) {
            for (double depth : new double[] {-1, 27, 40}) {
                Plan plan = plan(question(site(NERVE, PLEURA), 50, depth, passes));
                for (Plan.Sweep.Curve curve : plan.sweep().structures()) {
                    assertThat(curve.chances()).isSorted();
                    double told = plan.contacts().stream()
                            .filter(contact -> contact.structure().name().equals(curve.structure()))
                            .findFirst()
                            .orElseThrow()
                            .chance()
                            .value()
                            .value();
                    int at = plan.sweep().depths().indexOf(plan.judgedDepth());
                    assertThat(at < 0 || curve.chances().get(at) == told).isTrue();
                }
            }
        }
    }

    @Test
    void anUnknownSexIsToldOnlyWhereAFigureDependsOnIt() {
        assertThat(codes(plan(question(site(NERVE), 50, 30, 1))))
                .contains("bmi_unknown")
                .doesNotContain("sex_unknown");
        var layered = new Structure(
                "pleura",
                Structure.Kind.PLEURA,
                new Structure.Shape.Sheet(),
                List.of(
                        new Structure.Depth(figure(30, 4, 1), new When(0, 25, Sex.FEMALE)),
                        new Structure.Depth(figure(40, 4, 1), new When(25, Double.POSITIVE_INFINITY, Sex.MALE))),
                Structure.Course.NONE);
        Question asked = question(site(layered), 50, 10, 1);
        assertThat(codes(plan(asked))).contains("sex_unknown");
        assertThat(codes(plan(measuring(asked, "pleura", 30, 2)))).doesNotContain("sex_unknown");
    }
}
