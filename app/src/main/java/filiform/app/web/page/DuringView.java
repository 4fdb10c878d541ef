package filiform.app.web.page;

import filiform.response.Response;
import java.util.List;

/// The third part of a visit: what the patient felt while the needle was in, and what to do.
///
/// @param dulling what may dull this patient's feeling, each with its question
/// @param places  the places and areas that are known by name
/// @param muscles the muscles that are known by name
/// @param find    where the nerve is found that may be hurt; blank unless the latest answer is to stop
/// @param answers the latest first
public record DuringView(
        FormView form,
        List<String> qualities,
        List<String> signs,
        List<Asked> dulling,
        List<String> places,
        List<String> muscles,
        String find,
        List<SensationAnswer> answers) {

    /// A fact that is asked for.
    public record Asked(String field, String question) {}

    /// One sensation and its answer.
    ///
    /// @param told what was told, in words
    /// @param onward none, or the way on after a stop
    public record SensationAnswer(
            String entry,
            String when,
            String told,
            Card card,
            List<String> steps,
            List<String> ask,
            List<Response.NerveCheck> nerves,
            List<String> examine,
            List<Onward> onward,
            List<Explained> explanations,
            List<String> record,
            List<String> warnings,
            List<Reason> because) {}

    /// The way on after a stop.
    ///
    /// @param paths planned anew, in words; empty where none is allowed or better
    /// @param noPath why there is no path; blank where there is one
    public record Onward(
            String decision,
            List<String> why,
            List<String> steps,
            List<String> paths,
            String noPath,
            List<String> otherWays) {}

    /// One thing that it may have been.
    ///
    /// @param share   0 to 100, for its bar
    /// @param reasons what speaks for it and against it
    public record Explained(
            String what, String structure, String chance, long share, List<String> reasons, String grade) {}
}
