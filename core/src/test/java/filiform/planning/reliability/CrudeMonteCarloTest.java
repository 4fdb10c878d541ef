package filiform.planning.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The engine against plain counting. Ten million trials on two hundred problems stand in `benchmarks`.
class CrudeMonteCarloTest {

    private static final int TRIALS = 30_000;

    @Test
    void agreesWithPlainCountingOnOneStructure() {
        var problems = new Problems(20260105);
        for (int compared = 0; compared < 20; ) {
            Pose pose = problems.pose();
            var structure = List.of(new Together(problems.obstacle(), 0, 0));
            compared += compare(pose, structure, problems.passes(), compared) ? 1 : 0;
        }
    }

    @Test
    void agreesWithPlainCountingOnAnyOfSeveral() {
        var problems = new Problems(20260321);
        for (int compared = 0; compared < 12; ) {
            compared += compare(problems.pose(), problems.together(), problems.passes(), compared) ? 1 : 0;
        }
    }

    private static boolean compare(Pose pose, List<Together> structures, Passes passes, long seed) {
        Estimate engine = Problems.solve(pose, structures, passes, 0.01)[ContactSampling.GROUPS];
        if (engine.probability() < 1e-3) {
            return false;
        }
        double counted = (double) new PlainCounting(pose, structures, passes, seed).contacts(TRIALS) / TRIALS;
        double sd = Math.sqrt(counted * (1 - counted) / TRIALS) + 1.0 / TRIALS;
        double allowed = 4 * sd + 4 * engine.error() * engine.probability();
        assertThat(Math.abs(counted - engine.probability()))
                .as("%s %s %s: engine %s, counted %s", pose, structures, passes, engine, counted)
                .isLessThan(allowed);
        assertThat(engine.error()).isLessThan(0.05);
        return true;
    }
}
