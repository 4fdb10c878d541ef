package filiform.knowledge.planning;

import filiform.measure.Interval;
import java.util.List;
import java.util.Locale;

/// The generated part of the manual's page on validation, in Markdown.
final class ValidationTable {

    private ValidationTable() {}

    static String markdown(List<Comparison> all) {
        var page = new StringBuilder();
        part(page, all, NeedleStudy.Use.NO, "Not used by the model: validation");
        part(
                page,
                all,
                NeedleStudy.Use.WORDS,
                "Named by the site in words, no figure rests on it: close to validation");
        part(page, all, NeedleStudy.Use.FIGURES, "Used for figures of the site: a check, no validation");
        width(page, all);
        misses(page, all);
        page.append("\n### Left out\n\n| study | why |\n|---|---|\n");
        NeedleStudy.leftOut().forEach(left -> page.append("| %s | %s |\n".formatted(left.study(), left.why())));
        sources(page);
        return page.toString();
    }

    private static void part(StringBuilder page, List<Comparison> all, NeedleStudy.Use use, String title) {
        List<Comparison> rows =
                all.stream().filter(row -> row.outcome().used() == use).toList();
        long agree = rows.stream().filter(row -> !row.verdict().miss()).count();
        long overlap = rows.stream().filter(row -> row.verdict().rangeAgrees()).count();
        page.append(
                "\n### %s\n\n%d comparisons. The best estimate lies in the observed interval in %d, the ranges overlap in %d.\n\n"
                        .formatted(title, rows.size(), agree, overlap));
        page.append(
                "| study | outcome | n | observed (95 %) | predicted (range) | verdict |\n|---|---|---|---|---|---|\n");
        rows.forEach(row -> page.append(line(row)));
    }

    private static String line(Comparison row) {
        String note =
                row.outcome().note().isEmpty() ? "" : ". *" + row.outcome().note() + "*";
        return "| %s | %s: %s%s | %d | %s | %s | %s |\n"
                .formatted(
                        row.study().key(),
                        kind(row.outcome().kind()),
                        row.outcome().about(),
                        note,
                        row.outcome().observed().of(),
                        words(row.outcome().kind(), row.observed()),
                        words(row.outcome().kind(), row.predicted()),
                        verdict(row.verdict()));
    }

    /// A wide range agrees with almost anything: the reader must see how wide they are.
    private static void width(StringBuilder page, List<Comparison> all) {
        List<Comparison> rates =
                all.stream().filter(row -> row.outcome().kind().rate()).toList();
        long wide = rates.stream()
                .filter(row -> row.predicted().high() - row.predicted().low() > 0.5)
                .count();
        page.append(
                "\nOf the %d predicted rates, %d have a range wider than 50 percentage points: such a range agrees with almost anything.\n"
                        .formatted(rates.size(), wide));
    }

    private static void misses(StringBuilder page, List<Comparison> all) {
        page.append("\n### The misses, and why\n\n");
        for (Comparison row : all) {
            if (row.verdict().miss()) {
                page.append("- **%s, %s** (%s): %s.\n"
                        .formatted(
                                row.study().key(),
                                row.outcome().about(),
                                verdict(row.verdict()),
                                row.outcome().why()));
            }
        }
    }

    private static void sources(StringBuilder page) {
        page.append("\n### The studies\n\n");
        for (NeedleStudy study : NeedleStudy.all()) {
            page.append("- `%s`: %s [%s](%s). %s. Read: %s.\n"
                    .formatted(study.key(), study.citation(), "source", study.url(), study.people(), study.read()));
        }
    }

    private static String kind(NeedleStudy.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String verdict(Comparison.Verdict verdict) {
        return switch (verdict) {
            case AGREES -> "agrees";
            case ESTIMATE_TOO_HIGH -> "**miss: too high**, range overlaps";
            case ESTIMATE_TOO_LOW -> "**miss: too low**, range overlaps";
            case RANGE_TOO_HIGH -> "**miss: too high, with its whole range**";
            case RANGE_TOO_LOW -> "**miss: too low, with its whole range**";
        };
    }

    private static String words(NeedleStudy.Kind kind, Interval interval) {
        return kind.rate()
                ? "%s %% (%s to %s)"
                        .formatted(percent(interval.value()), percent(interval.low()), percent(interval.high()))
                : "%.1f mm (%.1f to %.1f)".formatted(interval.value(), interval.low(), interval.high());
    }

    private static String percent(double part) {
        return Long.toString(Math.round(100 * part));
    }
}
