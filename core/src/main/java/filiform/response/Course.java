package filiform.response;

import filiform.atlas.Atlas;
import filiform.atlas.Names;
import filiform.atlas.Nerve;
import filiform.atlas.Segment;
import filiform.atlas.Structure;
import java.util.ArrayList;
import java.util.List;

/// The stretch of the nerve tree that a needle may have met.
final class Course {

    private Course() {}

    /// The segments of the nerve from the course's first point to its last; every segment where a point is not found,
    /// since an unknown stretch may be any. Empty for a nerve that the tree does not hold.
    static List<Integer> segments(Atlas atlas, Structure.Course course) {
        var nerve = new ArrayList<Integer>();
        List<Segment> all = atlas.tree().segments();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).nerve().equals(course.nerve())) {
                nerve.add(i);
            }
        }
        if (nerve.isEmpty()) {
            return nerve;
        }
        int from = atlas.nerves().get(course.nerve()).indexOf(course.from());
        int to = atlas.nerves().get(course.nerve()).indexOf(course.to());
        return from < 0 || to <= from ? nerve : nerve.subList(from, to);
    }

    /// True where the words name the nerve.
    static boolean names(String otherSupply, String nerve) {
        return Names.fold(otherSupply).contains(Names.fold(nerve));
    }

    static boolean ofRoot(Atlas atlas, Structure.Course course) {
        return atlas.nerves().has(course.nerve())
                && atlas.nerves().get(course.nerve()).kind() == Nerve.Kind.ROOT;
    }
}
