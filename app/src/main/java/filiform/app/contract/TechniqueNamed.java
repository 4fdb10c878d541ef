package filiform.app.contract;

import filiform.atlas.Names;
import filiform.atlas.Site;
import filiform.atlas.Technique;
import filiform.atlas.Term;
import java.util.List;
import java.util.Optional;

/// Finds a site's technique by what people call it: its own name, how deep it goes, or what the other hand does.
final class TechniqueNamed {

    private TechniqueNamed() {}

    /// Empty where the site has none of this name. A way of needling that chooses neither depth nor grip, such as
    /// pistoning, leaves the site's usual technique.
    ///
    /// @param ways the ways of needling that screening knows, with their synonyms
    static Optional<Technique> find(Site site, String text, Names<Term> ways) {
        String word = ways.find(text) instanceof filiform.atlas.Match.Found<Term>(Term way) ? way.name() : text;
        if (word.isBlank()) {
            return Optional.of(site.usual());
        }
        Optional<Technique> named = site.techniques().stream()
                .filter(each -> same(each.name(), text)
                        || same(each.depth().words(), word)
                        || same(each.grip().words(), word))
                .findFirst();
        boolean deep = same(word, Technique.Depth.DEEP.words()) || same(word, Technique.Depth.SUPERFICIAL.words());
        return named.isEmpty() && ways.has(text) && !deep ? Optional.of(site.usual()) : named;
    }

    /// What to say where there is none.
    static String unknown(Site site, String text) {
        List<String> names = site.techniques().stream().map(Technique::name).toList();
        return "'%s' is no technique of %s: %s.".formatted(text, site.name(), String.join("; ", names));
    }

    private static boolean same(String one, String other) {
        return Names.fold(one).equals(Names.fold(other));
    }
}
