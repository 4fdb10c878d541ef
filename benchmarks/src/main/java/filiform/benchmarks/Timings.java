package filiform.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Runs the timed benchmarks whose names are given, warm, and prints time and allocation of a call.
public final class Timings {

    private Timings() {}

    public static void main(String[] names) throws IOException, RunnerException {
        Results results = Results.open();
        for (String name : names) {
            System.out.printf("%n%s, warm, milliseconds a call (with 99.9 %% interval)%n", name);
            for (RunResult run : run(name)) {
                report(name, run, results);
            }
        }
    }

    private static Collection<RunResult> run(String name) throws RunnerException {
        Options options = new OptionsBuilder()
                .include("\\." + name + "\\.")
                .forks(1)
                .warmupIterations(4)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .jvmArgsAppend("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow")
                .build();
        return new Runner(options).run();
    }

    private static void report(String name, RunResult run, Results results) throws IOException {
        BenchmarkParams params = run.getParams();
        String which = params.getParamsKeys().stream().map(params::getParam).collect(Collectors.joining(" "));
        double bytes = java.util.Objects.requireNonNull(
                        run.getSecondaryResults().get("gc.alloc.rate.norm"))
                .getScore();
        System.out.printf(
                Locale.ROOT,
                "  %-34s %9.4f +- %7.4f ms  %10.1f KiB allocated%n",
                which.toLowerCase(Locale.ROOT).replace('_', ' '),
                run.getPrimaryResult().getScore(),
                run.getPrimaryResult().getScoreError(),
                bytes / 1024);
        results.put(
                String.join(".", Arrays.asList(name, which)),
                run.getPrimaryResult().getScore());
    }
}
