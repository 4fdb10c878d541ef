package filiform.followup.aftercare;

import filiform.atlas.Basis;
import java.util.List;
import java.util.Set;

/// One thing that a patient reads at home.
///
/// @param id      never changes, since records and pages name it
/// @param heading in two or three words
/// @param words   what it is, and how long it lasts
/// @param steps   what to do, at least one
/// @param call    when to call whom
/// @param regions parts of the body that must have been needled; empty means any
public record HomeCare(
        String id,
        Kind kind,
        String heading,
        String words,
        List<String> steps,
        String call,
        Set<String> regions,
        Basis basis) {

    /// What a patient reads it for.
    public enum Kind {
        /// What needling commonly brings, and what eases it.
        COMMON,
        /// What harm can show at home, and how.
        WATCH
    }

    public HomeCare {
        steps = List.copyOf(steps);
        regions = Set.copyOf(regions);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("Home care '%s' says nothing to do.".formatted(id));
        }
    }
}
