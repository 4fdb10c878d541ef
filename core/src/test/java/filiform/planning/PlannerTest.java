package filiform.planning;

import static filiform.planning.Fixture.assumed;
import static filiform.planning.Fixture.basis;
import static filiform.planning.Fixture.figure;
import static filiform.planning.Fixture.measuring;
import static filiform.planning.Fixture.plan;
import static filiform.planning.Fixture.question;
import static filiform.planning.Fixture.sheet;
import static filiform.planning.Fixture.site;
import static filiform.planning.Fixture.tube;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import filiform.atlas.Grade;
import filiform.atlas.Structure;
import filiform.atlas.Technique;
import filiform.atlas.When;
import filiform.measure.Sex;
import filiform.planning.Plan.NeedleChoice;
import filiform.planning.Plan.Target;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlannerTest {

    private static final Structure NERVE =
            tube("radial nerve", Structure.Kind.NERVE, 37, figure(0, 5, 2), figure(30, 4, 1));
    private static final Structure PLEURA = sheet("pleura", Structure.Kind.PLEURA, figure(40, 4, 1));

    private static DepthLimit.At limit(Plan plan) {
        assertThat(plan.depthLimit()).isInstanceOf(DepthLimit.At.class);
        return (DepthLimit.At) plan.depthLimit();
    }

    private static List<String> codes(Plan plan) {
        return plan.warnings().stream().map(Plan.Warning::code).toList();
    }

    @Test
    void contactsStandInFallingOrder() {
        Plan plan = plan(question(site(PLEURA, NERVE), 50, 30, 5));
        assertThat(plan.contacts())
                .extracting(contact -> contact.structure().name())
                .containsExactly("radial nerve", "pleura");
        assertThat(plan.contacts().getFirst().sources()).contains(Fixture.SOURCE);
    }

    @Test
    void theDesignPointIsToldInWords() {
        Plan plan = plan(question(site(NERVE), 50, 15, 1));
        Contact contact = plan.contacts().getFirst();
        assertThat(contact.designPoint().tooDeep()).isPositive();
        assertThat(contact.designPoint().words())
                .startsWith("To touch the radial nerve, the needle would have to go")
                .contains("mm deeper")
                .contains("nearer to the skin");
        assertThat(contact.importance().getFirst().words()).startsWith("Most of this risk is the depth of");
    }

    @Test
    void aPlanThatAimsAtTheNerveSaysSo() {
        Contact contact = plan(question(site(NERVE), 50, 45, 1)).contacts().getFirst();
        assertThat(contact.reliabilityIndex()).isNegative();
        assertThat(contact.designPoint().words()).startsWith("The plan as stated reaches the radial nerve");
    }

    @Test
    void theDepthLimitKeepsEachClassUnderItsRisk() {
        Plan plan = plan(question(site(PLEURA, NERVE), 50, 30, 5));
        int mm = limit(plan).mm();
        assertThat(mm).isBetween(1, 24);
        Insertion at = Insertion.of(plan.question(), Fixture.knowledge(), mm).to(mm, Double.POSITIVE_INFINITY);
        List<Judged> judged = Fixture.judged(plan.question());
        assertThat(ContactRisk.value(judged.get(0), at)).isLessThanOrEqualTo(Fixture.LIMITS.pleura());
        assertThat(ContactRisk.value(judged.get(1), at)).isLessThanOrEqualTo(Fixture.LIMITS.nerve());
        assertThat(codes(plan)).contains("deeper_than_limit", "needle_longer_than_limit");
    }

    @Test
    void thePublishedLimitWinsWhereItIsMoreCautious() {
        var limits = List.of(
                new Technique.PublishedLimit(
                        8.5, Structure.Kind.PLEURA, When.ANYONE, "No deeper.", basis(Grade.CONSENSUS)),
                new Technique.PublishedLimit(
                        3, Structure.Kind.PLEURA, new When(0, 20, Sex.MALE), "Thin men.", basis(Grade.CONSENSUS)));
        var person =
                new filiform.measure.Person(Sex.FEMALE, java.util.OptionalDouble.of(25), java.util.OptionalInt.empty());
        Question asked = Fixture.with(question(site("chest wall", 0, limits, PLEURA), 50, 30, 5), person);
        DepthLimit.At limit = limit(plan(asked));
        assertThat(limit.mm()).isEqualTo(8);
        assertThat(limit.grade()).isEqualTo(Grade.CONSENSUS);
        assertThat(limit(plan(Fixture.with(asked, filiform.measure.Person.UNKNOWN)))
                        .mm())
                .isEqualTo(3);
    }

    @Test
    void withoutASourceForThePleuraNoLimitIsNamed() {
        var guessed = sheet("pleura", Structure.Kind.PLEURA, assumed(40, 4, 4));
        Plan plan = plan(question(site(guessed, NERVE), 50, 30, 5));
        assertThat(plan.depthLimit()).isInstanceOf(DepthLimit.None.class);
        assertThat(plan.needleChoice()).isInstanceOf(NeedleChoice.None.class);
        assertThat(codes(plan)).contains("no_depth_limit", "assumed_depth");
        assertThat(plan(measuring(plan.question(), "pleura", 40, 2)).depthLimit())
                .isInstanceOf(DepthLimit.At.class);
    }

    @Test
    void onTheChestWallAPleuraMustBeNamed() {
        Plan plan = plan(question(site("chest wall", 0, List.of(), NERVE), 50, 30, 5));
        assertThat(plan.depthLimit()).isInstanceOf(DepthLimit.None.class);
    }

    @Test
    void anAssumedCompanionGovernsTheLimitAndShowsItsGrade() {
        var companion = tube("cutaneous nerve", Structure.Kind.NERVE, 0, figure(0, 5, 2), assumed(25, 5, 5));
        DepthLimit.At alone = limit(plan(question(site(NERVE), 50, 30, 5)));
        DepthLimit.At both = limit(plan(question(site(NERVE, companion), 50, 30, 5)));
        assertThat(both.mm()).isLessThan(alone.mm());
        assertThat(both.governing()).isEqualTo("cutaneous nerve");
        assertThat(both.grade()).isEqualTo(Grade.ASSUMED);
    }

    @Test
    void thinFiguresClaimNoLessThanOneInAThousand() {
        var guessed = tube("nerve", Structure.Kind.NERVE, 0, figure(0, 5, 2), assumed(45, 2, 2));
        Chance thin =
                plan(question(site(guessed), 50, 10, 1)).contacts().getFirst().chance();
        assertThat(thin.floor()).isEqualTo(1e-3);
        assertThat(thin.grade()).isEqualTo(Grade.ASSUMED);
        assertThat(plan(question(site(NERVE), 50, 10, 1))
                        .contacts()
                        .getFirst()
                        .chance()
                        .floor())
                .isEqualTo(1e-6);
    }

    @Test
    void anUnknownDepthIsJudgedAtTheNeedlesFullLength() {
        Plan plan = plan(question(site(NERVE), 50, -1, 1));
        assertThat(plan.judgedDepth()).isEqualTo(50);
        assertThat(plan.sweep().depths()).startsWith(5.0, 10.0).endsWith(45.0, 50.0);
        assertThat(plan.sweep().structures().getFirst().chances()).hasSize(10);
        assertThat(codes(plan)).contains("depth_unknown");
        assertThat(plan.target()).isInstanceOf(Target.Known.class);
        assertThat(((Target.Known) plan.target()).words()).contains("the best within the limit");
    }

    @Test
    void needlesWithinTheLimitComeFirst() {
        Plan plan = plan(question(site(NERVE), 50, 30, 1));
        int limit = limit(plan).mm();
        var lengths = ((NeedleChoice.Lengths) plan.needleChoice()).lengths();
        assertThat(lengths).hasSize(9);
        assertThat(lengths.getFirst().withinLimit()).isEqualTo(limit >= 13);
        assertThat(lengths.getLast().withinLimit()).isFalse();
    }

    @Test
    void alternativesSayWhatTheyGain() {
        Plan plan = plan(question(site(NERVE), 50, 30, 10));
        assertThat(plan.alternatives())
                .extracting(Plan.Alternative::code)
                .contains("single_pass", "stop_at_limit")
                .endsWith("site");
        var stop = plan.alternatives().stream()
                .filter(each -> each.code().equals("stop_at_limit"))
                .findFirst()
                .orElseThrow();
        assertThat(stop.changes().getFirst().after())
                .isLessThan(stop.changes().getFirst().before());
    }

    @Test
    void sittingBringsThePleuraNearer() {
        Question prone = question(site("chest wall", 0, List.of(), PLEURA), 50, 30, 1);
        var sitting = new Question(
                prone.site(),
                prone.technique(),
                Approach.of(prone.technique()),
                prone.side(),
                prone.needle(),
                prone.depth(),
                prone.person(),
                prone.guidance(),
                "Sitting",
                prone.passes(),
                prone.measured(),
                prone.limits(),
                Optional.empty());
        assertThat(plan(sitting).contacts().getFirst().chance().value().value())
                .isGreaterThan(
                        plan(prone).contacts().getFirst().chance().value().value());
    }

    @Test
    void everyFaultIsListedAtOnce() {
        Question base = question(site(NERVE), 150, 145, 1);
        var wrong = new Question(
                base.site(),
                base.technique(),
                Approach.of(base.technique()),
                base.side(),
                base.needle(),
                base.depth(),
                base.person(),
                base.guidance(),
                "upside down",
                base.passes(),
                java.util.Map.of("ulnar nerve", new Question.Measured(20, 2)),
                base.limits(),
                Optional.empty());
        assertThat(wrong.faults())
                .extracting(Fault::code)
                .containsExactly("impossible_depth", "unknown_posture", "unknown_structure");
        assertThatThrownBy(() -> plan(wrong)).isInstanceOf(IllegalArgumentException.class);
        assertThat(codes(plan(question(site(NERVE), 150, 100, 1)))).contains("needle_longer_than_body");
    }

    @Test
    void aNeedleThatIsNotInsertedTouchesNothing() {
        assertThat(plan(question(site(NERVE, PLEURA), 50, 0, 1)).contacts())
                .allSatisfy(
                        contact -> assertThat(contact.chance().value().high()).isZero());
    }

    @Test
    void chancesAreToldToTwoDigitsAndNeverBelowTheFloor() {
        assertThat(Words.chance(0.0004, 1e-3)).isEqualTo("below 1 in 1,000");
        assertThat(Words.chance(0.000432, 1e-6)).isEqualTo("1 in 2,300");
        assertThat(Words.chance(0.01, 0)).isEqualTo("1 percent");
        assertThat(Words.chance(0.266, 1e-3)).isEqualTo("27 percent");
        assertThat(Words.chance(0.999, 1e-3)).isEqualTo("above 99 percent");
    }

    @Test
    void theLimitNeverPassesTheFarFaceOfTheTarget() {
        Structure far = sheet("pleura", Structure.Kind.PLEURA, figure(110, 1, 0.2));

        assertThat(plan(question(site(far), 50, 10, 1)).depthLimit())
                .isInstanceOfSatisfying(DepthLimit.At.class, limit -> {
                    assertThat(limit.mm()).isEqualTo(21);
                    assertThat(limit.governing()).isEqualTo("far face of the target");
                });
        assertThat(plan(question(site("arm", 60, List.of(), far), 100, 10, 1)).depthLimit())
                .isInstanceOfSatisfying(
                        DepthLimit.At.class, limit -> assertThat(limit.mm()).isEqualTo(41));
    }
}
