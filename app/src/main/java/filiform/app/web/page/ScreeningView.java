package filiform.app.web.page;

import java.util.List;

/// The screening of a visit, question by question.
///
/// @param address  of the page; the form is sent to `address/save`, and `address/now` says what it would come to
/// @param place    what is planned, or blank where no site is chosen
/// @param plan     address of the visit's plan
/// @param before   the form and the outcome
/// @param items    the questions in the order in which they are asked
/// @param lastWhen when this patient was screened last, in ISO form; blank where never
/// @param lastMedicines as they were told then, or blank
public record ScreeningView(
        Shell shell,
        StepStrip steps,
        String address,
        String place,
        String plan,
        String script,
        BeforeView before,
        List<Item> items,
        String lastWhen,
        String lastMedicines) {

    public ScreeningView {
        items = List.copyOf(items);
    }

    /// One question.
    ///
    /// @param heading  of the group that begins with it, or blank
    /// @param slug     the question's id, fit for an element's id
    /// @param why      what could go wrong
    /// @param yes      what "yes" would come to here, in a word or two
    /// @param instead  what to do instead, or how
    /// @param reach    what the answer holds for
    /// @param known    what is known of it without an answer, or blank
    /// @param last     the answer of last time where it may be offered: "yes", "no" or blank
    /// @param anew     the answer of last time and why it is asked anew, or blank
    public record Item(
            String heading,
            String field,
            String slug,
            String question,
            String why,
            String yes,
            String instead,
            String reach,
            String known,
            String last,
            String anew) {}
}
