package filiform.injury.recovery;

import filiform.atlas.Basis;
import java.util.List;

/// One piece of advice on living with an injured nerve.
///
/// @param topic     such as "splint" or "skin without feeling"
/// @param when      what must be found for it to hold
/// @param movements lost movements of which one must be among those found; empty for all
public record CareItem(String topic, When when, List<String> movements, String text, Basis basis) {

    /// What must be found.
    public enum When {
        ANY_DEFICIT,
        WEAKNESS,
        NUMBNESS,
        PAIN
    }

    public CareItem {
        movements = List.copyOf(movements);
    }
}
