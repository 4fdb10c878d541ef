package filiform.knowledge.table;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.atlas.Site;
import filiform.atlas.Structure;
import filiform.knowledge.Knowledge;
import filiform.measure.Answer;
import filiform.measure.Person;
import filiform.measure.Side;
import filiform.planning.Approach;
import filiform.planning.Guidance;
import filiform.planning.Needle;
import filiform.planning.Plan;
import filiform.planning.Planner;
import filiform.planning.Question;
import filiform.planning.consent.ConsentAsked;
import filiform.planning.consent.ConsentTable;
import filiform.planning.consent.ConsentText;
import filiform.planning.consent.Count;
import filiform.planning.consent.Inform;
import filiform.planning.consent.Part;
import filiform.planning.consent.Raiser;
import filiform.planning.consent.Risk;
import filiform.screening.Asked;
import filiform.screening.Screen;
import filiform.screening.Screening;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What must hold of the consent text that the shipped content makes, whatever the plan.
class ConsentLawsTest {

    private static final Knowledge KNOWLEDGE = Knowledge.load();
    private static final ConsentTable TABLE = KNOWLEDGE.tables().consent();
    private static final Planner PLANNER =
            new Planner(KNOWLEDGE.planning(), KNOWLEDGE.atlas().sites().all());
    /// Words that comfort without ground. One consent form in use says that complications are readily reversible.
    static final List<String> FALSE_COMFORT = List.of(
            "reversible",
            "is safe",
            "are safe",
            "completely",
            "no risk",
            "harmless",
            "painless",
            "nothing to worry",
            "do not worry",
            "minimal",
            "guarantee",
            "never happens",
            "cannot happen",
            "very rare",
            "extremely",
            "proven",
            "always works",
            "will help you ",
            "only a small",
            "just a",
            "miracle",
            "natural");

    private static Plan plan(Site site, double depth) {
        return PLANNER.plan(new Question(
                site,
                site.usual(),
                Approach.of(site.usual()),
                Side.LEFT,
                new Needle(0.25, 30),
                OptionalDouble.of(depth),
                Person.UNKNOWN,
                Guidance.PALPATION,
                "",
                OptionalInt.empty(),
                Map.of(),
                KNOWLEDGE.planning().riskLimits(),
                Optional.empty()));
    }

    private static Site site(String name) {
        return KNOWLEDGE.atlas().sites().get(name);
    }

    private static ConsentText inform(Optional<Plan> plan, Optional<Screening> screening) {
        return Inform.inform(TABLE, new ConsentAsked(plan, "pain in the muscle", screening));
    }

    private static Screening screening(Map<String, Answer> answers) {
        var all = new HashMap<String, Answer>();
        KNOWLEDGE.tables().screening().questions().all().forEach(question -> all.put(question.id(), Answer.NO));
        all.putAll(answers);
        return Screen.screen(KNOWLEDGE.tables().screening(), new Asked(Person.UNKNOWN, Set.of(), Set.of(), all));
    }

    private static List<String> ids(ConsentText text) {
        return text.risks().stream().map(risk -> risk.harm().id()).toList();
    }

    @Test
    void everyHarmHasACountWithASourceOrSaysThatItIsNotKnown() {
        for (Risk risk : inform(Optional.empty(), Optional.empty()).risks()) {
            if (risk.shown().isEmpty()) {
                assertThat(risk.notKnown()).as(risk.harm().id()).contains("not known");
            } else {
                assertThat(risk.sources()).as(risk.harm().id()).isNotEmpty();
                assertThat(risk.grade()).isPresent();
            }
        }
    }

    @Test
    void aSiteOnTheChestAlwaysNamesTheLungAndAnArmDoesNot() {
        List<Site> chest = KNOWLEDGE.atlas().sites().all().stream()
                .filter(site -> site.regions().contains(Site.CHEST_WALL))
                .toList();
        assertThat(chest).hasSizeGreaterThan(20);
        for (Site site : chest) {
            assertThat(ids(inform(Optional.of(plan(site, 10)), Optional.empty())))
                    .as(site.name())
                    .contains("lung", "serious", "nerve", "infection");
        }
        assertThat(ids(inform(Optional.of(plan(site("lateral arm"), 10)), Optional.empty())))
                .contains("serious", "nerve", "infection")
                .doesNotContain("lung", "organ");
    }

    @Test
    void whereverASiteNamesPleuraCordOrOrganItsHarmIsNamed() {
        Map<Structure.Kind, String> harms =
                Map.of(Structure.Kind.PLEURA, "lung", Structure.Kind.CORD, "cord", Structure.Kind.ORGAN, "organ");
        for (Site site : KNOWLEDGE.atlas().sites().all()) {
            Set<String> named = new HashSet<>();
            TABLE.harms().stream()
                    .filter(harm -> harm.arisesAt(Optional.of(site)))
                    .forEach(harm -> named.add(harm.id()));
            site.techniques().stream()
                    .flatMap(technique -> technique.view().structures().stream())
                    .filter(structure -> harms.containsKey(structure.kind()))
                    .forEach(structure -> assertThat(named)
                            .as("%s, %s", site.name(), structure.name())
                            .contains(harms.get(structure.kind())));
        }
    }

