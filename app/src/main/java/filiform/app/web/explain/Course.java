package filiform.app.web.explain;

import filiform.app.web.draw.HarmAndRepair;
import filiform.app.web.draw.HarmAndRepair.Row;
import filiform.app.web.draw.HarmAndRepair.Tick;
import filiform.app.web.explain.ExplainView.Going;
import filiform.followup.explain.Phase;
import java.util.List;
import java.util.stream.Collectors;

/// The course of harm and repair, drawn and in words.
///
/// @param limitDay day after which a muscle is unlikely to work again
record Course(List<Phase> phases, int limitDay, Telling telling) {

    private static final double DAY = 24;
    private static final double WEEK = 7 * DAY;
    private static final double MONTH = 365.25 / 12 * DAY;

    List<Going> goings() {
        return phases.stream()
                .map(phase -> new Going(
                        telling.say(phase.name()), when(phase), does(phase.does()), telling.said(phase.statement())))
                .toList();
    }

    String svg() {
        double ends = limitDay * DAY;
        List<Row> rows = phases.stream()
                .map(phase -> new Row(
                        telling.say(phase.name()),
                        phase.from(),
                        phase.to().orElse(ends),
                        phase.does().word()))
                .toList();
        String whole = phases.stream()
                .map(phase -> "%s: %s, %s.".formatted(telling.say(phase.name()), when(phase), does(phase.does())))
                .collect(Collectors.joining(" "));
        return new HarmAndRepair(
                        rows,
                        ends,
                        new HarmAndRepair.Words(
                                telling.say("Harm and repair over time"),
                                whole,
                                telling.say("harm"),
                                telling.say("repair"),
                                telling.say("both"),
                                telling.say("from here on a muscle without fibres is unlikely to work again"),
                                ticks()))
                .svg("harm-and-repair");
    }

    private List<Tick> ticks() {
        return List.of(
                new Tick(1, telling.say("1 hour")),
                new Tick(DAY, telling.say("1 day")),
                new Tick(WEEK, telling.say("1 week")),
                new Tick(MONTH, telling.say("1 month")),
                new Tick(4 * MONTH, telling.say("4 months")));
    }

    private String does(Phase.Does does) {
        return telling.say(does.word());
    }

    private String when(Phase phase) {
        if (phase.from() == 0) {
            return telling.say("at once");
        }
        String to = phase.to().isPresent() ? time(phase.to().getAsDouble()) : telling.say("many months");
        return telling.say("from {from} to {to}")
                .replace("{from}", time(phase.from()))
                .replace("{to}", to);
    }

    private String time(double hours) {
        if (hours < DAY) {
            return telling.say("{n} hours").replace("{n}", Long.toString(Math.round(hours)));
        }
        if (hours == DAY) {
            return telling.say("1 day");
        }
        return hours < 2 * MONTH
                ? telling.say("{n} days").replace("{n}", Long.toString(Math.round(hours / DAY)))
                : telling.say("{n} months").replace("{n}", Long.toString(Math.round(hours / MONTH)));
    }
}
