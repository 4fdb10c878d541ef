package filiform.app.web.page;

import filiform.app.web.draw.MarkChart;
import filiform.app.web.form.Typed;
import filiform.app.web.page.PlanView.SiteLine;
import java.util.List;

/// The page on which the nerve is found.
///
/// @param typed   what stands in the form
/// @param script  address of the page's own script, `live` of what it shares with others
/// @param home    address of the page, without what is told
/// @param address of this very examination
/// @param groups  the findings told, by examination
/// @param course  questions on how it went since the needle, `host` on whose nerve it is
/// @param losses  plain losses to tap, by part of the body
/// @param adders  every kind of finding that can be added by name
/// @param lists   names to choose from, by the id of their list
/// @param powers  the nerves near the needle with their muscles, from the trunk down
/// @param visit   one within a visit, else none
/// @param answers one, or none while nothing is told or something has a fault
public record InjuryView(
        Shell shell,
        Typed typed,
        String script,
        String live,
        String home,
        String address,
        List<SiteLine> sites,
        List<Group> groups,
        List<Asked> course,
        List<Asked> host,
        List<Losses> losses,
        List<MarkChart.Picture> charts,
        List<Adder> adders,
        List<Names> lists,
        List<Power> powers,
        List<InVisit> visit,
        List<InjuryAnswer> answers) {

    /// The powers of the picture.
    public static final List<Choice> POWERS = Choice.MRC;

    /// A question that is answered with yes, no or unknown.
    public record Asked(String field, String question) {}

    /// The findings of one examination.
    public record Group(String title, List<Told> told) {}

    /// One finding that was told.
    ///
    /// @param field, value as the form sends them again
    /// @param words  as people read it, without what stands in `more`
    /// @param more   its side, where it is its own; may be blank
    /// @param state  `lost`, `weak`, `felt` or `normal`
    /// @param kind   of finding
    /// @param name   what was examined: an area, or a view for an outline
    /// @param found  the bare result
    /// @param side   `left`, `right` or blank
    public record Told(
            String field,
            String value,
            String words,
            String more,
            String state,
            String kind,
            String name,
            String found,
            String side) {

        /// What takes it away again.
        public String removal() {
            return field + "=" + value;
        }
    }

    /// Losses in one part of the body.
    ///
    /// @param open  the part is shown unfolded
    /// @param alarm each of them is an emergency by itself
    public record Losses(String title, List<Loss> losses, boolean open, boolean alarm) {}

    /// A loss that is told by one tap.
    ///
    /// @param sign its clinical name, where the words do not say it; else blank
    public record Loss(String field, String words, String sign, boolean told) {}

    /// A kind of finding that is added by name.
    ///
    /// @param list    id of the list of names
    /// @param more    label of a second name, or blank; `moreList` its list, or blank
    /// @param choices without the empty one: nothing chosen means not examined
    public record Adder(
            String kind,
            String title,
            String hint,
            String nameWords,
            String list,
            String more,
            String moreList,
            List<Choice> choices) {}

    /// A line of the picture on which power is tapped: a nerve, or a muscle that it supplies there.
    ///
    /// @param depth how many branchings below the first nerve
    /// @param state `lost`, `weak`, `normal` or blank where it was not tested
    public record Power(String nerve, String muscle, int depth, String state, String found) {}

    /// A list of names.
    public record Names(String id, List<String> names) {}

    /// Where the printable sheet for this examination stands; blank in a visit that has recorded none.
    public String sheet() {
        return visit.isEmpty()
                ? address.replaceFirst("^/injury", "/injury/sheet")
                : visit.stream()
                        .filter(here -> !here.earlier().isEmpty())
                        .map(here -> here.visit() + "/sheet.pdf")
                        .findFirst()
                        .orElse("");
    }

    public boolean answered() {
        return !answers.isEmpty();
    }

    /// True where one of the questions is answered or has a fault.
    public boolean history() {
        return java.util.stream.Stream.concat(course.stream(), host.stream())
                .anyMatch(asked -> !typed.value(asked.field()).isEmpty() || typed.faulty(asked.field()));
    }

    /// How many findings are told.
    public int count() {
        return groups.stream().mapToInt(group -> group.told().size()).sum();
    }
}
