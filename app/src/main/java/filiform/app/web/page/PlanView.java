package filiform.app.web.page;

import filiform.app.atlas.Link;
import java.util.List;

/// The second part of a visit: site, needle and what it may touch.
///
/// @param structures what can be measured by ultrasound at the chosen site
/// @param answers    one, or none before a needle is chosen
public record PlanView(
        FormView form,
        List<SiteLine> sites,
        List<String> postures,
        List<String> techniques,
        List<String> structures,
        List<PlanAnswer> answers) {

    /// A site as it is offered.
    public record SiteLine(String name, String region, List<String> synonyms) {}

    /// The plan as it is read.
    ///
    /// @param site     its sheet in the atlas
    /// @param tooLong  true where the needle is longer than the limit
    /// @param section  the cross-section
    public record PlanAnswer(
            String what,
            Link site,
            String entry,
            Card card,
            String limitWords,
            List<String> limitBecause,
            List<Reason.Key> limitCites,
            boolean tooLong,
            String section,
            String bars,
            String curves,
            AnyRisk any,
            List<Risk> risks,
            List<Effect> effects,
            String passes,
            String target,
            String needle,
            List<String> better,
            List<String> otherWays,
            List<String> warnings,
            List<String> gaps,
            List<Reason> because) {}

    /// Any critical structure: all that is judged but what lies just under the skin.
    ///
    /// @param classes each with its chance and the accepted one, in words
    public record AnyRisk(String chance, String range, String grade, List<String> classes) {}

    /// What the needle and the hand that moves it change.
    ///
    /// @param stretched the sources studied other needles
    public record Effect(String about, String text, boolean stretched, String grade, List<Reason.Key> cites) {}

    /// One structure.
    public record Risk(
            String structure,
            String kind,
            String chance,
            String range,
            String grade,
            String design,
            String importance,
            List<Reason.Key> cites) {}
}
