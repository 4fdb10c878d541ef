package filiform.benchmarks;

import filiform.knowledge.Knowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// How long a fresh program takes to load all knowledge, with and without the launcher's start cache.
public final class LoadTimes {

    private static final int RUNS = 10;

    private LoadTimes() {}

    /// Without arguments it starts itself; `once` is one such start.
    ///
    /// @param arguments `once`, or the program's jar and its cache
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments[0].equals("once")) {
            long start = System.nanoTime();
            Knowledge.load();
            System.out.println((System.nanoTime() - start) / 1e6);
            return;
        }
        Results results = Results.open();
        System.out.printf("%nknowledge loaded by a fresh program, milliseconds of %d runs%n", RUNS);
        results.put("load.plain", print("without the start cache", arguments[0], List.of()));
        if (Files.exists(Path.of(arguments[1]))) {
            results.put("load.cached", print("with it", arguments[0], List.of("-XX:AOTCache=" + arguments[1])));
        }
    }

    private static double print(String what, String jar, List<String> cache) throws IOException, InterruptedException {
        double[] runs = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            runs[i] = once(jar, cache);
        }
        Arrays.sort(runs);
        double median = (runs[RUNS / 2 - 1] + runs[RUNS / 2]) / 2;
        System.out.printf(
                Locale.ROOT, "  %-30s least %6.1f  median %6.1f  most %6.1f%n", what, runs[0], median, runs[RUNS - 1]);
        return median;
    }

    /// With the launcher's own flags; these classes come after the program's, so that the cache still fits.
    private static double once(String jar, List<String> cache) throws IOException, InterruptedException {
        String ours = Path.of(LoadTimes.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toString();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData"));
        command.addAll(cache);
        command.addAll(List.of("-cp", jar + ":" + ours, LoadTimes.class.getName(), "once"));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor();
        String[] lines = said.strip().split("\n", -1);
        return Double.parseDouble(lines[lines.length - 1]);
    }
}
