package filiform.followup;

import filiform.atlas.Basis;
import filiform.measure.Answer;
import java.util.List;
import java.util.Set;

/// One row: these symptoms together, in these sessions, are at least this urgent.
///
/// A row can only speak for urgency. It asks that symptoms are present, never that one is absent, so that a further
/// "yes" can only raise the answer.
///
/// @param symptoms all of which must be "yes"
/// @param factors  all of which must be "yes" or unknown
/// @param knownFactors all of which must be "yes": for what would make an emergency of too much, were not knowing to
///                     count; the question is then asked
/// @param why      the reason, as the patient and the clinic read it
/// @param advice   what to do, added to the advice for the urgency
public record TriageRule(
        String id,
        Set<String> symptoms,
        Set<String> factors,
        Set<String> knownFactors,
        When when,
        Urgency urgency,
        String why,
        List<String> advice,
        Basis basis) {

    public TriageRule {
        symptoms = Set.copyOf(symptoms);
        factors = Set.copyOf(factors);
        knownFactors = Set.copyOf(knownFactors);
        advice = List.copyOf(advice);
        if (symptoms.isEmpty()) {
            throw new IllegalArgumentException("Rule '%s' needs a symptom.".formatted(id));
        }
    }

    boolean fires(Case contact) {
        return when.mayHold(contact.session())
                && symptoms.stream().allMatch(name -> contact.symptom(name) == Answer.YES)
                && factors.stream().allMatch(name -> contact.factor(name) != Answer.NO)
                && knownFactors.stream().allMatch(name -> contact.factor(name) == Answer.YES);
    }
}
