package filiform.app.web.page;

import java.util.List;

/// One visit in clinical order.
///
/// @param address of the visit
/// @param source  where a published case stands, or blank
/// @param parts   for the list of parts at the top
/// @param troubles what an answer could not be given for, such as an input that newer knowledge refuses
/// @param steps   the strip over the page; none where the visit is read for another page
public record VisitPage(
        Shell shell,
        String address,
        String title,
        String opened,
        String source,
        List<String> notReported,
        List<Part> parts,
        BeforeView before,
        PlanView plan,
        DuringView during,
        AfterView after,
        HomeView home,
        List<String> troubles,
        boolean begun,
        StepStrip steps) {

    /// The same under the strip of the visit's steps.
    public VisitPage under(StepStrip strip) {
        return new VisitPage(
                shell,
                address,
                title,
                opened,
                source,
                notReported,
                parts,
                before,
                plan,
                during,
                after,
                home,
                troubles,
                begun,
                strip);
    }

    /// One part with its state in a word.
    public record Part(int number, String anchor, String name, String state, Card.Tone tone) {}
}
