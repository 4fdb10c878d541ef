package filiform.planning;

import filiform.measure.Answer;
import filiform.measure.Bounds;

/// What a nerve answered to a current through the needle.
///
/// @param current in mA, 0.01 to 20
/// @param motor   whether the nerve's own muscles answered; an absent answer tells nothing
public record Stimulation(double current, Answer motor) {

    public Stimulation {
        Bounds.check("current", current, 0.01, 20);
    }
}
