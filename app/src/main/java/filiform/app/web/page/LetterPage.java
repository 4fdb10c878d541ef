package filiform.app.web.page;

import filiform.app.web.form.Typed;
import java.util.List;
import java.util.UUID;

/// The referral letter of a visit before it is recorded.
///
/// @param visit    address of the visit
/// @param address  of this page
/// @param patient  name, or that none is recorded
/// @param drafted  whether an examination filled it in
/// @param choices  to whom else the assessment refers, with the address that drafts that letter
/// @param faults   why it was not recorded, in words
public record LetterPage(
        Shell shell,
        StepStrip steps,
        String visit,
        String address,
        String patient,
        boolean drafted,
        List<Named> choices,
        Typed typed,
        List<String> faults) {

    /// A link to another draft.
    public record Named(String words, String address, boolean here) {}

    /// A new id for the form: sent twice, it counts once.
    public UUID fresh() {
        return UUID.randomUUID();
    }
}
