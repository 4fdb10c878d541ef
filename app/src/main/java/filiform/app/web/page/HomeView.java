package filiform.app.web.page;

import java.util.List;

/// The fifth part of a visit: symptoms at home.
///
/// @param answers the latest first
public record HomeView(FormView form, List<Asking> questions, List<TriageAnswer> answers) {

    /// One contact and its answer.
    public record TriageAnswer(
            String entry,
            String when,
            String told,
            Card card,
            List<String> advice,
            List<String> ask,
            List<Why> why,
            List<Normal> normal,
            List<Reason> because) {}

    /// A reason for at least this urgency.
    public record Why(String urgency, String words) {}

    /// Something that is common after needling.
    public record Normal(String symptom, String lasts, String care) {}
}
