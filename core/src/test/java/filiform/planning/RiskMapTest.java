package filiform.planning;

import static filiform.planning.Fixture.figure;
import static filiform.planning.Fixture.question;
import static filiform.planning.Fixture.sheet;
import static filiform.planning.Fixture.site;
import static filiform.planning.Fixture.tube;
import static org.assertj.core.api.Assertions.assertThat;

import filiform.atlas.Site;
import filiform.atlas.Structure;
import filiform.measure.Side;
import filiform.planning.reliability.Normal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// The picture against the plan: at places of the map the reliability index of each structure is the plan's own.
class RiskMapTest {

    private static final int NODES = 64;
    private static final int PLACES = 12;

    private final SplittableRandom random = new SplittableRandom(59);

    private static Structure winding() {
        var places = List.of(
                new Structure.Shape.Winding.Place(-30, 10, 0),
                new Structure.Shape.Winding.Place(0, -6, 5),
                new Structure.Shape.Winding.Place(30, 12, 2));
        return new Structure(
                "winding artery",
                Structure.Kind.ARTERY,
                new Structure.Shape.Winding(figure(2, 0.3, 0.2), places, figure(0, 3, 1)),
                List.of(new Structure.Depth(figure(22, 4, 1), filiform.atlas.When.ANYONE)),
                Structure.Course.NONE);
    }

    private static Structure organ() {
        return new Structure(
                "organ",
                Structure.Kind.ORGAN,
                new Structure.Shape.Solid(30, 20, 15, 5, figure(15, 5, 2)),
                List.of(new Structure.Depth(figure(40, 6, 2), filiform.atlas.When.ANYONE)),
                Structure.Course.NONE);
    }

    private static List<Site> sites() {
        return List.of(
                site(
                        sheet("pleura", Structure.Kind.PLEURA, figure(35, 5, 1)),
                        tube("nerve", Structure.Kind.NERVE, 20, figure(8, 4, 1), figure(25, 4, 1))),
                site(winding(), organ()),
                site(
                        sheet("pleura", Structure.Kind.PLEURA, figure(28, 5, 1), figure(33, 6, 1)),
                        tube("artery", Structure.Kind.ARTERY, 90, figure(-10, 3, 1), figure(30, 5, 1)),
                        tube("vein", Structure.Kind.VEIN, 80, figure(4, 3, 1), figure(18, 3, 1))));
    }

    private static Question aimed(Question question, Approach approach, double depth) {
        return new Question(
                question.site(),
                question.technique(),
                approach,
                Side.LEFT,
                question.needle(),
                OptionalDouble.of(depth),
                question.person(),
                question.guidance(),
                "",
                OptionalInt.of(question.passes().orElse(1)),
                Map.of(),
                question.limits(),
                Optional.empty());
    }

    private double[] apart(RiskMap.Kind kind, int passes) {
        var planner = new Planner(Fixture.knowledge());
        var apart = new ArrayList<Double>();
        for (Site site : sites()) {
            Question question = question(site, 60, 30, passes);
            RiskMap map = planner.map(question, kind, NODES);
            for (int place = 0; place < PLACES; place++) {
                int row = random.nextInt(NODES);
                int column = random.nextInt(NODES);
                double across = map.columns().get(column);
                double down = map.rows().get(row);
                Question there = kind == RiskMap.Kind.ENTRY
                        ? aimed(question, new Approach(0, 90, across, down), 30)
                        : aimed(question, new Approach(Math.abs(across), across < 0 ? -90 : 90, 0, 0), down);
                for (Contact contact : planner.contacts(there)) {
                    int structure = map.structures().indexOf(contact.structure().name());
                    double index = -Normal.quantile(contact.chance().value().value());
                    if (Math.abs(index) < 3) {
                        apart.add(Math.abs(map.index().get(structure)[row][column] - index));
                    }
                }
            }
        }
        return apart.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    @Test
    void agreesWithThePlanOverTiltAndDepth() {
        assertAgrees(RiskMap.Kind.TILT_AND_DEPTH);
    }

    @Test
    void agreesWithThePlanOverTheEntry() {
        assertAgrees(RiskMap.Kind.ENTRY);
    }

    private void assertAgrees(RiskMap.Kind kind) {
        for (int passes : new int[] {1, 6}) {
            double[] apart = apart(kind, passes);
            assertThat(apart.length).isGreaterThan(20);
            assertThat(apart[apart.length / 2]).as("median, %s passes", passes).isLessThan(0.05);
            assertThat(apart[apart.length - 1]).as("worst, %s passes", passes).isLessThan(0.2);
        }
    }
}
