package filiform.app.text;

import filiform.injury.Assessment;
import java.time.LocalDate;
import java.util.List;

/// The forecast as people read it: what holds for all muscles once, then a muscle a line.
final class Forecasts {

    private Forecasts() {}

    static void write(Lines lines, List<Assessment.Forecast> forecasts, List<LocalDate> onset) {
        if (forecasts.isEmpty()) {
            return;
        }
        lines.heading("First sign of recovery, a muscle at a time");
        Assessment.Forecast first = forecasts.getFirst();
        lines.paragraph(common(first, onset));
        for (var forecast : forecasts) {
            lines.item("%s, about %d mm from the lesion: regrowth reaches it %s%s"
                    .formatted(
                            forecast.muscle(),
                            Math.round(forecast.distance()),
                            Days.span(forecast.regrowthFrom(), forecast.regrowthBy(), onset),
                            forecast.inTime() ? "" : "; TOO LATE at the cautious rate"));
            if (!common(forecast, onset).equals(common(first, onset))) {
                lines.below("For this muscle: " + common(forecast, onset));
            }
        }
    }

    private static String common(Assessment.Forecast forecast, List<LocalDate> onset) {
        return ("A neurapraxia should show recovery by %s. Where axons were lost they have to regrow; recovery is "
                        + "unlikely after %s (%s by another source).")
                .formatted(
                        Days.of(forecast.neurapraxiaBy(), onset),
                        Days.of(forecast.limit(), onset),
                        Days.of(forecast.lateLimit(), onset));
    }
}
