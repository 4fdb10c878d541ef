package filiform.injury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import filiform.atlas.Atlas;
import filiform.atlas.Branch;
import filiform.atlas.Nerve;
import filiform.atlas.NerveTree;
import filiform.atlas.Segment;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NerveTreeTest {

    private static final NerveTree TREE = Fixture.ATLAS.tree();

    @Test
    void aRootHoldsItsOwnShareOfAMuscle() {
        assertThat(TREE.muscleShare(Fixture.segment("R1 root", "foramen"), "far one"))
                .isEqualTo(0.6);
        assertThat(TREE.muscleShare(Fixture.segment("R2 root", "foramen"), "far one"))
                .isEqualTo(0.4);
        assertThat(TREE.muscleShare(Fixture.segment("R2 root", "foramen"), "far three"))
                .isZero();
        assertThat(TREE.areaShare(Fixture.segment("R2 root", "foramen"), "hand patch"))
                .isEqualTo(0.4);
    }

    @Test
    void aSegmentHoldsWhatLeavesBeyondItAndNothingElse() {
        int before = Fixture.segment("long nerve", "start");
        int beyond = Fixture.segment("long nerve", "gate");

        assertThat(TREE.muscleShare(before, "near one")).isCloseTo(1, within(1e-12));
        assertThat(TREE.muscleShare(beyond, "near one")).isZero();
        assertThat(TREE.muscleShare(beyond, "near two")).isZero();
        assertThat(TREE.muscleShare(beyond, "far one")).isCloseTo(1, within(1e-12));
        assertThat(TREE.areaShare(beyond, "arm patch")).isZero();
        assertThat(TREE.areaShare(beyond, "hand patch")).isCloseTo(1, within(1e-12));
        assertThat(TREE.muscleShare(beyond, "side muscle")).isZero();
    }

    @Test
    void noSegmentHoldsMoreThanTheWhole() {
        for (int i = 0; i < TREE.segments().size(); i++) {
            for (var muscle : Fixture.MUSCLES) {
                assertThat(TREE.muscleShare(i, muscle.name())).isBetween(0.0, 1 + 1e-12);
            }
        }
    }

    @Test
    void whereTwoParentsCarryARootHalfRunsInEach() {
        NerveTree ring = ring(Map.of("R1", 1.0));

        assertThat(ring.muscleShare(index(ring, "upper way"), "muscle")).isEqualTo(0.5);
        assertThat(ring.muscleShare(index(ring, "lower way"), "muscle")).isEqualTo(0.5);
        assertThat(ring.muscleShare(index(ring, "common nerve"), "muscle")).isEqualTo(1);
    }

    @Test
    void aBranchHoldsOnlyRootsThatItsNerveCarries() {
        NerveTree ring = ring(Map.of("R1", 0.5, "R9", 0.5));

        assertThat(ring.muscleShare(index(ring, "R1 root"), "muscle")).isEqualTo(1);
        assertThat(ring.carries(ring.nerves().get("common nerve"), "R1")).isTrue();
        assertThat(ring.carries(ring.nerves().get("common nerve"), "R9")).isFalse();
    }

    @Test
    void theDistanceRunsFromTheMiddleOfTheSegmentToTheMuscle() {
        var supply = TREE.supplies("far one").getFirst();

        assertThat(TREE.distance(Fixture.segment("long nerve", "gate"), supply)).isEqualTo(25 + 20);
        assertThat(TREE.distance(Fixture.segment("long nerve", "start"), supply))
                .isEqualTo(25 + 3 * 50 + 20);
        assertThat(TREE.distance(Fixture.segment("union", "joining"), supply)).isEqualTo(25 + 4 * 50 + 20);
        assertThat(TREE.distance(Fixture.segment("long nerve", "branch to far one"), supply))
                .isInfinite();
        assertThat(TREE.distance(Fixture.segment("side nerve", "start of the side nerve"), supply))
                .isInfinite();
    }

    @Test
    void aLesionCutsTheNervesBeyondItAlone() {
        Nerve skin = Fixture.ATLAS.nerves().get("skin nerve");

        assertThat(TREE.passes(Fixture.segment("long nerve", "start"), skin)).isTrue();
        assertThat(TREE.passes(Fixture.segment("R2 root", "foramen"), skin)).isTrue();
        assertThat(TREE.passes(Fixture.segment("R3 root", "foramen"), skin)).isFalse();
        assertThat(TREE.passes(
                        Fixture.segment("skin nerve", "leaving"),
                        Fixture.ATLAS.nerves().get("long nerve")))
                .isFalse();
    }

    @Test
    void rootsAreSummedInOneOrderInEveryRun() {
        Map<String, Double> roots =
                Map.of("R8", 0.1, "R3", 0.1, "R1", 0.2, "R7", 0.1, "R2", 0.1, "R6", 0.1, "R5", 0.1, "R4", 0.2);

        assertThat(Fixture.muscle("any", roots, "pull", true).roots().keySet().stream()
                        .toList())
                .isSorted();
        assertThat(Fixture.area("any", roots).roots().keySet().stream().toList())
                .isSorted();
    }

    @Test
    void aMuscleOutsideTheAtlasIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TREE.muscleShare(0, "tail"))
                .withMessageContaining("tail");
    }

    /// A root that reaches one nerve by two ways.
    private static NerveTree ring(Map<String, Double> roots) {
        Branch both = Fixture.to("common nerve");
        List<Nerve> nerves = List.of(
                Fixture.nerve(
                        "R1 root",
                        Nerve.Kind.ROOT,
                        Fixture.point("foramen"),
                        Fixture.point("parting", Fixture.to("upper way"), Fixture.to("lower way"))),
                Fixture.nerve("upper way", Nerve.Kind.PLEXUS, Fixture.point("a"), Fixture.point("b", both)),
                Fixture.nerve("lower way", Nerve.Kind.PLEXUS, Fixture.point("a"), Fixture.point("b", both)),
                Fixture.nerve(
                        "common nerve",
                        Nerve.Kind.NERVE,
                        Fixture.point("meeting"),
                        Fixture.point("end", Fixture.gives("muscle"))));
        return Atlas.of(nerves, List.of(Fixture.muscle("muscle", roots, "pull", true)), List.of(), List.of())
                .tree();
    }

    private static int index(NerveTree tree, String nerve) {
        List<String> names = tree.segments().stream().map(Segment::nerve).toList();
        return names.indexOf(nerve);
    }
}
