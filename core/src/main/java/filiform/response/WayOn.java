package filiform.response;

import java.util.List;

/// The way on after a stop: what to look for, and whether a needle may go in again.
///
/// @param why     what stands against another needle, or is not known; empty where all conditions are met
/// @param steps   what to do, in order
/// @param look    in falling order of what is suspected
/// @param paths   where another path is allowed: those planned anew, or why there is none
public record WayOn(Reentry reentry, List<String> why, List<String> steps, List<Look> look, Paths paths) {

    /// What to look for.
    ///
    /// @param suspected   the structure
    /// @param probability of all explanations by it, 0 to 1
    /// @param signs       movements, skin or other things to look at, in words
    public record Look(String suspected, double probability, List<String> signs) {
        public Look {
            signs = List.copyOf(signs);
        }
    }

    public WayOn {
        why = List.copyOf(why);
        steps = List.copyOf(steps);
        look = List.copyOf(look);
    }
}
