package filiform.knowledge.planning;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// How often the best estimate lay in what was observed, and in which direction it erred, in Markdown.
final class ValidationCounts {

    private static final Set<NeedleStudy.Kind> MUSCLE =
            EnumSet.of(NeedleStudy.Kind.TIP_IN_MUSCLE, NeedleStudy.Kind.REACHES_MUSCLE);
    private static final Set<NeedleStudy.Kind> CONTACT = EnumSet.of(NeedleStudy.Kind.CONTACT);
    private static final Set<NeedleStudy.Kind> LENGTHS = EnumSet.complementOf(
            EnumSet.of(NeedleStudy.Kind.TIP_IN_MUSCLE, NeedleStudy.Kind.REACHES_MUSCLE, NeedleStudy.Kind.CONTACT));

    private ValidationCounts() {}

    static String markdown(List<Comparison> all, List<Comparison> usualBuild) {
        var page = new StringBuilder();
        page.append(
                "\n| what was compared | comparisons | best estimate inside | too hopeful | too cautious |\n|---|---|---|---|---|\n");
        row(page, "**A muscle hit or reached**", independent(all, MUSCLE));
        row(
                page,
                "- blind",
                only(independent(all, MUSCLE), row -> !row.outcome().seen()));
        row(
                page,
                "- under ultrasound",
                only(independent(all, MUSCLE), row -> row.outcome().seen()));
        row(page, "**A structure touched**", independent(all, CONTACT));
        row(page, "Depth of a structure", independent(all, LENGTHS));
        row(page, "*circular:* a muscle hit or reached", circular(all, MUSCLE));
        row(page, "*circular:* a structure touched", circular(all, CONTACT));
        row(page, "*circular:* distance of a structure", circular(all, LENGTHS));
        page.append(
                "\nIn all but %d of the %d comparisons the body mass index was not told, so the planner took the people as slim. Taken as of usual build, the best estimate lies inside in %d of all %d instead of %d.\n"
                        .formatted(
                                all.stream()
                                        .filter(row -> row.outcome().buildKnown())
                                        .count(),
                                all.size(),
                                inside(usualBuild),
                                all.size(),
                                inside(all)));
        return page.toString();
    }

    private static List<Comparison> independent(List<Comparison> all, Set<NeedleStudy.Kind> kinds) {
        return only(
                all,
                row -> row.outcome().used() != NeedleStudy.Use.FIGURES
                        && kinds.contains(row.outcome().kind()));
    }

    private static List<Comparison> circular(List<Comparison> all, Set<NeedleStudy.Kind> kinds) {
        return only(
                all,
                row -> row.outcome().used() == NeedleStudy.Use.FIGURES
                        && kinds.contains(row.outcome().kind()));
    }

    private static List<Comparison> only(List<Comparison> all, Predicate<Comparison> which) {
        return all.stream().filter(which).toList();
    }

    private static long inside(List<Comparison> rows) {
        return count(rows, Comparison.Direction.INSIDE);
    }

    private static long count(List<Comparison> rows, Comparison.Direction direction) {
        return rows.stream().filter(row -> row.direction() == direction).count();
    }

    private static void row(StringBuilder page, String words, List<Comparison> rows) {
        page.append("| %s | %d | %d | %d | %d |\n"
                .formatted(
                        words,
                        rows.size(),
                        inside(rows),
                        count(rows, Comparison.Direction.TOO_HOPEFUL),
                        count(rows, Comparison.Direction.TOO_CAUTIOUS)));
    }
}
