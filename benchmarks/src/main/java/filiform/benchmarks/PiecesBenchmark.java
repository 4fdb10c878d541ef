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

/// One winding course, over the number of its straight pieces; one pass, about 1e-5.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PiecesBenchmark {

    @Param({"1", "2", "4", "8", "16"})
    int pieces = 1;

    private Obstacle obstacle = Cases.Shape.SHEET.at(0);

    @Setup
    public void moveAway() {
        obstacle = Cases.rare(away -> Cases.winding(pieces, away), Cases.passes(1));
    }

    @Benchmark
    public Estimate contact() {
        return Cases.solve(obstacle, Cases.passes(1), Cases.ANSWER);
    }
}
