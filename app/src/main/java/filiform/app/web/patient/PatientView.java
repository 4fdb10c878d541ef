package filiform.app.web.patient;

import filiform.app.web.form.Typed;
import filiform.app.web.page.Choice;
import filiform.app.web.page.Shell;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// One patient.
///
/// @param facts  names and values; a value that is not recorded says so
/// @param home   what was told from home, and how the patient may be written to
/// @param open   the form that has faults, or blank
/// @param typed  what stands in the forms, by their words
public record PatientView(
        Shell shell,
        String address,
        UUID patient,
        String name,
        List<Named> facts,
        List<VisitRow> visits,
        List<String> care,
        FromHome.View home,
        List<Choice> languages,
        List<Choice> urgencies,
        List<FollowUpRow> followUps,
        List<PaperRow> referrals,
        List<PaperRow> harms,
        List<PaperRow> attachments,
        List<Choice> visitChoices,
        List<NeedleChoice> needles,
        List<Choice> severities,
        List<Choice> causalities,
        List<Choice> grades,
        List<Named> careKinds,
        String open,
        Map<String, String> stands,
        Map<String, Typed> typed,
        List<String> faults) {

    /// A name and its value.
    public record Named(String name, String value) {}

    /// One visit.
    public record VisitRow(String address, String title, String when, String state) {}

    /// A follow-up.
    ///
    /// @param overdue true where its day has passed and nobody reached the patient
    public record FollowUpRow(UUID id, String due, String words, boolean open, boolean overdue, List<String> calls) {}

    /// Something with a paper of its own.
    public record PaperRow(String words, String text, String pdf) {}

    /// A needle that may have done harm.
    public record NeedleChoice(UUID id, String words) {}

    public UUID fresh() {
        return UUID.randomUUID();
    }

    /// The entry that a form shows and would take the place of; blank where there is none.
    public String standing(String word) {
        return stands.getOrDefault(word, "");
    }

    public Typed form(String word) {
        return typed.getOrDefault(word, Typed.of(word, Map.of()));
    }
}
