package filiform.app.web.draw;

import filiform.injury.recovery.Assessment;
import filiform.injury.recovery.Assessment.Forecast;
import java.time.LocalDate;
import java.util.List;

/// Days since onset: when each muscle may come back, when to examine, and where today stands.
public final class Timeline {

    private static final double WIDTH = 400;
    private static final double LEFT = 14;
    private static final double RIGHT = 388;
    private static final double TOP = 46;
    private static final double ROW = 36;

    private Timeline() {}

    /// Draws an assessment.
    ///
    /// @param onset the date of the onset, or none: then days stand alone
    public static String draw(Assessment assessment, List<LocalDate> onset, String id) {
        int last = assessment.forecasts().stream()
                .mapToInt(Forecast::lateLimit)
                .max()
                .orElse(0);
        last = Math.max(
                last,
                assessment.examinations().stream()
                        .mapToInt(Assessment.Due::toDay)
                        .max()
                        .orElse(0));
        last = Math.max(last, assessment.today());
        double days = Math.max(60, last * 1.04);
        double height = TOP + 34 + assessment.forecasts().size() * ROW + 18;
        var svg = new Svg(id, "timeline", WIDTH, height, "Recovery and examinations over time", words(assessment));
        int step = days > 400 ? 90 : 30;
        for (int day = 0; day <= days; day += step) {
            double x = x(day, days);
            svg.line("grid", x, TOP - 8, x, height - 14);
            svg.text(
                    day == 0 ? "axis" : "axis mid",
                    day == 0 ? LEFT - 8 : x,
                    TOP - 14,
                    day == 0 ? "day 0" : Integer.toString(day));
        }
        onset.forEach(date -> svg.text("axis", LEFT - 8, 14, "onset " + date));
        examinations(svg, assessment, days);
        double y = TOP + 34;
        for (Forecast forecast : assessment.forecasts()) {
            row(svg, forecast, days, y);
            y += ROW;
        }
        double today = x(assessment.today(), days);
        svg.line("today", today, TOP - 26, today, height - 14);
        boolean right = today > WIDTH - 110;
        svg.text(
                right ? "today-words end" : "today-words",
                right ? today - 5 : today + 5,
                TOP - 27,
                "day %d, latest finding".formatted(assessment.today()));
        return svg.toString();
    }

    private static double x(double day, double days) {
        return LEFT + (RIGHT - LEFT) * Math.min(day, days) / days;
    }

    private static void examinations(Svg svg, Assessment assessment, double days) {
        svg.text("name", LEFT, TOP + 8, "examinations");
        for (Assessment.Due due : assessment.examinations()) {
            double from = x(due.fromDay(), days);
            svg.shape(
                    "rect",
                    "class",
                    due.overdue() ? "due past" : "due",
                    "x",
                    from,
                    "y",
                    TOP + 13,
                    "width",
                    Math.max(4, x(due.toDay(), days) - from),
                    "height",
                    9,
                    "rx",
                    2);
        }
    }

    private static void row(Svg svg, Forecast forecast, double days, double y) {
        svg.text("name", LEFT, y + 8, forecast.muscle());
        double middle = y + 18;
        double from = x(forecast.regrowthFrom(), days);
        svg.shape(
                "rect",
                "class",
                forecast.inTime() ? "regrowth" : "regrowth late",
                "x",
                from,
                "y",
                middle - 5,
                "width",
                Math.max(3, x(forecast.regrowthBy(), days) - from),
                "height",
                10,
                "rx",
                2);
        double block = x(forecast.neurapraxiaBy(), days);
        svg.shape(
                "path",
                "class",
                "block",
                "d",
                "M%s %s l5 5 l-5 5 l-5 -5 z".formatted(Svg.number(block), Svg.number(middle - 5)));
        svg.line("endplate", x(forecast.limit(), days), middle - 8, x(forecast.limit(), days), middle + 8);
        svg.line("endplate late", x(forecast.lateLimit(), days), middle - 8, x(forecast.lateLimit(), days), middle + 8);
    }

    private static String words(Assessment assessment) {
        var words = new StringBuilder("Latest finding on day %d. ".formatted(assessment.today()));
        assessment
                .examinations()
                .forEach(due -> words.append("Examine day %d to %d. ".formatted(due.fromDay(), due.toDay())));
        for (Forecast forecast : assessment.forecasts()) {
            words.append("%s: a neurapraxia by day %d, regrowth from day %d to %d, unlikely after day %d. "
                    .formatted(
                            forecast.muscle(),
                            forecast.neurapraxiaBy(),
                            forecast.regrowthFrom(),
                            forecast.regrowthBy(),
                            forecast.limit()));
        }
        return words.toString().strip();
    }
}
