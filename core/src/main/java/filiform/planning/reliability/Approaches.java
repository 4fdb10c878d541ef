package filiform.planning.reliability;

import java.util.List;

/// The likeliest ways to one structure: design points of the first pass and of a redirected one, which is the same
/// where
/// there is one pass only.
public record Approaches(List<DesignPoint> first, List<DesignPoint> later) {

    public Approaches {
        first = List.copyOf(first);
        later = List.copyOf(later);
    }

    /// Searches from the start for the pass that stands for the many, and from there for the first.
    public static Approaches of(Encounter encounter, Passes passes) {
        return passes.count() == 1
                ? alone(DesignPointSearch.all(encounter))
                : of(encounter, DesignPointSearch.all(typical(encounter, passes)));
    }

    /// With the redirected pass's design points at hand, the first pass's lie close to them.
    public static Approaches of(Encounter encounter, List<DesignPoint> later) {
        return new Approaches(DesignPointSearch.near(encounter, later), later);
    }

    /// Of a single pass.
    public static Approaches alone(List<DesignPoint> points) {
        return new Approaches(points, points);
    }

    /// A pass that stands for the many: the first if it is alone, else a redirected one.
    public static Encounter typical(Encounter first, Passes passes) {
        return passes.count() == 1
                ? first
                : new Encounter(first.pose().redirected(passes.redirectionSd()), first.obstacle());
    }
}
