package filiform.app.web.patient;

import filiform.app.document.Headline;
import filiform.app.web.draw.DrawChart.Picture;
import filiform.app.web.patient.Drawings.Felt;
import filiform.followup.Urgency;
import filiform.record.model.ToldFromHome;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What a patient told from home, as a row of a list.
///
/// @param id      of the event that told it
/// @param patient address of the patient's page
/// @param urgency the word of triage
/// @param how     which check-in it answers, or that the patient came by themself
/// @param at      when it was told
/// @param said    what was told, a part a line
/// @param drawn   what was drawn; empty where nothing was, or in a list that shows its words alone
/// @param visit   address of the visit that it is about
/// @param waits   whether nobody has seen it and somebody must
/// @param seen    who saw it and what was done; empty where nobody has
public record ToldRow(
        UUID id,
        String patient,
        String name,
        String urgency,
        String how,
        String at,
        List<String> said,
        List<Picture> drawn,
        String visit,
        boolean waits,
        List<String> seen) {

    public ToldRow {
        said = List.copyOf(said);
        drawn = List.copyOf(drawn);
        seen = List.copyOf(seen);
    }

    /// An answer as it stands in the record.
    ///
    /// @param answers the id of a check-in, or blank
    /// @param urgency the word of triage
    public record Answer(UUID id, UUID patient, UUID visit, String answers, String urgency, Instant at) {}

    /// The row of an answer. Self-care waits for somebody only where the patient added words or a drawing.
    ///
    /// @param felt where it is felt
    public static ToldRow of(Answer answer, String name, ToldFromHome told, Felt felt, List<String> seen) {
        boolean judged = answer.urgency().equals(Urgency.SELF_CARE.words()) && !told.beyond();
        return new ToldRow(
                answer.id(),
                PatientPages.address(answer.patient()),
                Headline.name(name),
                answer.urgency(),
                answer.answers().isBlank() ? "told by themself" : "check-in after " + answer.answers(),
                answer.at().truncatedTo(ChronoUnit.SECONDS).toString(),
                said(told, felt),
                felt.pictures(),
                "/visits/" + answer.visit(),
                seen.isEmpty() && !judged,
                seen);
    }

    private static List<String> said(ToldFromHome told, Felt felt) {
        var said = new ArrayList<String>();
        if (!told.yes().isEmpty()) {
            said.add("Yes to: " + String.join(", ", told.yes()) + ".");
        }
        said.addAll(felt.said());
        if (!told.words().isBlank()) {
            said.add("In their words: " + told.words());
        }
        return said;
    }

    /// The word by which the style tells rows apart, beside what they say.
    public String tone() {
        return "told-" + (urgency.matches("[a-z-]+") ? urgency : "emergency");
    }

    public UUID fresh() {
        return UUID.randomUUID();
    }
}
