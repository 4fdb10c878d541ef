package filiform.app.web.draw;

import filiform.planning.RiskLimits;
import java.util.List;

/// How much of the accepted chance a way in uses up: the greatest ratio of a class of structures' summed chance to the
/// chance that is accepted for that class.
///
/// Each is drawn by lightness and by pattern, so that it reads without colour.
enum RiskClass {
    TENTH("up to a tenth of the accepted chance", "to a tenth", "risk0"),
    ACCEPTED("up to the accepted chance", "to the accepted", "risk1"),
    TENFOLD("up to ten times the accepted chance", "to ten times", "risk2"),
    MORE("more than ten times the accepted chance", "more", "risk3");

    private final String words;
    private final String brief;
    private final String css;

    RiskClass(String words, String brief, String css) {
        this.words = words;
        this.brief = brief;
        this.css = css;
    }

    /// Both bounds belong to the lower class. What is no number is the worst.
    static RiskClass of(double ratio) {
        if (ratio <= 0.1) {
            return TENTH;
        }
        if (ratio <= 1) {
            return ACCEPTED;
        }
        return ratio <= 10 ? TENFOLD : MORE;
    }

    String words() {
        return words;
    }

    /// For a legend that says what it measures.
    String brief() {
        return brief;
    }

    boolean accepted() {
        return compareTo(ACCEPTED) <= 0;
    }

    String css() {
        return css;
    }

    /// Judges one way in.
    ///
    /// @param chances of touching each structure, 0 to 1, in the order of the groups
    static RiskClass judge(double[] chances, List<RiskLimits.Group> groups, RiskLimits limits) {
        double worst = 0;
        for (RiskLimits.Group group : RiskLimits.Group.values()) {
            double sum = 0;
            for (int i = 0; i < chances.length; i++) {
                sum += groups.get(i) == group ? chances[i] : 0;
            }
            worst = Math.max(worst, sum / limits.of(group));
        }
        return of(worst);
    }
}
