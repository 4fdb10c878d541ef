package filiform.app.web.page;

import filiform.app.web.form.Typed;
import java.util.List;
import java.util.UUID;

/// The way home: what the patient is told, when somebody asks again, and the link that the patient takes along.
///
/// @param visit    address of the visit
/// @param patient  name, or that none is recorded; `patientAddress` where the record stands
/// @param state    whether needles are still in
/// @param chosenBy by which places the advice was chosen, in words
/// @param given    the advice that is recorded as given; empty where none is
/// @param checkIns when the patient is asked, as dates
/// @param planned  follow-ups that are planned, in words
/// @param typed    what stands in the form of a follow-up
/// @param link     the link just made, as one; else none
public record AfterPage(
        Shell shell,
        StepStrip steps,
        String visit,
        String patient,
        String patientAddress,
        Card state,
        String chosenBy,
        List<Advice> advice,
        List<String> given,
        List<CheckIn> checkIns,
        List<String> planned,
        Typed typed,
        List<Made> link,
        List<String> faults) {

    /// One thing to take home.
    ///
    /// @param watch true for what must be watched for
    /// @param words as it is recorded
    public record Advice(String heading, String says, List<String> steps, String call, boolean watch, String words) {}

    /// A time at which the patient is asked how it goes.
    public record CheckIn(String name, String when, String words) {}

    /// A link that was just made: shown once.
    ///
    /// @param code it as a drawing
    public record Made(String address, String code, String until) {}

    /// A new id for a form: sent twice, it counts once.
    public UUID fresh() {
        return UUID.randomUUID();
    }
}
