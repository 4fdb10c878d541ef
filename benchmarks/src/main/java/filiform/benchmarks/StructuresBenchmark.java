package filiform.benchmarks;

import filiform.planning.reliability.Approaches;
import filiform.planning.reliability.ContactSampling;
import filiform.planning.reliability.Encounter;
import filiform.planning.reliability.Estimate;
import filiform.planning.reliability.Together;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// The chance of touching any of several structures in five passes, over their number.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class StructuresBenchmark {

    @Param({"1", "2", "4", "8", "16"})
    int structures = 1;

    @Benchmark
    public Estimate[] any() {
        var together = Cases.around(structures).stream()
                .map(obstacle -> new Together(obstacle, 0.4, 0))
                .toList();
        var near = together.stream()
                .map(each -> Approaches.of(new Encounter(Cases.POSE, each.obstacle()), Cases.passes(5)))
                .toList();
        return new ContactSampling(Cases.POSE, together, near, Cases.passes(5)).estimates(0.04, 16, 1024);
    }
}
