package filiform.app.contract;

import filiform.app.json.Faults.Code;
import filiform.app.json.Fields;
import filiform.atlas.Match;
import filiform.atlas.Names;
import filiform.atlas.Site;
import filiform.measure.Side;
import filiform.planning.Guidance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// A needle as somebody told of it: every part may be missing.
///
/// @param site     one or none; a site that the atlas does not hold is a warning here
/// @param warnings what could not be used, in words
public record NeedleAsked(
        List<Site> site,
        Side side,
        OptionalDouble diameter,
        OptionalDouble length,
        OptionalDouble depth,
        List<Guidance> guidance,
        String technique,
        OptionalInt passes,
        ApproachAsked approach,
        List<String> warnings) {

    /// Reads the needle object; an unknown site is a fault only where a site is `required`.
    static NeedleAsked read(Fields needle, Names<Site> sites, boolean required) {
        var warnings = new ArrayList<String>();
        if (required) {
            needle.need("site");
        }
        List<Site> site = site(needle, sites, required, warnings);
        var asked = new NeedleAsked(
                site,
                Common.side(needle, "side"),
                needle.number("diameter_mm", 0.1, 0.6),
                needle.number("length_mm", 5, 150),
                needle.number("depth_mm", 0, 150),
                needle.word("guidance", Guidance.class).stream().toList(),
                needle.text("technique").orElse(""),
                needle.whole("passes", 1, 100),
                ApproachAsked.read(needle),
                warnings);
        needle.close();
        if (asked.depth.isPresent()
                && asked.length.isPresent()
                && asked.depth.getAsDouble() > asked.length.getAsDouble()) {
            needle.faults()
                    .add(
                            Code.IMPOSSIBLE_DEPTH,
                            needle.where("depth_mm"),
                            "The needle is %s mm long; it cannot lie %s mm deep."
                                    .formatted(
                                            Common.plain(asked.length.getAsDouble()),
                                            Common.plain(asked.depth.getAsDouble())));
        }
        return asked;
    }

    private static List<Site> site(Fields needle, Names<Site> sites, boolean required, List<String> warnings) {
        if (required) {
            return needle.named("site", sites).stream().toList();
        }
        Optional<String> name = needle.text("site");
        if (name.isEmpty()) {
            return List.of();
        }
        return switch (sites.find(name.get())) {
            case Match.Found<Site>(Site site) -> List.of(site);
            case Match.Ambiguous<Site>(List<String> candidates) -> {
                warnings.add("The site '%s' may mean: %s. Its needle path is not used."
                        .formatted(name.get(), String.join("; ", candidates)));
                yield List.of();
            }
            case Match.Missing<Site>(List<String> suggestions) -> {
                warnings.add(Fields.unknown(name.get(), suggestions) + " Its needle path is not used.");
                yield List.of();
            }
        };
    }
}
