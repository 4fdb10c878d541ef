package filiform.response;

import filiform.atlas.Basis;
import java.util.List;

/// One stop rule: what sets it off, what to do, in order.
///
/// @param handling what to do with the needle itself
/// @param why      the reason, in one sentence
/// @param steps    after the needle is dealt with, in order
/// @param nerves   true where the nerves near the needle are to be examined
/// @param examine  what else to examine
/// @param ask      what to ask the patient
/// @param notes    what to write down
public record StopRule(
        String id,
        Trigger trigger,
        Action action,
        Handling handling,
        String why,
        List<String> steps,
        boolean nerves,
        List<String> examine,
        List<String> ask,
        List<String> notes,
        Basis basis) {

    /// What to do with the needle, the one that overrides the others last.
    public enum Handling {
        GO_ON,
        HOLD,
        WITHDRAW,
        /// Along its bend.
        WITHDRAW_BENT,
        /// Held fast: never forced.
        FREE_STUCK,
        /// Not whole, or not all there: keep still and do not search in the tissue.
        SECURE_BROKEN;

        Handling orOverriding(Handling other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    public StopRule {
        steps = List.copyOf(steps);
        examine = List.copyOf(examine);
        ask = List.copyOf(ask);
        notes = List.copyOf(notes);
    }
}
