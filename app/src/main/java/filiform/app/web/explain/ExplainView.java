package filiform.app.web.explain;

import filiform.app.web.draw.BodyChart.Picture;
import filiform.app.web.page.Reason;
import filiform.app.web.page.Shell;
import filiform.knowledge.language.Language;
import java.util.List;

/// The page as it is read.
///
/// @param language the reader's
/// @param languages in which the page can be read
/// @param script   address of the page's script
/// @param live     address of what live pages share
/// @param chart    the body with the places that can be tried
/// @param chosen   what is tried
/// @param answers  one, or none where something is to be set right
/// @param faults   what is to be set right
/// @param parts    in the order of reading
/// @param normal   what is common after needling
/// @param counted  what was counted of hurt nerves
public record ExplainView(
        Shell shell,
        Language language,
        List<Other> languages,
        String title,
        String lead,
        String script,
        String live,
        List<Picture> chart,
        Chosen chosen,
        List<Answer> answers,
        List<String> faults,
        List<Part> parts,
        List<Grade> grades,
        String course,
        List<Going> goings,
        List<Normal> normal,
        List<String> counted) {

    /// A sentence with what it stands on.
    ///
    /// @param grade in English; the page says it
    public record Said(String words, String grade, List<Reason.Key> cites) {}

    /// The page in a language.
    public record Other(String code, String name, String address, boolean chosen) {}

    /// A part under its heading.
    public record Part(String id, String heading, List<Said> known, List<Said> notKnown) {}

    /// A grade of harm.
    ///
    /// @param picture the nerve cut across and along
    public record Grade(
            String name, String sunderland, String plain, String picture, List<Said> known, List<Said> notKnown) {}

    /// A row of the course of harm and repair.
    ///
    /// @param when in words
    /// @param does in words
    public record Going(String name, String when, String does, Said said) {}

    /// Something common after needling.
    ///
    /// @param steps what eases it
    /// @param call  when to call whom
    public record Normal(String name, String words, List<String> steps, String call, Said basis) {}

    /// A choice of the form.
    public record Option(String value, String words, boolean chosen) {}

    /// What is tried.
    ///
    /// @param depth   as it was typed or taken
    /// @param deepest mm that the needle can go
    public record Chosen(List<Option> places, List<Option> needles, String depth, int deepest) {}

    /// What the needle meets.
    ///
    /// @param what    place, needle and depth in words
    /// @param section the cross-section
    /// @param limit   the careful limit in words
    /// @param kinds   what a touch of each kind of structure may bring
    /// @param unsaid  what this answer does not know
    public record Answer(
            String what, String section, String limit, List<Met> met, List<Kind> kinds, List<String> unsaid) {}

    /// What usually follows the touch of a kind of structure.
    public record Kind(String heading, List<Said> follows, List<Said> notKnown) {}

    /// A structure that may be touched.
    ///
    /// @param often     feelings that are told often; empty where nobody knows any
    /// @param sometimes told less often
    public record Met(
            String structure,
            String chance,
            String range,
            String grade,
            List<String> often,
            List<String> sometimes,
            Said feelings) {}

    public String say(String english) {
        return language.say(english);
    }
}
