package filiform.followup;

import filiform.atlas.Basis;
import java.util.List;

/// How soon someone must look, why, what to ask and what to tell the patient.
///
/// @param ask    the weightiest question first; empty in an emergency, where nobody should wait for answers
/// @param normal what is common after needling, told when the answer is no emergency
public record Triaged(
        Urgency urgency,
        List<Ask> ask,
        List<String> advice,
        List<Reason> because,
        List<TriageTable.NormalEffect> normal) {

    /// Something not known that matters.
    ///
    /// @param about the symptom, the factor, or `site`, `hours_since`, `contacts_before`
    public record Ask(String about, String question) {}

    /// One reason for at least this urgency.
    public record Reason(String id, Urgency urgency, String words, Basis basis) {}

    public Triaged {
        ask = List.copyOf(ask);
        advice = List.copyOf(advice);
        because = List.copyOf(because);
        normal = List.copyOf(normal);
    }
}
