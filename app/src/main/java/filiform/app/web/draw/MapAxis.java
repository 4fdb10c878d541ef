package filiform.app.web.draw;

import java.util.ArrayList;
import java.util.List;

/// One axis of a risk map: values at the middles of its cells, and where they lie in the drawing.
///
/// @param values rising, evenly spaced
/// @param from   where the first cell begins, in units of the drawing
/// @param length of all cells
record MapAxis(List<Double> values, double from, double length) {

    private static final List<Double> STEPS = List.of(1.0, 2.0, 5.0, 10.0, 20.0, 50.0);
    private static final int MOST_TICKS = 9;

    double cell() {
        return length / values.size();
    }

    /// From one cell's middle to the next; 1 where there is one cell only.
    private double step() {
        return values.size() < 2 ? 1 : (values.getLast() - values.getFirst()) / (values.size() - 1);
    }

    double least() {
        return values.getFirst() - step() / 2;
    }

    double most() {
        return values.getLast() + step() / 2;
    }

    double at(double value) {
        return from + length * (value - least()) / (most() - least());
    }

    boolean shows(double value) {
        return value >= least() && value <= most();
    }

    /// Round values within the axis.
    List<Double> ticks() {
        double apart = STEPS.stream()
                .filter(step -> (most() - least()) / step <= MOST_TICKS)
                .findFirst()
                .orElse(100.0);
        var ticks = new ArrayList<Double>();
        for (double tick = Math.ceil(least() / apart) * apart; tick <= most(); tick += apart) {
            ticks.add(tick + 0.0);
        }
        return ticks;
    }
}
