package filiform.planning;

import static filiform.planning.Fixture.figure;
import static filiform.planning.Fixture.plan;
import static filiform.planning.Fixture.question;
import static filiform.planning.Fixture.sheet;
import static filiform.planning.Fixture.site;
import static filiform.planning.Fixture.technique;
import static filiform.planning.Fixture.tube;
import static org.assertj.core.api.Assertions.assertThat;

import filiform.atlas.Site;
import filiform.atlas.Structure;
import filiform.planning.Plan.Alternative;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Other ways are told where they help, and only there.
class OtherWaysTest {

    private static final Structure BESIDE =
            tube("nerve", Structure.Kind.NERVE, 0, figure(6, 2, 0.5), figure(18, 2, 0.5));
    private static final Structure PLEURA = sheet("pleura", Structure.Kind.PLEURA, figure(26, 3, 0.5));

    private static List<Alternative> told(Question question, Site... others) {
        return new Planner(Fixture.knowledge(), List.of(others)).plan(question).alternatives();
    }

    private static List<Alternative> of(List<Alternative> told, String code) {
        return told.stream().filter(each -> each.code().equals(code)).toList();
    }

    @Test
    void leaningAwayFromANerveIsToldAndLeaningTowardsItIsNot() {
        List<Alternative> directions = of(told(question(site(BESIDE), 50, 18, 1)), "direction");
        assertThat(directions).isNotEmpty();
        assertThat(directions).extracting(Alternative::words).anyMatch(words -> words.contains("away from y"));
        assertThat(directions).extracting(Alternative::words).noneMatch(words -> words.contains("towards y"));
        directions.forEach(each -> assertThat(each.gain().orElseThrow().after())
                .isLessThan(0.8 * each.gain().orElseThrow().before()));
    }

    @Test
    void aPostureThatBringsThePleuraNearerIsNeverAdvised() {
        assertThat(of(told(question(site(PLEURA), 50, 20, 1)), "posture")).isEmpty();
    }

    @Test
    void theBetterPostureIsAdvisedFromTheWorse() {
        Question sitting = sitting(question(site(PLEURA), 50, 20, 1));
        assertThat(of(told(sitting), "posture"))
                .singleElement()
                .satisfies(each -> assertThat(each.words()).contains("prone"));
    }

    @Test
    void anotherSiteForTheSameMuscleIsToldWhereItIsFarther() {
        Site here = site(tube("nerve", Structure.Kind.NERVE, 0, figure(0, 2, 0.5), figure(15, 2, 0.5)));
        Site far = named("far site", tube("nerve", Structure.Kind.NERVE, 0, figure(30, 2, 0.5), figure(15, 2, 0.5)));
        Site same = named("same site", tube("nerve", Structure.Kind.NERVE, 0, figure(0, 2, 0.5), figure(15, 2, 0.5)));
        List<Alternative> sites = of(told(question(here, 50, 17, 1), far, same), "other_site");
        assertThat(sites)
                .singleElement()
                .satisfies(each -> assertThat(each.words()).contains("far site"));
    }

    @Test
    void whatIsTooRareToClaimIsNoGain() {
        assertThat(told(question(site(sheet("pleura", Structure.Kind.PLEURA, figure(90, 3, 0.5))), 50, 10, 1)))
                .noneMatch(each -> each.gain().isPresent());
    }

    @Test
    void anyIsBetweenTheLikeliestAndTheSum() {
        Plan plan = plan(question(site(BESIDE, PLEURA), 50, 20, 5));
        double most = 0;
        double sum = 0;
        for (Contact contact : plan.contacts()) {
            most = Math.max(most, contact.chance().value().value());
            sum += contact.chance().value().value();
        }
        assertThat(plan.any().chance().value().value()).isBetween(most, sum);
        assertThat(plan.any().classes())
                .extracting(Plan.Any.OfClass::group)
                .containsExactly(RiskLimits.Group.PLEURA_AND_CORD, RiskLimits.Group.NERVE);
    }

    private static Site named(String name, Structure... structures) {
        Site site = site(structures);
        return new Site(
                name,
                List.of(),
                site.region(),
                List.of(),
                site.muscles(),
                site.postures(),
                List.of(technique("perpendicular", 0, List.of(), structures)),
                List.of(),
                List.of());
    }

    private static Question sitting(Question question) {
        return new Question(
                question.site(),
                question.technique(),
                question.approach(),
                question.side(),
                question.needle(),
                question.depth(),
                question.person(),
                question.guidance(),
                "sitting",
                question.passes(),
                Map.of(),
                question.limits(),
                question.stimulation());
    }
}
