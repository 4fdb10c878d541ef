package filiform.atlas;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A place where needles go in, and the ways in which it is needled.
///
/// @param region     part of the body, as screening and triage name it
/// @param also       further parts of the body whose rules hold here: an organ or great vessel of theirs is in reach
/// @param muscles    those that may be aimed at here, the usual one first
/// @param postures   the first is the default
/// @param techniques the first is the default
/// @param advice     what would change the plan: another site, posture or technique
/// @param gaps       what no source gives, in plain words
public record Site(
        String name,
        List<String> synonyms,
        String region,
        List<String> also,
        List<String> muscles,
        List<Posture> postures,
        List<Technique> techniques,
        List<Advice> advice,
        List<String> gaps)
        implements Named {

    /// The part of the body where the pleura is within reach.
    public static final String CHEST_WALL = "chest wall";

    /// A posture that the site is needled in.
    ///
    /// @param depthShift mm added to the depth of the pleura; its basis says by whom
    public record Posture(String name, List<Figure> depthShift) {
        public Posture {
            depthShift = List.copyOf(depthShift);
        }
    }

    /// Something else to do, with what it stands on.
    public record Advice(String text, Basis basis) {}

    public Site {
        synonyms = List.copyOf(synonyms);
        also = List.copyOf(also);
        muscles = List.copyOf(muscles);
        postures = List.copyOf(postures);
        techniques = List.copyOf(techniques);
        advice = List.copyOf(advice);
        gaps = List.copyOf(gaps);
        if (postures.isEmpty() || techniques.isEmpty()) {
            throw new IllegalArgumentException("%s needs a posture and a technique.".formatted(name));
        }
    }

    /// Every part of the body whose rules hold here. Where the pleura may be met, those of the chest wall do.
    public Set<String> regions() {
        var regions = new TreeSet<>(also);
        regions.add(region);
        boolean pleura = techniques.stream()
                .flatMap(technique -> technique.view().structures().stream())
                .anyMatch(structure -> structure.kind() == Structure.Kind.PLEURA);
        if (pleura) {
            regions.add(CHEST_WALL);
        }
        return regions;
    }

    /// The technique that is meant where none is named.
    public Technique usual() {
        return techniques.getFirst();
    }
}
