package filiform.response;

import filiform.atlas.Atlas;
import filiform.response.Report.Placement;
import java.util.ArrayList;
import java.util.List;

/// What was told, one thing at a time; what was not told says nothing either way.
final class Hints {

    private final StopTable words;
    private final CauseTable table;
    private final Atlas atlas;
    private final Report report;
    private final List<Hint> hints = new ArrayList<>();

    private Hints(StopTable words, CauseTable table, Atlas atlas, Report report) {
        this.words = words;
        this.table = table;
        this.atlas = atlas;
        this.report = report;
    }

    static List<Hint> of(StopTable words, CauseTable table, Atlas atlas, Report report) {
        var told = new Hints(words, table, atlas, report);
        told.feeling();
        told.place();
        told.muscles();
        return told.hints;
    }

    private void feeling() {
        double dulled = table.dulled(words, report);
        for (String quality : report.qualities().stream().sorted().toList()) {
            boolean nothing = quality.equals(Descriptor.NONE);
            hints.add(new Hint(nothing ? "nothing felt" : "felt as " + quality, guess -> {
                double chance = guess.cause().picture().feels(quality);
                return nothing ? dulled + (1 - dulled) * chance : chance;
            }));
        }
        for (String sign : report.signs().stream().sorted().toList()) {
            String said = sign.equals(Descriptor.NONE) ? "nothing seen" : sign;
            hints.add(new Hint(said, guess -> guess.cause().picture().shows(sign)));
        }
        report.felt().intensity().ifPresent(value -> {
            Strength strength = table.strength(value);
            hints.add(new Hint(
                    "%s, %d of 10".formatted(strength.words(), value),
                    guess -> guess.cause().picture().hurts(strength)));
        });
        TimeCourse course = table.course(report.felt());
        if (course != TimeCourse.NOT_KNOWN) {
            hints.add(new Hint(course.words(), guess -> guess.cause().picture().lasts(course)));
        }
    }

    private void place() {
        Placement placement = report.placement(words.localPlaces());
        String said = switch (placement) {
            case STAYS -> "stays at the needle";
            case INSIDE -> "travels inside the muscle's own area";
            case OUTSIDE -> "travels outside the muscle's own area";
            case NOT_KNOWN -> "travels, and whether it stays inside the muscle's own area is not known";
            case UNTOLD -> "";
        };
        if (placement != Placement.UNTOLD) {
            hints.add(new Hint(said, guess -> guess.cause().picture().travels(placement)));
        }
        Direction direction = report.felt().direction();
        if (direction != Direction.NOT_KNOWN) {
            hints.add(
                    new Hint(direction.words(), guess -> guess.cause().picture().heads(direction)));
        }
        for (String where : report.away(words.localPlaces())) {
            ToldSkin skin = ToldSkin.of(atlas, where);
            if (!skin.areas().isEmpty()) {
                hints.add(new Hint("felt at: " + where, guess -> {
                    Fit fit = guess.root() ? table.rootPlace() : table.place();
                    return fits(
                            fit,
                            guess.supplied().areas().isEmpty(),
                            guess.supplied().hasAny(skin.areas()));
                }));
            }
        }
    }

    private void muscles() {
        for (String muscle : report.seen().beyond(report.place().muscles())) {
            hints.add(new Hint("moved: " + muscle, guess -> supply(guess, muscle)));
        }
        for (String weak : report.seen().weak()) {
            hints.add(new Hint("weak: " + weak, guess -> supply(guess, weak)));
        }
    }

    private double supply(Guess guess, String told) {
        Fit fit = guess.root() ? table.rootMuscle() : table.muscle();
        return fits(
                fit, guess.supplied().equals(Supplied.UNKNOWN), guess.supplied().moves(atlas, told));
    }

    private static double fits(Fit fit, boolean unknown, boolean own) {
        return unknown ? fit.elsewhere() : own ? fit.inside() : fit.outside();
    }
}
