package filiform.benchmarks;

import filiform.knowledge.Knowledge;
import filiform.planning.Plan;
import filiform.planning.Planner;
import filiform.planning.Question;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// A whole plan of a real site, as the program answers it: contacts, limit, needle, alternatives.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PlanBenchmark {

    @Param({
        "lateral arm",
        "rhomboids",
        "upper trapezius",
        "infraspinatus",
        "lumbar multifidus",
        "gluteus medius",
        "piriformis",
        "brachioradialis",
        "gastrocnemius medial head",
        "masseter"
    })
    String site = "rhomboids";

    private final Asked asked = new Asked(Knowledge.load());
    private final Planner planner = asked.planner();

    @Benchmark
    public Plan plan() {
        return planner.plan(question());
    }

    private Question question() {
        return asked.plan(site);
    }
}
