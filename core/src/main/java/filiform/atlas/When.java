package filiform.atlas;

import filiform.measure.Person;
import filiform.measure.Sex;

/// For whom a figure holds.
///
/// @param bmiFrom  kg/m², included; 0 for no bound
/// @param bmiBelow kg/m², excluded; infinite for no bound
/// @param sex      `UNKNOWN` for both
public record When(double bmiFrom, double bmiBelow, Sex sex) {

    public static final When ANYONE = new When(0, Double.POSITIVE_INFINITY, Sex.UNKNOWN);

    /// True unless what is known of the person rules it out: an unknown build keeps every figure in play.
    public boolean mayHold(Person person) {
        boolean build = person.bmi().isEmpty()
                || (person.bmi().getAsDouble() >= bmiFrom && person.bmi().getAsDouble() < bmiBelow);
        boolean sexFits = sex == Sex.UNKNOWN || person.sex() == Sex.UNKNOWN || person.sex() == sex;
        return build && sexFits;
    }
}
