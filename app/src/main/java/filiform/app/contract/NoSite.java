package filiform.app.contract;

import filiform.app.json.Fields;
import filiform.app.json.Shown;
import filiform.atlas.Atlas;
import filiform.atlas.Match;
import filiform.atlas.Muscle;
import filiform.atlas.Site;
import java.util.List;

/// What to say where a site is asked for and a muscle was named: its sites, or that nobody has evidence for it.
public final class NoSite {

    /// Of a muscle for which the atlas holds no site.
    public static final String WORDS = "No evidence here: plan with ultrasound or do not needle deep.";

    private NoSite() {}

    /// Says why no site has this name.
    ///
    /// @param suggestions names of sites that are spelled alike
    static String words(Atlas atlas, String text, List<String> suggestions) {
        if (!(atlas.muscles().find(text) instanceof Match.Found<Muscle>(Muscle muscle))) {
            return Fields.unknown(text, suggestions);
        }
        List<String> sites = atlas.sites().all().stream()
                .filter(site -> site.muscles().contains(muscle.name()))
                .map(Site::name)
                .toList();
        return sites.isEmpty()
                ? "'%s' is a muscle without a site in this atlas. %s".formatted(Shown.of(text), WORDS)
                : "'%s' is a muscle; it is needled at: %s.".formatted(Shown.of(text), String.join("; ", sites));
    }
}
