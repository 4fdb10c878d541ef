package filiform.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// Prints the design's speed table against what this run measured.
public final class SpeedTable {

    /// @param keys which measurements count, as a regular expression; the worst of them stands
    private record Row(String what, double target, String unit, boolean atLeast, String keys) {

        OptionalDouble measured(Results results) {
            double[] all = results.matching(keys);
            return atLeast ? Arrays.stream(all).min() : Arrays.stream(all).max();
        }

        boolean met(double measured) {
            return atLeast ? measured >= target : measured <= target;
        }
    }

    private SpeedTable() {}

    public static void main(String[] arguments) throws IOException {
        Results results = Results.open();
        System.out.printf("%nthe design's speed table, the worst of what was measured%n");
        System.out.printf("  %-66s %14s %14s%n", "", "target", "measured");
        rows().forEach(row -> print(row, results));
        for (String row : List.of("CDS Hooks call, 200 a second", "surveillance counts over 10^8 insertions")) {
            System.out.printf("  %-66s %14s %14s%n", row, "", "not measured here");
        }
    }

    private static List<Row> rows() {
        return List.of(
                under("one structure, one pass, about 1e-5, error at most 5 %, warm", 2, "ms", "ContactBenchmark.1 .*"),
                under("the same over ten passes", 2, "ms", "ContactBenchmark.10 .*"),
                new Row("one structure against a general reliability library", 10, "times", true, "openturns.ratio"),
                under("risk map, first picture, slowest of four sites", 50, "ms", "MapBenchmark.* 16 .*"),
                under("risk map, 64 x 64, slowest of four sites", 150, "ms", "MapBenchmark.* 64 .*"),
                under("risk map, largest error of the reliability index", 0.05, "", "map.error"),
                under("localise 40 findings with next tests, warm", 10, "ms", "LocaliseBenchmark.*"),
                under("a command line answer in all, median, slowest of ten", 0.7, "s", "command.slowest-median"),
                under("start of serve to first page, median", 1.5, "s", "serve.first-page"),
                under("page, server side, 10^5 patients, slowest p99", 50, "ms", "page.server-p99"),
                under("first page on a throttled phone, slowest median", 1, "s", "page.slowest-median"));
    }

    private static Row under(String what, double target, String unit, String keys) {
        return new Row(what, target, unit, false, keys);
    }

    private static void print(Row row, Results results) {
        String target = (row.atLeast() ? "at least " : "under ") + number(row.target()) + " " + row.unit();
        OptionalDouble measured = row.measured(results);
        System.out.printf(
                "  %-66s %14s %14s  %s%n",
                row.what(),
                target,
                measured.isPresent() ? number(measured.getAsDouble()) + " " + row.unit() : "not measured",
                measured.isPresent() ? row.met(measured.getAsDouble()) ? "met" : "NOT MET" : "");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 20 ? "%.0f" : value >= 2 ? "%.1f" : "%.2f", value);
    }
}
