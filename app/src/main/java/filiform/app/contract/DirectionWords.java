package filiform.app.contract;

import filiform.atlas.Technique;
import filiform.planning.Approach;
import java.util.StringJoiner;

/// Where a needle enters and points, in the words of its technique's own frame.
public final class DirectionWords {

    private static final String TOWARDS = "towards ";
    private static final double ROUND = 360;
    private static final double QUARTER = 90;

    private DirectionWords() {}

    public static String of(Technique technique) {
        return of(Approach.of(technique), technique.view().frame());
    }

    /// The direction, and before it how far the entry lies from the site's own.
    public static String of(Approach approach, Technique.Frame frame) {
        var words = new StringJoiner(", ");
        if (approach.x() != 0) {
            words.add("entry %s mm %s"
                    .formatted(Common.plain(Math.abs(approach.x())), axis(approach.x() > 0 ? 0 : 2, frame)));
        }
        if (approach.y() != 0) {
            words.add("entry %s mm %s"
                    .formatted(Common.plain(Math.abs(approach.y())), axis(approach.y() > 0 ? 1 : 3, frame)));
        }
        words.add(
                approach.tilt() == 0
                        ? "perpendicular to the skin"
                        : "tilted %s° from the perpendicular, %s"
                                .formatted(Common.plain(approach.tilt()), along(approach.azimuth(), frame)));
        return words.toString();
    }

    /// The way that the tip goes on the skin.
    ///
    /// @param azimuth degrees from +x towards +y, any turn
    public static String along(double azimuth, Technique.Frame frame) {
        double turn = ((azimuth % ROUND) + ROUND) % ROUND;
        int quarter = (int) (turn / QUARTER);
        double past = turn - quarter * QUARTER;
        String first = axis(quarter, frame);
        if (past == 0) {
            return first;
        }
        String second = axis(quarter + 1, frame);
        if (past == QUARTER / 2) {
            return between(first, second);
        }
        return (past < QUARTER / 2 ? between(first, second) : between(second, first)) + ", nearer the first";
    }

    private static String between(String one, String other) {
        return "between %s and %s".formatted(bare(one), bare(other));
    }

    /// Some frames say "towards the ulna", others "medial".
    private static String bare(String axis) {
        return axis.startsWith(TOWARDS) ? axis.substring(TOWARDS.length()) : axis;
    }

    private static String axis(int quarter, Technique.Frame frame) {
        String words = quarter % 2 == 0 ? frame.x() : frame.y();
        return (quarter % 4 < 2 ? TOWARDS : "away from ") + "'" + bare(words) + "'";
    }
}
