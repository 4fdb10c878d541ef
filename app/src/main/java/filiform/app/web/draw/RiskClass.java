package filiform.app.web.draw;

import filiform.planning.RiskLimits;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /// The class of one way in, and the structure that adds most to it.
    ///
    /// @param leading its place in the list
    record Judged(RiskClass risk, int leading) {}

    /// Judges one way in.
    ///
    /// @param chances of touching each structure, 0 to 1, in the order of the groups
    static Judged judge(double[] chances, List<RiskLimits.Group> groups, RiskLimits limits) {
        Map<RiskLimits.Group, Double> sums = new EnumMap<>(RiskLimits.Group.class);
        for (int i = 0; i < chances.length; i++) {
            sums.merge(groups.get(i), chances[i], Double::sum);
        }
        double worst = -1;
        Optional<RiskLimits.Group> decides = Optional.empty();
        for (var sum : sums.entrySet()) {
            double ratio = sum.getValue() / limits.of(sum.getKey());
            if (!(ratio <= worst)) {
                worst = ratio;
                decides = Optional.of(sum.getKey());
            }
        }
        int leading = 0;
        double most = -1;
        for (int i = 0; i < chances.length; i++) {
            if (decides.isPresent() && groups.get(i) == decides.get() && chances[i] > most) {
                most = chances[i];
                leading = i;
            }
        }
        return new Judged(of(worst), leading);
    }
}
