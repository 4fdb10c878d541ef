package filiform.app.web.explain;

import filiform.app.web.form.Filled;
import filiform.app.web.page.UsualNeedle;
import filiform.atlas.Site;
import filiform.atlas.Technique;
import filiform.followup.explain.Tried;
import filiform.knowledge.Knowledge;
import filiform.planning.Needle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What a reader tries: a place, a needle, a depth. What is left out is the first place, the usual needle and half of
/// the way; what is not understood is a fault and is never replaced.
///
/// @param depth  mm; meaningful only without faults
/// @param typed  the depth as it was typed
/// @param faults in plain words, in which `{mm}` stands for the deepest
public record Trial(
        Tried.Place place,
        Tried.Needle needle,
        Site site,
        int deepest,
        double depth,
        String typed,
        List<String> faults) {

    private static final String USUAL = "usual";
    private static final String TOO_DEEP =
            "The depth must be a number from 1 to {mm} mm. This needle does not go deeper here.";

    public Trial {
        faults = List.copyOf(faults);
    }

    static Trial of(Knowledge knowledge, Map<String, List<String>> parameters) {
        var filled = new Filled(parameters);
        var faults = new ArrayList<String>();
        List<Tried.Place> places = knowledge.tables().explain().places();
        List<Tried.Needle> needles = knowledge.tables().explain().needles();
        String siteName = filled.text("site");
        String needleName = filled.text("needle");
        Tried.Place place = places.stream()
                .filter(each -> each.site().equals(siteName))
                .findFirst()
                .orElse(places.getFirst());
        if (!siteName.isEmpty() && !place.site().equals(siteName)) {
            faults.add("This page does not have that place. Choose one from the list.");
        }
        Tried.Needle needle = needles.stream()
                .filter(each -> each.name().equals(needleName.isEmpty() ? USUAL : needleName))
                .findFirst()
                .orElse(needles.getFirst());
        if (!needleName.isEmpty() && !needle.name().equals(needleName)) {
            faults.add("This page does not have that needle. Choose one from the list.");
        }
        Site site = knowledge.atlas().sites().get(place.site());
        int deepest = deepest(site.usual());
        String typed = filled.text("depth");
        double depth = depth(typed, deepest);
        if (Double.isNaN(depth)) {
            faults.add(TOO_DEEP);
        }
        return new Trial(place, needle, site, deepest, depth, typed, faults);
    }

    private static int deepest(Technique technique) {
        double length = UsualNeedle.of(technique).length();
        double body = technique.view().bodyDepth().mean();
        return (int) Math.max(
                1,
                Math.floor(Math.min(Math.min(length, body), technique.deepest().orElse(length))));
    }

    /// Not a number where it cannot be read or the needle cannot go there.
    private static double depth(String typed, int deepest) {
        if (typed.isEmpty()) {
            return Math.ceil(deepest / 2.0);
        }
        String text = typed.replace(',', '.');
        if (!text.matches("[0-9]{1,3}(\\.[0-9]{1,2})?")) {
            return Double.NaN;
        }
        double depth = Double.parseDouble(text);
        return depth >= 1 && depth <= deepest ? depth : Double.NaN;
    }

    boolean sound() {
        return faults.isEmpty();
    }

    /// The page of this trial, to which more can be added.
    String address() {
        String asked = "/explain?site=%s&needle=%s".formatted(place.site().replace(' ', '+'), needle.name());
        return sound() && !typed.isEmpty() ? asked + "&depth=" + typed : asked;
    }

    public Needle filiform() {
        return new Needle(needle.diameter(), UsualNeedle.of(site.usual()).length());
    }
}