    @Test
    void anUnknownSiteBearsEveryHarmAndEveryBenefit() {
        ConsentText unknown = inform(Optional.empty(), Optional.empty());

        assertThat(unknown.risks()).hasSameSizeAs(TABLE.harms());
        assertThat(unknown.benefits()).hasSameSizeAs(TABLE.benefits());
    }

    @Test
    void anAnswerThatIsLostNeverTakesARiskOrAWarningAway() {
        Optional<Plan> plan = Optional.of(plan(site("upper trapezius"), 10));
        ConsentText clear = inform(plan, Optional.of(screening(Map.of())));
        ConsentText nobody = inform(plan, Optional.empty());
        assertThat(ids(nobody)).containsExactlyElementsOf(ids(clear));
        for (Raiser raiser : TABLE.raisers()) {
            ConsentText open = inform(plan, Optional.of(screening(Map.of(raiser.question(), Answer.UNKNOWN))));
            ConsentText yes = inform(plan, Optional.of(screening(Map.of(raiser.question(), Answer.YES))));
            assertThat(ids(open)).containsExactlyElementsOf(ids(clear));
            assertThat(ids(yes)).containsExactlyElementsOf(ids(clear));
            assertThat(open.canonical()).contains(raiser.name());
            assertThat(yes.canonical()).contains(raiser.words());
            assertThat(nobody.canonical()).contains(raiser.name());
            for (Risk risk : open.risks()) {
                assertThat(risk.mayRaise().contains(raiser.name()))
                        .isEqualTo(raiser.harms().contains(risk.harm().id()));
            }
        }
    }

    @Test
    void theFrequencyDrawnIsTheMostThatASourceSaysOfAVisit() {
        for (Risk risk : inform(Optional.empty(), Optional.empty()).risks()) {
            double most = risk.harm().counts().stream()
                    .filter(Count::forOneVisit)
                    .mapToDouble(Count::cautious)
                    .max()
                    .orElse(0);
            risk.shown()
                    .ifPresent(shown -> assertThat((double) shown.count() / shown.outOf())
                            .as(risk.harm().id())
                            .isBetween(most - 0.5 / shown.outOf(), most + 0.5 / shown.outOf()));
            assertThat(risk.shown().isPresent()).isEqualTo(most > 0);
            assertThat(risk.words()).hasSameSizeAs(risk.harm().counts());
        }
    }

    @Test
    void everyStructureThatThePlanJudgesIsNamedWithItsChance() {
        Plan plan = plan(site("upper trapezius"), 20);
        ConsentText text = inform(Optional.of(plan), Optional.empty());

        assertThat(text.touches())
                .extracting(touch -> touch.structure())
                .containsExactlyElementsOf(plan.contacts().stream()
                        .map(contact -> contact.structure().name())
                        .toList());
        assertThat(text.touches())
                .allSatisfy(touch -> assertThat(touch.sources()).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"upper trapezius", "lateral arm", "lumbar multifidus", "piriformis", "tibialis anterior"})
    void aChildOfTwelveCanReadIt(String name) {
        ConsentText text = inform(Optional.of(plan(site(name), 15)), Optional.empty());
        var own = new ArrayList<String>();
        text.sections().forEach(section -> section.lines().forEach(line -> own.add(line.text())));
        text.risks().forEach(risk -> {
            own.add(risk.harm().words());
            own.add(risk.harm().watch());
            own.add(risk.notKnown());
            own.addAll(risk.words());
        });
        String all = String.join("\n", own);

        assertThat(Readability.year(all)).isLessThan(7);
        assertThat(own)
                .allSatisfy(line -> assertThat(Readability.sentences(line))
                        .allSatisfy(sentence -> assertThat(Readability.words(sentence))
                                .as(sentence)
                                .hasSizeLessThanOrEqualTo(32)));
    }

    @Test
    void nothingComfortsWithoutGround() {
        String text = inform(Optional.empty(), Optional.empty()).canonical().toLowerCase(java.util.Locale.ROOT);

        assertThat(FALSE_COMFORT).allSatisfy(phrase -> assertThat(text).doesNotContain(phrase));
        assertThat(text).contains("can stay for good").contains("not a cure").contains("died");
    }

    @Test
    void theSamePlanGivesTheSameTextAndAnotherPlanAnother() {
        Site site = site("upper trapezius");
        ConsentText one = inform(Optional.of(plan(site, 12)), Optional.empty());

        assertThat(inform(Optional.of(plan(site, 12)), Optional.empty()).canonical())
                .isEqualTo(one.canonical());
        assertThat(inform(Optional.of(plan(site, 13)), Optional.empty()).canonical())
                .isNotEqualTo(one.canonical());
        assertThat(one.sections()).extracting(section -> section.part()).containsExactly(Part.values());
    }

    @Test
    void everyBenefitSaysHowSureItIsAndWhoSaysSo() {
        ConsentText text = inform(Optional.empty(), Optional.empty());

        assertThat(text.benefits()).hasSizeGreaterThan(8).allSatisfy(benefit -> {
            assertThat(benefit.basis().sources()).isNotEmpty();
            assertThat(text.canonical())
                    .contains(benefit.words() + " " + benefit.certainty().words());
        });
    }
}
