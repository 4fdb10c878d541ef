package filiform.measure;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/// What is known of the patient's build. An empty measure is unknown, and the most cautious figure then decides.
///
/// @param bmi body mass index in kg/m², 8 to 100
/// @param age completed years, 0 to 120
/// @param girth of the limb around the planned entry, in mm, 50 to 1200
public record Person(Sex sex, OptionalDouble bmi, OptionalInt age, OptionalDouble girth) {

    public static final Person UNKNOWN = new Person(Sex.UNKNOWN, OptionalDouble.empty(), OptionalInt.empty());

    /// Of unknown girth.
    public Person(Sex sex, OptionalDouble bmi, OptionalInt age) {
        this(sex, bmi, age, OptionalDouble.empty());
    }

    public Person {
        bmi.ifPresent(value -> Bounds.check("bmi", value, 8, 100));
        age.ifPresent(value -> Bounds.check("age", value, 0, 120));
        girth.ifPresent(value -> Bounds.check("girth", value, 50, 1200));
    }
}
