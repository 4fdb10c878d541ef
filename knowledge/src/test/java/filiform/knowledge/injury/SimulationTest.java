package filiform.knowledge.injury;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.injury.PlainWorld;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Drawn patients over the whole tree: from the model itself, with faulty and missing findings, and from a world that
/// is
/// wrong on purpose. What is given to a nerve comes true about as often.
class SimulationTest {

    private static final int PATIENTS = Integer.getInteger("simulation.patients", 100);
    private static final long SEED = 20261121;

    @Test
    void whatIsGivenToANerveComesTrueAboutAsOften() {
        for (PlainWorld world : List.of(Simulation.MODEL, Simulation.FAULTY, Simulation.WRONG)) {
            Simulation done = Simulation.of(
                    Coded.ATLAS, Coded.KNOWLEDGE.localisation(), Coded.KNOWLEDGE.localisation(), world, PATIENTS, SEED);
            assertThat(done.all().error()).as(world.name()).isLessThanOrEqualTo(0.05);
        }
    }
}
