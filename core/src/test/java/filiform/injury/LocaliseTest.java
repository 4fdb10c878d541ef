package filiform.injury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import filiform.injury.Finding.ConductionResult;
import filiform.injury.Localisation.NextTest;
import filiform.measure.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocaliseTest {

    @Test
    void findsTheNerveAndTheLevel() {
        Localisation found = Exam.localise(Exam.AT_THE_GATE);

        assertThat(found.nerves().getFirst().nerve()).isEqualTo("long nerve");
        assertThat(found.nerves().getFirst().probability()).isGreaterThan(0.9);
        assertThat(found.level().from()).isEqualTo("branch to near two");
        assertThat(found.level().to()).isEqualTo("branch to far one");
    }

    @Test
    void anImpossiblePatternLetsTheSilentRivalLeadAndSaysSo() {
        Localisation found = Exam.localise(List.of(
                Exam.power("side muscle", Mrc.M0),
                Exam.touch("side patch", Sensation.NORMAL),
                Exam.power("back muscle", Mrc.M0),
                Exam.touch("back patch", Sensation.NORMAL),
                Exam.power("far one", Mrc.M0),
                Exam.power("far two", Mrc.M5),
                Exam.power("near one", Mrc.M0),
                Exam.power("near two", Mrc.M5)));

        assertThat(found.rivals().getFirst().cause()).isEqualTo(Numbers.SILENT);
        assertThat(found.rivals().getFirst().probability())
                .isGreaterThan(found.nerves().getFirst().probability());
        assertThat(found.warnings()).anyMatch(warning -> warning.contains("Do not force them"));
    }

    @Test
    void oneWeakFindingIsNotForcedOnARival() {
        assertThat(Exam.localise(List.of(Exam.touch("hand patch", Sensation.REDUCED)))
                        .warnings())
                .noneMatch(warning -> warning.contains("Do not force them"));
    }

    @Test
    void anUnknownSideIsNeverGuessed() {
        Localisation unsaid = Exam.localise(Exam.AT_THE_GATE);
        Localisation left = Exam.localise(Exam.on(Exam.AT_THE_GATE, Side.LEFT));

        assertThat(unsaid.nerves()).allMatch(row -> row.side() == Side.UNSAID);
        assertThat(unsaid.warnings()).anyMatch(warning -> warning.contains("without a side"));
        assertThat(left.nerves()).allMatch(row -> row.side() == Side.LEFT);
        assertThat(left.warnings()).noneMatch(warning -> warning.contains("without a side"));
        assertThat(Exam.chance(unsaid, "long nerve")).isCloseTo(Exam.chance(left, "long nerve"), within(1e-12));
    }

    @Test
    void aNeedleOnTheOtherSideMovesNothingAndIsNamed() {
        var right = new Examination(Exam.on(Exam.AT_THE_GATE, Side.RIGHT), Side.LEFT, List.of());
        Localisation found = Exam.LOCALISE.localise(right);

        assertThat(found.nerves()).allMatch(row -> row.side() == Side.RIGHT);
        assertThat(found.warnings()).anyMatch(warning -> warning.contains("Check the sides"));
    }

    @Test
    void eachSideIsJudgedByItsOwnFindings() {
        var findings = new ArrayList<>(Exam.on(Exam.AT_THE_GATE, Side.LEFT));
        findings.add(Exam.on(Exam.power("far one", Mrc.M5), Side.RIGHT));
        findings.add(Exam.on(Exam.power("far three", Mrc.M5), Side.RIGHT));
        Localisation found = Exam.localise(findings);

        assertThat(found.nerves().getFirst().side()).isEqualTo(Side.LEFT);
        assertThat(found.nerves().getFirst().nerve()).isEqualTo("long nerve");
        assertThat(found.nerves()).noneMatch(row -> row.side() == Side.RIGHT);
        assertThat(found.explained().getLast().words()).contains("the other side");
    }

    @Test
    void theNeedleSpeaksForItsOwnSideAlone() {
        var contacts = List.of(Exam.contact("long nerve", "gate", "branch to far one", 0.5));
        List<Observed> right = Exam.on(Exam.AT_THE_GATE, Side.RIGHT);
        Localisation other = Exam.LOCALISE.localise(new Examination(right, Side.LEFT, contacts));

        assertThat(other.nerves().getFirst().side()).isEqualTo(Side.RIGHT);
        assertThat(other.nerves()).noneMatch(row -> row.side() == Side.LEFT);
    }

    @Test
    void thePriorSumsToOneForEverySide() {
        var prior = new Prior(Fixture.ATLAS, Numbers.LOCALISATION);
        var contacts = List.of(Exam.contact("long nerve", "gate", "", 0.5));
        for (List<Side> sides : List.of(List.of(Side.UNSAID), List.of(Side.LEFT), List.of(Side.LEFT, Side.RIGHT))) {
            for (Side needle : Side.values()) {
                assertThat(prior.of(sides, needle, contacts).chances().values().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum())
                        .as("%s, needle %s", sides, needle)
                        .isCloseTo(1, within(1e-12));
            }
        }
    }

    @Test
    void theWorstOfARepeatedTestStands() {
        List<Observed> recovered = List.of(
                Exam.day(0, Exam.power("far one", Mrc.M0)),
                Exam.day(0, Exam.power("near one", Mrc.M5)),
                Exam.day(80, Exam.power("far one", Mrc.M5)));

        assertThat(Exam.localise(recovered).nerves())
                .isEqualTo(Exam.localise(recovered.subList(0, 2)).nerves());
    }

    @Test
    void aSignIsTheTestOfItsMovement() {
        Observed drop = Exam.sign(Numbers.HAND_DROP, true);
        Observed lift = Exam.of(new Finding.Movement("hand lift", Mrc.M1));

        assertThat(Exam.localise(List.of(drop, lift)).nerves())
                .isEqualTo(Exam.localise(List.of(lift)).nerves());
    }

    @Test
    void everyFindingGetsItsReason() {
        List<Observed> findings = Exam.and(
                Exam.AT_THE_GATE,
                Exam.sign(Numbers.HAND_DROP, true),
                Exam.sign(Numbers.TENSE_LIMB, false),
                Exam.of(new Finding.Movement("side pull", Mrc.M5)),
                Exam.conduction("long nerve", "gate", ConductionResult.CONDUCTION_BLOCK),
                Exam.of(new Finding.Imaging("back nerve", "MRI", Finding.ImagingResult.NORMAL)));

        assertThat(Exam.localise(findings).explained().stream()
                        .map(row -> row.words().substring(row.words().lastIndexOf('('))))
                .containsExactly(
                        "(none of its supply passes there)",
                        "(none of its supply passes there)",
                        "(its whole supply passes there)",
                        "(its whole supply passes there)",
                        "(its whole supply passes there)",
                        "(none of its supply passes there)",
                        "(its whole supply passes there)",
                        "(all its movers lie beyond)",
                        "(it does not localise)",
                        "(none of its movers is supplied from beyond)",
                        "(it is next to this place)",
                        "(it is another nerve)");
    }

    @Test
    void theNextTestIsNotDoneYetAndWorthDoing() {
        for (List<Observed> findings : List.of(List.of(Exam.sign(Numbers.HAND_DROP, true)), Exam.AT_THE_GATE)) {
            List<NextTest> tests = Exam.localise(findings).nextTests();

            assertThat(tests).isNotEmpty().allMatch(test -> test.bits() >= 0.02);
            assertThat(tests)
                    .isSortedAccordingTo(Comparator.comparing(NextTest::equipment)
                            .thenComparing(
                                    Comparator.comparingDouble(NextTest::bits).reversed()));
            assertThat(tests)
                    .noneMatch(test -> findings.stream()
                            .map(observed -> Tested.by(observed.finding()))
                            .anyMatch(new Tested(test.what(), test.of())::equals));
        }
    }

    @Test
    void noTestIsOfferedOfAPartThatNoLikelyLesionReaches() {
        List<Observed> weakEverywhere = List.of(
                Exam.power("near one", Mrc.M4),
                Exam.power("near two", Mrc.M4),
                Exam.power("far one", Mrc.M4),
                Exam.power("far three", Mrc.M4),
                Exam.touch("hand patch", Sensation.NORMAL),
                Exam.touch("arm patch", Sensation.NORMAL));
        Localisation found = Exam.localise(weakEverywhere);

        assertThat(Exam.chance(found, "side nerve")).isLessThan(0.01);
        assertThat(Exam.chance(found, "R3 root")).isLessThan(0.01);
        assertThat(found.nextTests())
                .isNotEmpty()
                .noneMatch(test -> test.of().startsWith("side") || test.of().startsWith("back"));
    }

    @Test
    void testsWithEqualInformationKeepTheAtlasOrder() {
        List<NextTest> muscles = Exam.localise(List.of(Exam.sign(Numbers.TENSE_LIMB, true))).nextTests().stream()
                .filter(test -> test.what().equals("muscle"))
                .filter(test -> test.of().startsWith("side") || test.of().startsWith("back"))
                .toList();

        assertThat(muscles.stream().map(NextTest::of)).containsExactly("side muscle", "back muscle");
        assertThat(muscles.getFirst().bits()).isEqualTo(muscles.getLast().bits());
    }

    @Test
    void nothingFoundIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Exam.localise(List.of()));
    }
}
