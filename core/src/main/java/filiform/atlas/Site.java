package filiform.atlas;

import java.util.List;

/// A place where needles go in: its local frame, what lies below, and how it is needled.
///
/// The frame has its origin at the skin entry, z into the body, x along the limb or spine, y across.
///
/// @param region     part of the body, as screening and triage name it
/// @param muscles    those that may be aimed at here, the usual one first
/// @param entry      the landmark in words
/// @param postures   the first is the default
/// @param bodyDepth  skin to the far side of the limb or trunk, in mm
/// @param gaps       what no source gives, in plain words
public record Site(
        String name,
        List<String> synonyms,
        String region,
        List<String> muscles,
        String entry,
        Frame frame,
        List<Posture> postures,
        Technique technique,
        Figure bodyDepth,
        Target target,
        List<PublishedLimit> publishedLimits,
        List<Structure> structures,
        List<String> alternatives,
        List<String> gaps)
        implements Named {

    /// The axes in words.
    public record Frame(String x, String y, String z) {}

    /// A posture that the site is needled in.
    ///
    /// @param depthShift mm added to the depth of the pleura; its basis says by whom
    public record Posture(String name, List<Figure> depthShift) {
        public Posture {
            depthShift = List.copyOf(depthShift);
        }
    }

    /// How the needle is meant to go in.
    ///
    /// @param tilt    degrees from the perpendicular
    /// @param azimuth degrees from +x towards +y
    /// @param passes  the usual most of one insertion
    public record Technique(String name, double tilt, double azimuth, int passes, Basis basis) {}

    /// The muscle under the entry, if its depth is known.
    public sealed interface Target {

        record Layer(String muscle, Figure from, Figure to) implements Target {}

        record NotKnown() implements Target {}
    }

    /// A depth that a source says not to exceed, in mm.
    public record PublishedLimit(double mm, Structure.Kind spares, When when, String text, Basis basis) {}

    public Site {
        synonyms = List.copyOf(synonyms);
        muscles = List.copyOf(muscles);
        postures = List.copyOf(postures);
        publishedLimits = List.copyOf(publishedLimits);
        structures = List.copyOf(structures);
        alternatives = List.copyOf(alternatives);
        gaps = List.copyOf(gaps);
        if (postures.isEmpty()
                || structures.stream().noneMatch(structure -> structure.kind().judged())) {
            throw new IllegalArgumentException("%s needs a posture and a structure to judge.".formatted(name));
        }
    }
}
