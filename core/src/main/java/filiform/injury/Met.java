package filiform.injury;

import filiform.atlas.Atlas;
import filiform.atlas.Nerve;
import filiform.atlas.Structure;
import java.util.List;
import java.util.stream.IntStream;

/// The segments of the tree along which a needle can meet a nerve.
final class Met {

    private Met() {}

    /// None for what is no nerve of the tree; the whole nerve where a point of the course is not known.
    static List<Integer> segments(Atlas atlas, Structure.Course course) {
        if (course.nerve().isBlank()) {
            return List.of();
        }
        Nerve nerve = atlas.nerves().get(course.nerve());
        int from = Math.max(0, nerve.indexOf(course.from()));
        int to = nerve.indexOf(course.to()) < 0 ? nerve.lengths().size() : nerve.indexOf(course.to());
        int first = atlas.tree().first(nerve.name());
        return IntStream.range(from, to).map(i -> first + i).boxed().toList();
    }
}
