package filiform.benchmarks;

import filiform.knowledge.Knowledge;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// Loading all compiled knowledge, warm; [LoadTimes] measures it cold.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class KnowledgeBenchmark {

    @Benchmark
    public Knowledge load() {
        return Knowledge.load();
    }
}
