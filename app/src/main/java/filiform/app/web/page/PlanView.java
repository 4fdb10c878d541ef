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
    /// @param live     address of the same needle in the live plan
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
            List<Risk> risks,
            String passes,
            String target,
            String needle,
            List<String> better,
            List<String> otherWays,
            List<String> warnings,
            List<String> gaps,
            List<Reason> because,
            String live) {}

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
