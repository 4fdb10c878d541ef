package filiform.planning.reliability;

import filiform.measure.Bounds;

/// The passes of one insertion. All share the entry and the anatomy. The first goes as planned; each later one is also
/// redirected on purpose. Errors of direction and depth have a part in common and a part redrawn at each pass.
///
/// @param count         1 or more
/// @param common        correlation of the hand's errors between passes, 0 to 1
/// @param redirectionSd spread of a deliberate redirection, radians per axis
public record Passes(int count, double common, double redirectionSd) {

    public Passes {
        Bounds.check("passes", count, 1, 100);
        Bounds.check("common part", common, 0, 1);
        Bounds.check("redirection sd", redirectionSd, 0, 1);
    }
}
