package filiform.atlas;

import java.util.List;
import java.util.OptionalDouble;

/// How a needle goes in at a site.
///
/// @param tilt    degrees from the perpendicular of its view
/// @param azimuth degrees from +x towards +y
/// @param passes  the usual most of thrusts and redirections of one insertion
/// @param deepest in mm, for a superficial technique: by its definition never deeper; empty for a deep one
/// @param speed   in words; blank where no source says
/// @param dwell   how long the needle stays, in words; blank where no source says
/// @param needle  the needle suggested: none or one
/// @param view    what it meets, in its own frame: a pincer grip lifts the muscle off what lies below
public record Technique(
        String name,
        Depth depth,
        Grip grip,
        double tilt,
        double azimuth,
        int passes,
        OptionalDouble deepest,
        String speed,
        String dwell,
        List<Suggestion> needle,
        View view,
        Basis basis) {

    /// How far in the technique means to go.
    public enum Depth {
        DEEP,
        SUPERFICIAL;

        public String words() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// What the other hand does.
    public enum Grip {
        FLAT,
        PINCER,
        BRACKETING;

        public String words() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// A needle that reaches the target and no further than it must, in mm.
    public record Suggestion(double diameter, double length, Basis basis) {}

    /// The axes in words. The origin is the skin entry, z points into the body, x along the limb or spine, y across.
    public record Frame(String x, String y, String z) {}

    /// What lies under one way in.
    ///
    /// @param entry     the landmark in words
    /// @param bodyDepth skin to the far side of the limb, trunk or lifted fold, in mm
    /// @param outOfReach what the site's usual view names and this one need not judge
    public record View(
            String entry,
            Frame frame,
            Figure bodyDepth,
            Target target,
            List<PublishedLimit> publishedLimits,
            List<Structure> structures,
            List<OutOfReach> outOfReach) {

        /// Leaves nothing out.
        public View(
                String entry,
                Frame frame,
                Figure bodyDepth,
                Target target,
                List<PublishedLimit> publishedLimits,
                List<Structure> structures) {
            this(entry, frame, bodyDepth, target, publishedLimits, structures, List.of());
        }

        public View {
            publishedLimits = List.copyOf(publishedLimits);
            structures = List.copyOf(structures);
            outOfReach = List.copyOf(outOfReach);
            if (structures.stream().noneMatch(structure -> structure.kind().judged())) {
                throw new IllegalArgumentException("'%s' needs a structure to judge.".formatted(entry));
            }
        }
    }

    /// A structure that lies under the site and that this way in cannot meet. That its place is unknown is no reason.
    ///
    /// @param structure its name in the site's usual view
    public record OutOfReach(String structure, String why, Basis basis) {}

    /// The muscle under the entry, if its depth is known.
    public sealed interface Target {

        record Layer(String muscle, Figure from, Figure to) implements Target {}

        record NotKnown() implements Target {}
    }

    /// A depth that a source says not to exceed, in mm.
    public record PublishedLimit(double mm, Structure.Kind spares, When when, String text, Basis basis) {}

    public Technique {
        needle = List.copyOf(needle);
        if (depth == Depth.SUPERFICIAL && deepest.isEmpty()) {
            throw new IllegalArgumentException("'%s' is superficial and names no deepest mm.".formatted(name));
        }
    }
}
