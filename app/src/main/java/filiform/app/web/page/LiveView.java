package filiform.app.web.page;

import filiform.app.web.draw.HeatMap;
import filiform.app.web.form.Typed;
import filiform.app.web.page.PlanView.PlanAnswer;
import filiform.app.web.page.PlanView.SiteLine;
import java.util.List;

/// The live plan of one needle.
///
/// @param address    of the page
/// @param steps      the strip over it, within a visit
/// @param typed      what stands in the form
/// @param script     address of the page's own script
/// @param live       address of what live pages share
/// @param site       the site's sheet and drawings can be offered: its name, or blank while none is chosen
/// @param techniques of the site
/// @param measurable structures whose depth can be measured
/// @param directions in which the needle may lean
/// @param sliders    numbers that are moved
/// @param answers    one, or none while the question is incomplete or has faults
/// @param mapKind    which risk map is shown
/// @param maps       the risk map; none where the script asks for it later
/// @param use        the form by which a visit takes the plan over, or none
/// @param another    address of the choice of another site; none while no site is chosen
/// @param choice     ways to a site; one while none is chosen
public record LiveView(
        Shell shell,
        String address,
        StepStrip steps,
        Typed typed,
        String script,
        String live,
        String site,
        List<SiteLine> sites,
        List<String> techniques,
        List<String> postures,
        List<String> measurable,
        List<Choice> directions,
        List<Slider> sliders,
        List<PlanAnswer> answers,
        String mapKind,
        List<MapLink> mapLinks,
        List<HeatMap.Picture> maps,
        List<PlanPlace.Use> use,
        List<String> another,
        List<SiteChoice> choice) {

    /// A number that can be typed or moved.
    ///
    /// @param usual where it stands while the field is empty
    /// @param known an empty field means the usual value; else it means that nothing is known
    /// @param empty what an empty field means
    public record Slider(
            String name,
            String label,
            String unit,
            double least,
            double most,
            double step,
            double usual,
            boolean known,
            String empty) {}

    /// A way to the other risk map.
    public record MapLink(String kind, String words, String address) {}

    /// A site is chosen and every part of the question is understood.
    public boolean answered() {
        return !answers.isEmpty();
    }
}
