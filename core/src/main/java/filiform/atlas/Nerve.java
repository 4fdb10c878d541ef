package filiform.atlas;

import java.util.ArrayList;
import java.util.List;

/// A nerve, root or plexus part as a run of named points from proximal to distal; what leaves it is given at a point.
///
///
/// @param lengths the distance from each point to the next, in millimetres along the nerve; one fewer than the points
/// @param met       where a needle can meet it, in words: none or one; none means not known, never "nowhere"
/// @param fascicles bundles that can be hurt alone; none known is no statement that there are none
public record Nerve(
        String name,
        Kind kind,
        List<String> synonyms,
        List<Point> points,
        List<Figure> lengths,
        List<Site.Advice> met,
        List<Fascicle> fascicles)
        implements Named {

    /// What the thing is called in the answer's list.
    public enum Kind {
        /// The spinal cord, from which the roots leave.
        CORD,
        ROOT,
        PLEXUS,
        NERVE;

        public String words() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// A place on the nerve: a landmark, or where branches leave.
    public record Point(String name, List<Branch> branches) {
        public Point {
            branches = List.copyOf(branches);
        }
    }

    public Nerve {
        synonyms = List.copyOf(synonyms);
        points = List.copyOf(points);
        lengths = List.copyOf(lengths);
        met = List.copyOf(met);
        fascicles = List.copyOf(fascicles);
        if (points.size() < 2 || lengths.size() != points.size() - 1) {
            throw new IllegalArgumentException(
                    "%s needs two points or more, and a length between each two.".formatted(name));
        }
    }

    /// A nerve of which nobody says where a needle can meet it.
    public Nerve(String name, Kind kind, List<String> synonyms, List<Point> points, List<Figure> lengths) {
        this(name, kind, synonyms, points, lengths, List.of(), List.of());
    }

    public List<Segment> segments() {
        var segments = new ArrayList<Segment>();
        for (int i = 0; i < lengths.size(); i++) {
            segments.add(new Segment(
                    name, kind, points.get(i).name(), points.get(i + 1).name(), lengths.get(i)));
        }
        return segments;
    }

    /// The stretches of this bundle, a bundle that leaves at an unknown point taking the rest of the nerve.
    List<Segment> segments(Fascicle fascicle) {
        int from = Math.max(0, indexOf(fascicle.from()));
        int to = indexOf(fascicle.to()) < 0 ? lengths.size() : indexOf(fascicle.to());
        return segments().subList(from, Math.max(from, to)).stream()
                .map(segment ->
                        new Segment(name, kind, segment.from(), segment.to(), segment.length(), fascicle.name()))
                .toList();
    }

    /// Where the named point stands in the run, or -1.
    public int indexOf(String point) {
        for (int i = 0; i < points.size(); i++) {
            if (Names.fold(points.get(i).name()).equals(Names.fold(point))) {
                return i;
            }
        }
        return -1;
    }
}
