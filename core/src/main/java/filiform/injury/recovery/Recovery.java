package filiform.injury.recovery;

import filiform.injury.recovery.Assessment.Forecast;
import filiform.injury.recovery.Assessment.SkinForecast;
import java.util.List;
import java.util.Optional;

/// The forecast of one nerve: each muscle and area beyond the lesion, by what was seen of it and of the others.
final class Recovery {

    private final TimeKnowledge times;
    private final List<Sign> signs;
    private final Regrowth now;
    private final Regrowth atOnset;

    /// @param now     with the signs weighed, @param atOnset without them
    Recovery(TimeKnowledge times, List<Sign> signs, Regrowth now, Regrowth atOnset) {
        this.times = times;
        this.signs = signs;
        this.now = now;
        this.atOnset = atOnset;
    }

    List<Forecast> muscles() {
        return signs.stream()
                .filter(sign -> sign.target().kind() == Target.Kind.MUSCLE && !sign.movement() && open(sign))
                .map(this::muscle)
                .toList();
    }

    List<SkinForecast> skin() {
        return signs.stream()
                .filter(sign -> sign.target().kind() == Target.Kind.AREA && open(sign))
                .map(this::area)
                .toList();
    }

    /// What was found normal throughout, or is normal again, needs no forecast.
    private static boolean open(Sign sign) {
        return switch (sign.seen().state()) {
            case NORMAL, RECOVERED -> false;
            case LOST, REDUCED, RECOVERING, NOT_EXAMINED -> true;
        };
    }

    private Forecast muscle(Sign sign) {
        Target target = sign.target();
        Outlook outlook = Outlook.of(now, times, target, sign.seen());
        int from = (int) Math.floor(target.distance() / times.bounds().fast());
        int by = (int) Math.ceil(
                times.delay().median() + target.distance() / times.bounds().slow());
        int limit = times.limit().day();
        int late = times.limit().lateDay();
        return new Forecast(
                target.name(),
                target.distance(),
                target.wholeSd(),
                sign.seen().state(),
                times.neurapraxia().day(),
                from,
                by,
                limit,
                late,
                by <= limit,
                outlook.firstSign(),
                outlook.useful(),
                outlook.chance(),
                outlook.usefulChance(),
                outlook.by(limit),
                outlook.by(late));
    }

    private SkinForecast area(Sign sign) {
        Target target = sign.target();
        Outlook outlook = Outlook.of(now, times, target, sign.seen());
        return new SkinForecast(
                target.name(),
                target.distance(),
                target.wholeSd(),
                sign.seen().state(),
                outlook.firstSign(),
                outlook.useful(),
                outlook.chance(),
                outlook.usefulChance());
    }

    /// The nearest first sign that nine tenths would have shown by the day of the last look without it.
    Optional<Missed> missed() {
        return Sign.waiting(signs).flatMap(sign -> {
            int expected = Outlook.of(atOnset, times, sign.target(), Seen.NOTHING)
                    .firstSign()
                    .p90();
            return sign.seen().after() > expected
                    ? Optional.of(new Missed(
                            sign.target().name(), expected, sign.seen().after()))
                    : Optional.empty();
        });
    }
}
