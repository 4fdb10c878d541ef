package filiform.benchmarks;

import filiform.injury.Examination;
import filiform.injury.Localisation;
import filiform.injury.Localise;
import filiform.knowledge.Knowledge;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// Forty findings after a needle in the arm: posterior, explanation and next tests.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LocaliseBenchmark {

    private final Knowledge knowledge = Knowledge.load();
    private final Localise localise = new Localise(knowledge.atlas(), knowledge.localisation());
    private final Examination examination = new Asked(knowledge).examination();

    @Benchmark
    public Localisation localise() {
        return localise.localise(examination);
    }
}
