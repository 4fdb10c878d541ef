package filiform.app.web.consent;

import filiform.app.web.form.Typed;
import filiform.app.web.page.Card;
import filiform.app.web.page.Shell;
import filiform.app.web.page.StepStrip;
import java.util.List;
import java.util.UUID;

/// The consent as the patient reads it.
///
/// @param steps   of the visit
/// @param address where the consent is sent
/// @param table   the visit at the table
/// @param hash    of every word and number shown
/// @param site    that it is about, or blank
public record ConsentView(
        Shell shell,
        StepStrip steps,
        String address,
        String table,
        String patient,
        String title,
        String note,
        Card standing,
        List<Part> parts,
        String hash,
        String site,
        Typed typed,
        List<String> faults) {

    /// A part under its heading.
    ///
    /// @param folded  whether the screen shows it folded; paper shows every part whole
    /// @param risks   the harms, where this part tells them
    /// @param touches what the needle may touch, where this part tells it
    public record Part(String heading, boolean folded, List<Line> lines, List<RiskRow> risks, List<TouchRow> touches) {}

    /// A line with what it stands on.
    ///
    /// @param basis grade and sources, or blank
    public record Line(String text, String basis) {}

    /// One harm.
    ///
    /// @param picture an icon array, or blank where no number is known or none can be drawn
    /// @param fewer   what other studies counted, where each of them counted less of the same
    /// @param open    what may raise it and is not known yet
    public record RiskRow(
            String name,
            String words,
            String picture,
            String pictureWords,
            List<String> numbers,
            List<String> fewer,
            String notKnown,
            List<String> raised,
            List<String> open,
            String watch,
            String basis) {}

    /// One structure that may be touched.
    public record TouchRow(String structure, String words, String picture, String pictureWords, String basis) {}

    public UUID fresh() {
        return UUID.randomUUID();
    }
}
