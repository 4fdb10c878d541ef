package filiform.app.atlas;

import filiform.app.contract.Common;
import filiform.atlas.Figure;
import filiform.atlas.When;
import filiform.measure.Sex;

/// Figures in words: mean, spread, people, what is not known of the mean, and for whom.
public final class FigureWords {

    private FigureWords() {}

    /// A length, such as "24 mm, sd 4 between people, 30 people; the mean uncertain by 2".
    public static String mm(Figure figure) {
        return words(figure, 1, " mm");
    }

    /// How much deeper or nearer to the skin something comes to lie, such as "nearer by 4 mm, sd 2 between people".
    static String shift(Figure shift) {
        return shift.mean() < 0
                ? "nearer by " + mm(new Figure(-shift.mean(), shift.sd(), shift.people(), shift.error(), shift.basis()))
                : "deeper by " + mm(shift);
    }

    /// A share of one as a percentage.
    public static String percent(Figure figure) {
        return words(figure, 100, "\u00a0%");
    }

    static String percent(double share) {
        return share > 0 && share < 0.005 ? "under 1\u00a0%" : "%d\u00a0%%".formatted(Math.round(100 * share));
    }

    private static String words(Figure figure, double factor, String unit) {
        var words = new StringBuilder(Common.plain(figure.mean() * factor)).append(unit);
        if (figure.sd() > 0) {
            words.append(", sd ").append(Common.plain(figure.sd() * factor)).append(" between people");
        }
        if (figure.people() > 0) {
            words.append(figure.people() == 1 ? ", 1 person" : ", %d people".formatted(figure.people()));
        }
        if (figure.error() > 0) {
            words.append("; the mean uncertain by ").append(Common.plain(figure.error() * factor));
        }
        return words.toString();
    }

    /// For whom a figure holds.
    static String people(When when) {
        String sex = switch (when.sex()) {
            case FEMALE -> "women";
            case MALE -> "men";
            case UNKNOWN -> "";
        };
        String build = build(when);
        if (sex.isEmpty()) {
            return build.isEmpty() ? "anyone" : "people with a " + build;
        }
        return build.isEmpty() ? sex : "%s with a %s".formatted(sex, build);
    }

    private static String build(When when) {
        boolean from = when.bmiFrom() > 0;
        boolean below = Double.isFinite(when.bmiBelow());
        if (from && below) {
            return "BMI from %s to under %s".formatted(Common.plain(when.bmiFrom()), Common.plain(when.bmiBelow()));
        }
        if (from) {
            return "BMI of %s or more".formatted(Common.plain(when.bmiFrom()));
        }
        return below ? "BMI under %s".formatted(Common.plain(when.bmiBelow())) : "";
    }

    /// True where there are people whom both fit.
    static boolean overlap(When one, When other) {
        boolean sex = one.sex() == Sex.UNKNOWN || other.sex() == Sex.UNKNOWN || one.sex() == other.sex();
        return sex && one.bmiFrom() < other.bmiBelow() && other.bmiFrom() < one.bmiBelow();
    }
}
