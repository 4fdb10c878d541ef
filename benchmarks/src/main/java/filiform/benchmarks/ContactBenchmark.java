package filiform.benchmarks;

import filiform.planning.reliability.Estimate;
import filiform.planning.reliability.Obstacle;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// The contact probability of one structure, about 1e-5, at most 5 % numerical error.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ContactBenchmark {

    @Param({"LEVEL_TUBE", "SHEET", "WINDING_TUBE"})
    String shape = "LEVEL_TUBE";

    @Param({"1", "10"})
    int passes = 1;

    private Obstacle obstacle = Cases.Shape.SHEET.at(0);

    @Setup
    public void moveAway() {
        obstacle = Cases.rare(Cases.Shape.valueOf(shape)::at, Cases.passes(passes));
    }

    @Benchmark
    public Estimate contact() {
        return Cases.solve(obstacle, Cases.passes(passes), Cases.ANSWER);
    }
}
