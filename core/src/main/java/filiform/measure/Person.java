package filiform.measure;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/// What is known of the patient's build. An empty measure is unknown, and the most cautious figure then decides.
///
/// @param bmi body mass index in kg/m², 8 to 100
/// @param age completed years, 0 to 120
public record Person(Sex sex, OptionalDouble bmi, OptionalInt age) {

    public static final Person UNKNOWN = new Person(Sex.UNKNOWN, OptionalDouble.empty(), OptionalInt.empty());

    public Person {
        bmi.ifPresent(value -> Bounds.check("bmi", value, 8, 100));
        age.ifPresent(value -> Bounds.check("age", value, 0, 120));
    }
}
