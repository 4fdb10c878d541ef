package filiform.app.web.table;

import filiform.app.web.form.Typed;
import filiform.app.web.page.Card;
import filiform.app.web.page.Choice;
import filiform.app.web.page.Shell;
import filiform.app.web.page.StepStrip;
import java.util.List;
import java.util.UUID;

/// The visit at the table.
///
/// @param steps    of the visit
/// @param address  of this page; forms are sent to `address/…`
/// @param visit    address of the visit's questions and answers
/// @param patient  name, or that none is recorded
/// @param consent  whether the patient agrees, and to what
/// @param next     the form of the next needle, filled with what was used last
/// @param nextLine what that needle is, in a line
/// @param text     the note as text, to be copied
/// @param corrects the needle that the form corrects, or blank
/// @param refused  the form that was not recorded, and `typed` its long text
/// @param examined whether findings are told, so that there is a sheet
/// @param faults   why the last form was not recorded, in words
public record TableView(
        Shell shell,
        StepStrip steps,
        String address,
        String visit,
        String patient,
        String patientAddress,
        String title,
        Card screening,
        Card consent,
        boolean mayNeedle,
        List<Needle> needles,
        Typed next,
        boolean nextOpen,
        String nextLine,
        int nextNumber,
        String corrects,
        List<Line> lines,
        boolean adviceGiven,
        List<Item> checklist,
        Typed closing,
        boolean closed,
        String closedLine,
        String text,
        boolean examined,
        String refused,
        String typed,
        List<String> faults) {

    public static final List<Choice> SIDES = List.of(
            new Choice("", "choose"),
            new Choice("left", "left"),
            new Choice("right", "right"),
            new Choice("midline", "midline"));

    public static final List<Choice> KEPT =
            List.of(new Choice("yes", "yes"), new Choice("no", "no"), new Choice("does_not_apply", "does not apply"));

    /// One needle of the visit.
    ///
    /// @param in    since when, in ISO form for the page's clock
    /// @param out   how it came out, or blank while it is in
    public record Needle(UUID id, int number, String what, String in, String out, boolean isIn) {}

    /// One line of what was seen and done.
    ///
    /// @param retractable whether it may be taken back as entered in error
    public record Line(UUID id, String when, String words, boolean retractable) {}

    /// One line of the checklist.
    public record Item(String id, String words) {}

    /// A new id for a form: sent twice, it counts once.
    public UUID fresh() {
        return UUID.randomUUID();
    }

    /// What was typed into the long text of a form that was refused.
    public String kept(String form) {
        return form.equals(refused) ? typed : "";
    }
}
