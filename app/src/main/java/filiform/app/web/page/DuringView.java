package filiform.app.web.page;

import filiform.response.Response;
import java.util.List;

/// The third part of a visit: what the patient felt while the needle was in, and what to do.
///
/// @param find    where the nerve is found that may be hurt; blank unless the latest answer is to stop
/// @param answers the latest first
public record DuringView(
        FormView form, List<String> qualities, List<String> signs, String find, List<SensationAnswer> answers) {

    /// One sensation and its answer.
    ///
    /// @param told what was told, in words
    public record SensationAnswer(
            String entry,
            String when,
            String told,
            Card card,
            List<String> steps,
            List<String> ask,
            List<Response.NerveCheck> nerves,
            List<String> examine,
            List<Explained> explanations,
            List<String> record,
            List<String> warnings,
            List<Reason> because) {}

    /// One thing that it may have been.
    ///
    /// @param share 0 to 100, for its bar
    public record Explained(String what, String structure, String chance, long share) {}
}
