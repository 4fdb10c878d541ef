package filiform.knowledge.injury;

import static org.assertj.core.api.Assertions.assertThat;

import filiform.injury.PlainWorld;
import org.junit.jupiter.api.Test;

class SimulationTest {

    private static final int PATIENTS = Integer.getInteger("simulation.patients", 100);

    @Test
    void probabilitiesComeTrueAsOftenAsTheySay() {
        for (PlainWorld world : java.util.List.of(Simulation.MODEL, Simulation.FAULTY, Simulation.WRONG)) {
            Simulation done = Simulation.of(
                    Coded.ATLAS,
                    Coded.KNOWLEDGE.localisation(),
                    Coded.KNOWLEDGE.localisation(),
                    world,
                    PATIENTS,
                    20261121);
            System.out.printf(
                    "%s: top1 %.3f top3 %.3f ece lead %.3f all %.3f%n",
                    world.name(),
                    done.among(1),
                    done.among(3),
                    done.leading().error(),
                    done.all().error());
            done.leading().bins().forEach(System.out::println);
            assertThat(done.leading().error()).isLessThan(0.5);
        }
    }
}
