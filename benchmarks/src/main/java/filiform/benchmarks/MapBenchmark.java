package filiform.benchmarks;

import filiform.knowledge.Knowledge;
import filiform.planning.Planner;
import filiform.planning.RiskMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// The risk map of real sites: the first picture and the whole, every structure of the site.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class MapBenchmark {

    @Param({"16", "64"})
    int nodes = 16;

    @Param({"TILT_AND_DEPTH", "ENTRY"})
    RiskMap.Kind kind = RiskMap.Kind.ENTRY;

    @Param({"lateral arm", "rhomboids", "lumbar multifidus", "pronator teres"})
    String site = "rhomboids";

    private final Asked asked = new Asked(Knowledge.load());
    private final Planner planner = asked.planner();

    @Benchmark
    public RiskMap map() {
        return planner.map(asked.plan(site), kind, nodes);
    }
}
