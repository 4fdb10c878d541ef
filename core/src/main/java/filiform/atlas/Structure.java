package filiform.atlas;

import filiform.measure.Person;
import java.util.List;

/// Something under the skin of a site, placed in the site's own frame.
///
/// @param superficial a skin nerve or vein just under the skin: judged and shown, but it sets no depth limit, since no
///               needle could go in anywhere; one looks and feels for it
/// @param depths several sources or strata; all stand, and the most cautious that fits the person decides. Skin to the
///               near face of a sheet or solid, to the axis of a tube; of a winding, where it is 0 deeper
/// @param least  one figure or none: its near face cannot lie nearer to the skin than this, in mm; none means the skin
/// itself
/// @param course where it lies in the nerve tree; [Course#NONE] for what is no nerve
public record Structure(
        String name,
        Kind kind,
        boolean superficial,
        Shape shape,
        List<Depth> depths,
        List<Figure> least,
        Course course) {

    public enum Kind {
        NERVE,
        ARTERY,
        VEIN,
        PLEURA,
        CORD,
        /// Kidney, bowel, liver, airway, eye: never to be touched.
        ORGAN,
        /// Drawn for orientation, not judged, and never counted on to stop a needle.
        BONE;

        public String words() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        public boolean judged() {
            return this != BONE;
        }
    }

    public sealed interface Shape {

        /// A nerve or vessel: a straight tube parallel to the skin.
        ///
        /// @param radius    in mm
        /// @param direction its run d in degrees from +x towards +y
        /// @param offset    distance of its axis from the entry in mm, across its run, positive along the
        ///                  normal (-sin d, cos d): towards +y for d = 0, -x for d = 90
        record Tube(Figure radius, double direction, Figure offset) implements Shape {}

        /// A nerve or vessel that turns or changes its depth: a tube around a line through places, straight on at
        /// both ends.
        ///
        /// @param radius in mm
        /// @param places two or more, in order; `deeper` is counted from the structure's depth
        /// @param aside  of the whole line, along the horizontal normal from its first to its last place, mm
        /// @param basis  of the places
        record Winding(Figure radius, List<Place> places, Figure aside, Basis basis) implements Shape {

            /// Its places stand on the same as `aside`.
            public Winding(Figure radius, List<Place> places, Figure aside) {
                this(radius, places, aside, aside.basis());
            }

            public Winding {
                places = List.copyOf(places);
                if (places.size() < 2) {
                    throw new IllegalArgumentException("A winding course needs two places, was %s.".formatted(places));
                }
            }

            /// A place of its axis in the site's frame, in mm.
            public record Place(double x, double y, double deeper) {}
        }

        /// An organ of bounded size: an ellipsoid along the site's axes. The structure's depth is that of its near
        /// face.
        ///
        /// @param halfX  half its length along x, mm; so `halfY`, `halfZ`
        /// @param x      of its centre, mm
        /// @param offset of its centre along y, mm
        /// @param basis  of its size and of `x`
        record Solid(double halfX, double halfY, double halfZ, double x, Figure offset, Basis basis) implements Shape {

            /// Its size stands on the same as its offset.
            public Solid(double halfX, double halfY, double halfZ, double x, Figure offset) {
                this(halfX, halfY, halfZ, x, offset, offset.basis());
            }
        }

        /// Pleura or bone: a plane parallel to the skin, reaching everywhere under the site.
        record Sheet() implements Shape {}
    }

    /// One source's depth for the people it fits.
    public record Depth(Figure figure, When when) {}

    /// The stretch of the nerve tree that the structure is.
    ///
    /// @param nerve blank for what is no nerve of the tree
    public record Course(String nerve, String from, String to) {
        public static final Course NONE = new Course("", "", "");
    }

    public Structure {
        depths = List.copyOf(depths);
        least = List.copyOf(least);
        if (depths.isEmpty()) {
            throw new IllegalArgumentException("%s has no depth; assume one, wide and cautious.".formatted(name));
        }
    }

    /// A structure that nothing but the skin covers for certain.
    public Structure(String name, Kind kind, Shape shape, List<Depth> depths, Course course) {
        this(name, kind, false, shape, depths, List.of(), course);
    }

    /// The depths that may hold for this person: never empty, since what is unknown or fits no stratum keeps all.
    public List<Depth> depthsFor(Person person) {
        List<Depth> fitting =
                depths.stream().filter(depth -> depth.when().mayHold(person)).toList();
        return fitting.isEmpty() ? depths : fitting;
    }
}
