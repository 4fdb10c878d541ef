package filiform.app.web.draw;

import filiform.app.text.ChanceWords;
import java.util.ArrayList;
import java.util.List;

/// A probability axis in powers of ten, from the least that is drawn up to certainty.
///
/// @param decades  how many powers of ten below 1 it reaches
/// @param atOne    where certainty lies, in units of the drawing
/// @param atLeast  where the least lies
record LogAxis(int decades, double atOne, double atLeast) {

    double least() {
        return Math.pow(10, -decades);
    }

    double at(double probability) {
        double clamped = Math.clamp(probability, least(), 1);
        return atOne + (atLeast - atOne) * (-Math.log10(clamped) / decades);
    }

    /// A mark of the axis.
    record Tick(double probability, double at, String words) {}

    List<Tick> ticks() {
        var ticks = new ArrayList<Tick>();
        for (int decade = 0; decade <= decades; decade++) {
            double probability = Math.pow(10, -decade);
            String words = decade == 0 ? "certain" : ChanceWords.oneIn(probability);
            ticks.add(new Tick(probability, at(probability), words));
        }
        return ticks;
    }

    /// Enough decades for the smallest of these and its limit, at least three and at most six.
    static int decadesFor(List<Double> probabilities) {
        double least = probabilities.stream()
                .filter(value -> value > 0)
                .mapToDouble(Double::doubleValue)
                .min()
                .orElse(1);
        return (int) Math.clamp(Math.ceil(-Math.log10(least)), 3, 6);
    }
}
