package filiform.knowledge.injury;

import filiform.injury.recovery.Grading;
import filiform.injury.recovery.Grading.Graded;
import filiform.injury.recovery.Percentiles;
import filiform.knowledge.injury.RecoveryCase.Outcome;
import java.util.List;
import java.util.Locale;
import org.hipparchus.special.Beta;

/// The generated part of the manual's page on recovery.
final class RecoveryTable {

    private RecoveryTable() {}

    /// How a stated time lies to the range of nine tenths less one tenth.
    enum Verdict {
        /// The days between which it came meet the range.
        MEETS,
        EARLIER,
        LATER
    }

    static String grades(List<RecoveryCase> all) {
        var rows = new StringBuilder(
                "| case | stated | read by the program | chance of the stated | on |\n|---|---|---|---|---|\n");
        int graded = 0;
        int right = 0;
        int withheld = 0;
        for (RecoveryCase each : all) {
            if (!each.grade().equals("-")) {
                switch (each.assessed().grading()) {
                    case Graded grading -> {
                        graded++;
                        right += leads(each, grading) ? 1 : 0;
                        rows.append("| %s | %s | %s%s | %.2f | %s |\n"
                                .formatted(
                                        each.id(),
                                        each.grade(),
                                        grading.grades().getFirst().grade().words(),
                                        leads(each, grading) ? "" : " **miss**",
                                        chance(each, grading),
                                        String.join("; ", grading.because())));
                    }
                    case Grading.NotYetGradable _ -> {
                        withheld++;
                        rows.append("| %s | %s | not yet gradable | - | no test with a day |\n"
                                .formatted(each.id(), each.grade()));
                    }
                }
            }
        }
        return "%d patients have a stated grade, or one that can be read from their studies. The grade was withheld in %d, since no study with a day could tell. Of the %d graded, the stated grade led in %d: %s.\n\n%s"
                .formatted(graded + withheld, withheld, graded, right, interval(right, graded), rows);
    }

    static boolean leads(RecoveryCase each, Graded grading) {
        return grading.grades().getFirst().grade().words().equals(each.grade());
    }

    private static double chance(RecoveryCase each, Graded grading) {
        return grading.grades().stream()
                .filter(row -> row.grade().words().equals(each.grade()))
                .mapToDouble(Grading.GradeChance::probability)
                .sum();
    }

    static String times(List<RecoveryCase> all) {
        var rows = new StringBuilder(
                "| case | what | forecast on day | range 10 to 90 %, middle | reported | verdict |\n|---|---|---|---|---|---|\n");
        var waiting = new StringBuilder(
                "| case | what | forecast on day | range 10 to 90 %, middle | reported |\n|---|---|---|---|---|\n");
        int timed = 0;
        int meets = 0;
        int inside = 0;
        int none = 0;
        for (RecoveryCase each : all) {
            for (Outcome outcome : each.outcomes()) {
                Percentiles range = each.forecast(outcome);
                String days = "%d to %d, %d".formatted(range.p10(), range.p90(), range.p50());
                if (outcome.kind().equals("none")) {
                    none++;
                    waiting.append("| %s | first sign in %s | %d | %s | none by day %d |\n"
                            .formatted(each.id(), outcome.target(), outcome.from(), days, outcome.by()));
                } else {
                    Verdict verdict = verdict(outcome, range);
                    timed++;
                    meets += verdict == Verdict.MEETS ? 1 : 0;
                    inside += outcome.by() >= range.p10() && outcome.by() <= range.p90() ? 1 : 0;
                    rows.append("| %s | %s of %s | %d | %s | after day %d, by day %d | %s |\n"
                            .formatted(
                                    each.id(),
                                    outcome.kind().equals("first") ? "first sign" : "useful function",
                                    outcome.target(),
                                    outcome.from(),
                                    days,
                                    outcome.after(),
                                    outcome.by(),
                                    verdict == Verdict.MEETS
                                            ? "meets"
                                            : "**miss: " + verdict.name().toLowerCase(Locale.ROOT) + "**"));
                }
            }
        }
        return """
                %d times of recovery without an operation are stated. The days between which it came meet the range of 10 to 90 %% in %d: %s. \
                Counted by the reported day alone, which is the latest that it can have been, %d lie inside: %s.

                %s
                In %d more nothing had come back when they were reported. The range is of those that recover by themselves, so it cannot be held against these; \
                they show that some never do.

                %s""".formatted(
                        timed, meets, interval(meets, timed), inside, interval(inside, timed), rows, none, waiting);
    }

    static Verdict verdict(Outcome outcome, Percentiles range) {
        if (outcome.by() < range.p10()) {
            return Verdict.EARLIER;
        }
        return outcome.after() > range.p90() ? Verdict.LATER : Verdict.MEETS;
    }

    static String misses(List<RecoveryCase> all) {
        var misses = new StringBuilder();
        for (RecoveryCase each : all) {
            if (missed(each)) {
                misses.append("- **%s**: %s.\n".formatted(each.id(), each.why()));
            }
        }
        return misses.isEmpty() ? "None.\n" : misses.toString();
    }

    static boolean missed(RecoveryCase each) {
        boolean grade =
                !each.grade().equals("-") && each.assessed().grading() instanceof Graded graded && !leads(each, graded);
        return grade
                || each.outcomes().stream()
                        .filter(outcome -> !outcome.kind().equals("none"))
                        .anyMatch(outcome -> verdict(outcome, each.forecast(outcome)) != Verdict.MEETS);
    }

    static String sources(List<RecoveryCase> all) {
        var sources = new StringBuilder();
        all.forEach(each -> sources.append("- `%s`: %s. Lesion: %s.\n"
                .formatted(each.id(), each.source(), each.place().replace("@", ", from "))));
        return sources.toString();
    }

    /// Clopper and Pearson's exact interval, 95 percent.
    private static String interval(int hits, int of) {
        double low = hits == 0 ? 0 : root(hits, of - hits + 1.0, 0.025);
        double high = hits == of ? 1 : root(hits + 1.0, (double) of - hits, 0.975);
        return "%d %% (95 %% interval %d to %d)"
                .formatted(Math.round(100.0 * hits / of), Math.round(100 * low), Math.round(100 * high));
    }

    private static double root(double a, double b, double probability) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (Beta.regularizedBeta(middle, a, b) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
