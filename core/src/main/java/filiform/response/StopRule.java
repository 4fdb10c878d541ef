package filiform.response;

import filiform.atlas.Basis;
import java.util.List;

/// One stop rule: what sets it off, what to do, in order.
///
/// @param handling what to do with the needle itself
/// @param why      the reason, in one sentence
/// @param steps    after the needle is dealt with, in order
/// @param inEmergency of a rule below emergency: what of its steps still holds once another rule makes it one
/// @param endsSite true where nothing goes in again at this site today, whatever is found afterwards
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
        List<String> inEmergency,
        boolean endsSite,
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

    /// The steps where this action was decided, by whatever rule: what the calm rules say before the needle is out
    /// would repeat or contradict it.
    List<String> stepsAt(Action decided) {
        if (decided == action) {
            return steps;
        }
        return decided == Action.EMERGENCY ? inEmergency : List.of();
    }

    public StopRule {
        steps = List.copyOf(steps);
        inEmergency = List.copyOf(inEmergency);
        examine = List.copyOf(examine);
        ask = List.copyOf(ask);
        notes = List.copyOf(notes);
    }
}
