package filiform.app.text;

import filiform.injury.recovery.Assessment;
import filiform.injury.recovery.Percentiles;
import filiform.injury.recovery.TinelAdvance;
import java.time.LocalDate;
import java.util.List;

/// The forecast as people read it: what holds for all muscles once, then a muscle and an area a line.
final class Forecasts {

    private Forecasts() {}

    static void write(Lines lines, Assessment assessment, List<LocalDate> onset) {
        List<Assessment.Forecast> forecasts = assessment.forecasts();
        if (!forecasts.isEmpty()) {
            lines.heading("First sign of recovery, a muscle at a time");
            lines.paragraph(common(forecasts.getFirst(), onset));
        }
        for (var forecast : forecasts) {
            lines.item("%s, about %d mm from the lesion (%s): first sign %s, useful by %s%s"
                    .formatted(
                            forecast.muscle(),
                            Math.round(forecast.distance()),
                            forecast.found().words(),
                            range(forecast.firstSign(), onset),
                            Days.of(forecast.useful().p50(), onset),
                            forecast.inTime() ? "" : "; TOO LATE at the cautious speed"));
            lines.below("Chance of a first sign without an operation %s, before the limits %s and %s."
                    .formatted(
                            ChanceWords.percent(forecast.chance()),
                            ChanceWords.percent(forecast.beforeLimit()),
                            ChanceWords.percent(forecast.beforeLateLimit())));
        }
        if (!assessment.skin().isEmpty()) {
            lines.heading("Feeling, an area at a time");
        }
        for (var forecast : assessment.skin()) {
            lines.item("%s, about %d mm (%s): first sign %s, chance %s"
                    .formatted(
                            forecast.area(),
                            Math.round(forecast.distance()),
                            forecast.found().words(),
                            range(forecast.firstSign(), onset),
                            ChanceWords.percent(forecast.chance())));
        }
        assessment
                .missed()
                .ifPresent(missed ->
                        lines.item("THE FORECAST MISSES: %s should have shown a first sign by %s and had none on %s."
                                .formatted(
                                        missed.target(),
                                        Days.of(missed.expectedBy(), onset),
                                        Days.of(missed.lookedOn(), onset))));
        assessment.tinel().ifPresent(tinel -> lines.item(tinel(tinel)));
    }

    private static String range(Percentiles days, List<LocalDate> onset) {
        return "%s, half of them by %s".formatted(Days.span(days.p10(), days.p90(), onset), Days.of(days.p50(), onset));
    }

    private static String tinel(TinelAdvance tinel) {
        String words = "Tapping tingles %d mm further on day %d than on day %d (%.1f mm a day; expected %d to %d mm)"
                .formatted(
                        Math.round(tinel.mm()),
                        tinel.toDay(),
                        tinel.fromDay(),
                        tinel.speed(),
                        Math.round(tinel.least()),
                        Math.round(tinel.most()));
        return switch (tinel.verdict()) {
            case ADVANCES -> words + ": fibres grow.";
            case STANDS -> words + ": IT STANDS STILL.";
            case TOO_EARLY -> words + ": too early to tell.";
        };
    }

    private static String common(Assessment.Forecast forecast, List<LocalDate> onset) {
        return ("Days in which a tenth to nine tenths of those that recover by themselves show it. A neurapraxia should "
                        + "show recovery by %s. Where axons were lost they have to regrow; recovery is unlikely after "
                        + "%s (%s by another source).")
                .formatted(
                        Days.of(forecast.neurapraxiaBy(), onset),
                        Days.of(forecast.limit(), onset),
                        Days.of(forecast.lateLimit(), onset));
    }
}
