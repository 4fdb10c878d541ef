package filiform.app.web.page;

import filiform.app.contract.Decided.Screened;
import java.util.List;

/// The first part of a visit: the patient and the screening.
///
/// @param kept    answers to questions that do not bear on what is planned; they stay as they are
/// @param cleared screening cleared, so what is listed are cautions
/// @param against what stands against needling, or only asks for caution
/// @param screened the decision behind it all
public record BeforeView(
        Screened screened,
        FormView patient,
        FormView screening,
        String patientWords,
        List<String> techniques,
        List<Asking> questions,
        List<Kept> kept,
        Card card,
        boolean cleared,
        List<Against> against,
        List<String> open,
        String ifAllNo,
        List<String> warnings,
        List<Reason> because) {

    public record Kept(String field, String value) {}

    /// A question that was answered yes.
    public record Against(String words, String effect, String scope, String instead) {}
}
