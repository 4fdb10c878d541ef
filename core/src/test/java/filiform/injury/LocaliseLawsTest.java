package filiform.injury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import filiform.atlas.Atlas;
import filiform.atlas.Muscle;
import filiform.injury.Finding.ConductionResult;
import filiform.injury.Hypothesis.Lesion;
import filiform.measure.Side;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What must hold whatever is found.
class LocaliseLawsTest {

    private static final List<List<Observed>> EXAMINATIONS = examinations();

    @Test
    void chancesSumToOne() {
        for (List<Observed> findings : EXAMINATIONS) {
            double sum = Exam.LOCALISE.posterior(Exam.exam(findings)).chances().values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();

            assertThat(sum).as("%s", findings).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void aNormalMuscleNeverRaisesTheOddsOfACompleteLesionAboveItsBranch() {
        for (Muscle muscle : Fixture.MUSCLES) {
            for (List<Observed> findings : EXAMINATIONS) {
                double before = completeAbove(muscle, findings);
                double after = completeAbove(muscle, Exam.and(findings, Exam.power(muscle.name(), Mrc.M5)));

                assertThat(after).as("%s after %s", muscle.name(), findings).isLessThanOrEqualTo(before + 1e-12);
            }
        }
    }

    @Test
    void leftAndRightMirrorEachOther() {
        for (List<Observed> findings : EXAMINATIONS) {
            var contacts = List.of(Exam.contact("long nerve", "gate", "branch to far one", 0.02));
            Localisation left =
                    Exam.LOCALISE.localise(new Examination(Exam.on(findings, Side.LEFT), Side.LEFT, contacts));
            Localisation right =
                    Exam.LOCALISE.localise(new Examination(Exam.on(findings, Side.RIGHT), Side.RIGHT, contacts));

            assertThat(mirrored(left)).isEqualTo(right.nerves());
            assertThat(left.rivals()).isEqualTo(right.rivals());
        }
    }

    private static List<Localisation.NerveChance> mirrored(Localisation found) {
        return found.nerves().stream()
                .map(row -> new Localisation.NerveChance(
                        row.nerve(), row.kind(), row.side() == Side.LEFT ? Side.RIGHT : Side.LEFT, row.probability()))
                .toList();
    }

    @Test
    void theOrderOfFindingsDoesNotMatter() {
        for (List<Observed> findings : EXAMINATIONS) {
            var turned = new ArrayList<>(findings);
            Collections.reverse(turned);
            Map<Hypothesis, Double> forward =
                    Exam.LOCALISE.posterior(Exam.exam(findings)).chances();
            Map<Hypothesis, Double> backward =
                    Exam.LOCALISE.posterior(Exam.exam(turned)).chances();

            forward.forEach(
                    (hypothesis, chance) -> assertThat(backward.get(hypothesis)).isCloseTo(chance, within(1e-12)));
        }
    }

    @Test
    void anUntestedMuscleChangesNothing() {
        Atlas without = Atlas.of(
                Fixture.ATLAS.nerves().all().stream()
                        .map(nerve -> nerve.name().equals("long nerve") ? withoutFarTwo(nerve) : nerve)
                        .toList(),
                Fixture.MUSCLES.stream()
                        .filter(muscle -> !muscle.name().equals("far two"))
                        .toList(),
                Fixture.AREAS,
                List.of());
        var smaller = new Localise(without, Numbers.LOCALISATION);
        for (List<Observed> findings : EXAMINATIONS) {
            boolean tested = findings.toString().contains("far two")
                    || findings.toString().contains("hand lift");
            if (!tested) {
                assertThat(smaller.posterior(Exam.exam(findings)).chances())
                        .isEqualTo(Exam.LOCALISE.posterior(Exam.exam(findings)).chances());
            }
        }
    }

    private static filiform.atlas.Nerve withoutFarTwo(filiform.atlas.Nerve nerve) {
        return new filiform.atlas.Nerve(
                nerve.name(),
                nerve.kind(),
                nerve.synonyms(),
                nerve.points().stream()
                        .map(point -> point.name().equals("branch to far two") ? Fixture.point(point.name()) : point)
                        .toList(),
                nerve.lengths());
    }

    @Test
    void aStrongerNeedlePriorNeverLowersItsOwnNerve() {
        for (List<Observed> findings : EXAMINATIONS) {
            for (String nerve : List.of("long nerve", "skin nerve", "side nerve")) {
                double before = 0;
                for (double chance : new double[] {0, 1e-6, 1e-4, 1e-3, 0.01, 0.1, 0.9}) {
                    var contacts = List.of(Exam.contact(nerve, "", "", chance));
                    double after = Exam.chance(
                            Exam.LOCALISE.localise(new Examination(findings, Side.UNSAID, contacts)), nerve);
                    assertThat(after)
                            .as("%s at %s after %s", nerve, chance, findings)
                            .isGreaterThanOrEqualTo(before - 1e-12);
                    before = after;
                }
            }
        }
    }

    @Test
    void theSameFindingsGiveTheSameBits() {
        for (List<Observed> findings : EXAMINATIONS) {
            var again = new Localise(Fixture.ATLAS, Numbers.LOCALISATION);

            assertThat(again.localise(Exam.exam(findings))).isEqualTo(Exam.localise(findings));
        }
    }

    @Test
    void aStudyTooEarlyToShowDenervationSaysNothing() {
        for (List<Observed> findings : EXAMINATIONS) {
            var before = Exam.LOCALISE.posterior(Exam.exam(findings)).chances();
            var after = Exam.LOCALISE
                    .posterior(Exam.exam(Exam.and(findings, Exam.day(9, Exam.needleStudy("far three", false)))))
                    .chances();

            before.forEach(
                    (hypothesis, chance) -> assertThat(after.get(hypothesis)).isCloseTo(chance, within(1e-12)));
        }
    }

    @Test
    void repeatingATestIsNoFurtherEvidence() {
        for (List<Observed> findings : EXAMINATIONS) {
            var twice = new LinkedHashMap<Hypothesis, Double>(Exam.LOCALISE
                    .posterior(Exam.exam(Exam.and(
                            Exam.day(30, findings), Exam.day(3, findings).toArray(Observed[]::new))))
                    .chances());

            assertThat(twice)
                    .isEqualTo(Exam.LOCALISE
                            .posterior(Exam.exam(Exam.day(30, findings)))
                            .chances());
        }
    }

    private static double completeAbove(Muscle muscle, List<Observed> findings) {
        return Exam.LOCALISE.posterior(Exam.exam(findings)).chances().entrySet().stream()
                .filter(entry -> entry.getKey() instanceof Lesion(int segment, var extent, Side _)
                        && extent.name().equals("complete")
                        && Fixture.ATLAS.tree().muscleShare(segment, muscle.name()) > 0.999)
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    /// One of every kind of finding, alone and after others.
    private static List<List<Observed>> examinations() {
        var single = new ArrayList<Observed>();
        single.add(Exam.power("near two", Mrc.WEAK));
        single.add(Exam.power("back muscle", Mrc.M3));
        single.add(Exam.of(new Finding.Movement("hand lift", Mrc.M4)));
        single.add(Exam.touch("arm patch", Sensation.PAIN));
        single.add(Exam.touch("side patch", Sensation.ABSENT));
        single.add(Exam.of(new Finding.Reflex(Numbers.REFLEX, Finding.Response.BRISK)));
        single.add(Exam.of(new Finding.Reflex(Numbers.REFLEX, Finding.Response.ABSENT)));
        single.add(Exam.sign(Numbers.HAND_DROP, true));
        single.add(Exam.sign(Numbers.HAND_DROP, false));
        single.add(Exam.sign(Numbers.TENSE_LIMB, true));
        single.add(Exam.of(new Finding.Tinel(new Finding.Place("long nerve", "gate"), true)));
        single.add(Exam.day(25, Exam.needleStudy("far one", true)));
        single.add(Exam.conduction("long nerve", "gate", ConductionResult.CONDUCTION_BLOCK));
        single.add(Exam.of(new Finding.Imaging("skin nerve", "MRI", Finding.ImagingResult.SWELLING)));
        single.add(Exam.of(new Finding.Atrophy(Fixture.ATLAS.muscles().get("far one"), true)));
        single.add(Exam.of(new Finding.Autonomic(Fixture.ATLAS.areas().get("hand patch"), true)));
        single.add(Exam.of(new Finding.Radiation(Fixture.ATLAS.areas().get("hand patch"), true)));
        var all = new ArrayList<List<Observed>>();
        for (int i = 0; i < single.size(); i++) {
            all.add(List.of(single.get(i)));
            all.add(List.copyOf(single.subList(0, i + 1)));
        }
        all.add(Exam.AT_THE_GATE);
        return all;
    }
}
