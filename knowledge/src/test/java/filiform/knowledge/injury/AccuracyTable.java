package filiform.knowledge.injury;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// How often the right nerve comes first, and how well the probabilities do, in Markdown; one column a group of
/// patients.
final class AccuracyTable {

    private AccuracyTable() {}

    /// @param titles of the groups, in the same order
    static String markdown(List<String> titles, List<List<Judged>> groups) {
        var page = new StringBuilder("\n| |");
        titles.forEach(title -> page.append(" ").append(title).append(" |"));
        page.append("\n|---|").append("---|".repeat(titles.size())).append("\n");
        row(page, "Patients", groups, all -> Integer.toString(all.size()));
        row(page, "**Right nerve first**", groups, share(judged -> judged.within(1)));
        row(page, "Right nerve among the first three", groups, share(judged -> judged.within(3)));
        row(
                page,
                "Rank of the right nerve: mean, median",
                groups,
                all -> "%s, %s".formatted(one(mean(all, Judged::rank)), one(median(all))));
        row(
                page,
                "Level right, where the report states one",
                groups,
                all -> Share.of(only(all, Judged::hasLevel), Judged::levelRight).words());
        row(
                page,
                "- of these, where the right nerve is first",
                groups,
                all -> Share.of(only(all, judged -> judged.hasLevel() && judged.within(1)), Judged::levelRight)
                        .words());
        row(
                page,
                "Part of the leading nerve that the level takes, mean",
                groups,
                all -> Share.percent(mean(all, Judged::levelLength)) + " %");
        row(page, "Probability of the right nerve, mean", groups, all -> two(mean(all, Judged::chance)));
        row(page, "Brier score of the right nerve (0 best, 1 worst)", groups, all -> two(mean(all, Judged::brier)));
        row(
                page,
                "Brier score over all nerves and rivals (0 best, 2 worst)",
                groups,
                all -> two(mean(all, Judged::brierOfAll)));
        row(page, "A rival stands above the right nerve", groups, share(Judged::rivalAbove));
        return page.toString();
    }

    private static void row(
            StringBuilder page, String words, List<List<Judged>> groups, Function<List<Judged>, String> cell) {
        page.append("| ").append(words).append(" |");
        groups.forEach(group -> page.append(" ").append(cell.apply(group)).append(" |"));
        page.append("\n");
    }

    private static Function<List<Judged>, String> share(java.util.function.Predicate<Judged> which) {
        return all -> Share.of(all, which).words();
    }

    private static List<Judged> only(List<Judged> all, java.util.function.Predicate<Judged> which) {
        return all.stream().filter(which).toList();
    }

    static double mean(List<Judged> all, ToDoubleFunction<Judged> of) {
        return all.stream().mapToDouble(of).average().orElse(0);
    }

    private static double median(List<Judged> all) {
        var ranks = new ArrayList<>(all.stream().map(Judged::rank).sorted().toList());
        return ranks.isEmpty() ? 0 : (ranks.get((ranks.size() - 1) / 2) + ranks.get(ranks.size() / 2)) / 2.0;
    }

    private static String one(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
