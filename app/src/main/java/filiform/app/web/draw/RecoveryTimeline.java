package filiform.app.web.draw;

import filiform.app.contract.Common;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// Days from the needle to eighteen months: when to examine, when to refer, when each muscle may come back, and until
/// when its endplates wait. Each thing has a shape of its own.
///
/// @param onset      the date of day 0, or none: then days stand alone
/// @param today      day of the present examination
public record RecoveryTimeline(
        List<LocalDate> onset, int today, List<Due> due, List<Integer> referrals, List<Row> rows) {

    private static final double WIDTH = 400;
    private static final double LEFT = 14;
    private static final double RIGHT = 388;
    private static final double TOP = 46;
    private static final double ROW = 36;
    private static final double HEAD = 44;
    private static final int LEAST_DAYS = 548;
    private static final int MONTH = 30;

    /// An examination that is due.
    public record Due(int from, int to, boolean past) {}

    /// A muscle or area.
    ///
    /// @param early  day of the first sign at best, `late` at the latest that is counted with
    /// @param middle day by which half come back, if known
    /// @param block  day by which a mere block should have gone, if known
    /// @param limit  day after which recovery is unlikely, if known; `lateLimit` by the latest source
    public record Row(
            String name,
            int early,
            OptionalInt middle,
            int late,
            OptionalInt block,
            OptionalInt limit,
            OptionalInt lateLimit) {

        boolean inTime() {
            return limit.isEmpty() || late <= limit.getAsInt();
        }
    }

    public RecoveryTimeline {
        onset = List.copyOf(onset);
        due = List.copyOf(due);
        referrals = List.copyOf(referrals);
        rows = List.copyOf(rows);
    }

    private double days() {
        int last = rows.stream()
                .mapToInt(row -> Math.max(row.late(), row.lateLimit().orElse(0)))
                .max()
                .orElse(0);
        return Math.max(LEAST_DAYS, Math.min(1500, Math.max(last, today))) * 1.04;
    }

    public String svg(String id) {
        double height = TOP + HEAD + rows.size() * ROW + 18;
        var svg = new Svg(id, "timeline", WIDTH, height, "Recovery and examinations over time", words());
        grid(svg, height);
        examinations(svg);
        double y = TOP + HEAD;
        for (Row row : rows) {
            row(svg, row, y);
            y += ROW;
        }
        double x = x(today);
        svg.line("today", x, TOP - 8, x, height - 14);
        boolean right = x > WIDTH - 120;
        svg.text(
                right ? "today-words end" : "today-words",
                right ? x - 4 : x + 4,
                height - 4,
                onset.isEmpty() ? "examined day " + today : "examined " + date(today));
        return svg.toString();
    }

    private void grid(Svg svg, double height) {
        svg.text("axis", LEFT - 8, 12, onset.isEmpty() ? "days" : "months, from " + date(0));
        for (int month = 0; day(month) <= days(); month += 3) {
            double x = x(day(month));
            svg.line("grid", x, TOP - 8, x, height - 14);
            String css = month == 0 ? "axis" : "axis mid";
            double at = month == 0 ? LEFT - 8 : x;
            svg.text(css, at, TOP - 24, Integer.toString(onset.isEmpty() ? day(month) : month));
            if (!onset.isEmpty() && month % 6 == 0) {
                svg.text(css, at, TOP - 12, calendar(day(month)));
            }
        }
    }

    /// The day on which a month of the calendar has passed; of thirty days where no date is known.
    private int day(int month) {
        return onset.isEmpty()
                ? month * MONTH
                : (int) ChronoUnit.DAYS.between(
                        onset.getFirst(), onset.getFirst().plusMonths(month));
    }

    private void examinations(Svg svg) {
        svg.text("name", LEFT, TOP + 8, "examine" + (referrals.isEmpty() ? "" : ", refer"));
        for (Due each : due) {
            double from = x(each.from());
            svg.shape(
                    "rect",
                    "class",
                    each.past() ? "due past" : "due",
                    "x",
                    from,
                    "y",
                    TOP + 13,
                    "width",
                    Math.max(4, x(each.to()) - from),
                    "height",
                    9,
                    "rx",
                    2);
        }
        for (int day : referrals) {
            svg.shape(
                    "path",
                    "class",
                    "refer",
                    "d",
                    "M%s %s l6 -10 h-12 z".formatted(Svg.number(x(day)), Svg.number(TOP + 34)));
        }
    }

    private void row(Svg svg, Row row, double y) {
        svg.text("name", LEFT, y + 8, row.name());
        double middle = y + 18;
        double from = x(row.early());
        svg.shape(
                "rect",
                "class",
                row.inTime() ? "regrowth" : "regrowth late",
                "x",
                from,
                "y",
                middle - 5,
                "width",
                Math.max(3, x(row.late()) - from),
                "height",
                10,
                "rx",
                2);
        row.middle().ifPresent(day -> svg.line("half", x(day), middle - 7, x(day), middle + 7));
        row.block()
                .ifPresent(day -> svg.shape(
                        "path",
                        "class",
                        "block",
                        "d",
                        "M%s %s l5 5 l-5 5 l-5 -5 z".formatted(Svg.number(x(day)), Svg.number(middle - 5))));
        row.limit().ifPresent(day -> svg.line("endplate", x(day), middle - 8, x(day), middle + 8));
        row.lateLimit().ifPresent(day -> svg.line("endplate late", x(day), middle - 8, x(day), middle + 8));
    }

    private double x(int day) {
        return LEFT + (RIGHT - LEFT) * Math.min(day, days()) / days();
    }

    private String date(int day) {
        return onset.getFirst().plusDays(day).toString();
    }

    private String calendar(int day) {
        LocalDate date = onset.getFirst().plusDays(day);
        return date.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + Common.plain(date.getYear());
    }

    private String words() {
        var words = new StringBuilder("Present examination on day %d. ".formatted(today));
        due.forEach(each -> words.append("Examine day %d to %d. ".formatted(each.from(), each.to())));
        referrals.forEach(day -> words.append("Refer on day %d if nothing has come back. ".formatted(day)));
        for (Row row : rows) {
            words.append("%s: first sign from day %d to %d%s. "
                    .formatted(
                            row.name(),
                            row.early(),
                            row.late(),
                            Optional.of(row.limit())
                                    .filter(OptionalInt::isPresent)
                                    .map(limit -> ", unlikely after day " + limit.getAsInt())
                                    .orElse("")));
        }
        return words.toString().strip();
    }
}
