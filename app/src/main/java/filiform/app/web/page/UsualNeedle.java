package filiform.app.web.page;

import filiform.atlas.Technique;
import filiform.planning.Needle;

/// The needle that is drawn where none was told.
public final class UsualNeedle {

    private static final double DIAMETER = 0.25;

    private UsualNeedle() {}

    /// The needle that the technique suggests, else a usual one that fits its depth.
    public static Needle of(Technique technique) {
        if (!technique.needle().isEmpty()) {
            Technique.Suggestion needle = technique.needle().getFirst();
            return new Needle(needle.diameter(), needle.length());
        }
        double fitting = Math.min(
                technique.deepest().orElse(50), technique.view().bodyDepth().mean());
        return new Needle(DIAMETER, Math.clamp(Math.floor(fitting), 5, 50));
    }
}
