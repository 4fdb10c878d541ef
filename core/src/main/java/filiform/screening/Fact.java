package filiform.screening;

import filiform.measure.Answer;
import filiform.measure.Person;
import filiform.measure.Sex;

/// How something already known of the person answers a question. A fact that is missing answers "unknown".
public sealed interface Fact {

    /// Only a person can answer.
    record Ask() implements Fact {}

    /// Yes below this many completed years.
    record AgeBelow(int years) implements Fact {}

    /// Yes from this many completed years.
    record AgeFrom(int years) implements Fact {}

    /// Yes below this body mass index, in kg/m².
    record BmiBelow(double bmi) implements Fact {}

    /// No for this sex, and unknown for any other.
    record RuledOutFor(Sex sex) implements Fact {}

    /// Unknown while a medicine that was told is in no list, whatever a person answered.
    record MedicinesListed() implements Fact {}

    default Answer answer(Person person) {
        return switch (this) {
            case Ask _, MedicinesListed _ -> Answer.UNKNOWN;
            case AgeBelow(int years) -> age(person, person.age().orElse(0) < years);
            case AgeFrom(int years) -> age(person, person.age().orElse(0) >= years);
            case BmiBelow(double bmi) ->
                person.bmi().isEmpty() ? Answer.UNKNOWN : yesIf(person.bmi().getAsDouble() < bmi);
            case RuledOutFor(Sex sex) -> person.sex() == sex ? Answer.NO : Answer.UNKNOWN;
        };
    }

    private static Answer age(Person person, boolean holds) {
        return person.age().isEmpty() ? Answer.UNKNOWN : yesIf(holds);
    }

    private static Answer yesIf(boolean holds) {
        return holds ? Answer.YES : Answer.NO;
    }
}
