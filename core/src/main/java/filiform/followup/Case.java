package filiform.followup;

import filiform.measure.Answer;
import filiform.measure.Bounds;
import java.util.Map;
import java.util.OptionalInt;

/// One contact of a patient after needling. What is left out of the maps is unknown.
///
/// @param factors        by the factor's name
/// @param symptoms       by the symptom's name
/// @param contactsBefore earlier contacts about this session, 0 to 1,000; empty means not known and counts as one
public record Case(
        Session session, Map<String, Answer> factors, Map<String, Answer> symptoms, OptionalInt contactsBefore) {

    public Case {
        factors = Map.copyOf(factors);
        symptoms = Map.copyOf(symptoms);
        contactsBefore.ifPresent(count -> Bounds.check("contacts before", count, 0, 1_000));
    }

    Answer symptom(String name) {
        return symptoms.getOrDefault(name, Answer.UNKNOWN);
    }

    Answer factor(String name) {
        return factors.getOrDefault(name, Answer.UNKNOWN);
    }

    int contacts() {
        return contactsBefore.orElse(1);
    }
}
