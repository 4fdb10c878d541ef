package filiform.response;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What the practitioner sees, or is told besides the feeling.
///
/// @param signs    by the table's names; empty means not told, "none" means looked for and not there
/// @param twitched the muscles that moved, by the atlas's names; may be empty
/// @param weak     muscles and movements that are weak; may be empty
public record Seen(Set<String> signs, List<String> twitched, List<String> weak) {

    public Seen {
        signs = Set.copyOf(signs);
        twitched = List.copyOf(twitched);
        weak = List.copyOf(weak);
    }

    /// The signs with what the named muscles add to them: one that moved and is not aimed at, or one that is weak.
    ///
    /// @param aimed the muscles that may be aimed at; where they are not known, every muscle lies beyond
    Set<String> signs(List<String> aimed) {
        if (twitched.isEmpty() && weak.isEmpty()) {
            return signs;
        }
        var all = new HashSet<>(signs);
        if (!beyond(aimed).isEmpty()) {
            all.add(Descriptor.TWITCH_BEYOND);
        }
        if (!weak.isEmpty()) {
            all.add(Descriptor.WEAKNESS);
        }
        return all;
    }

    /// The muscles that moved and are not aimed at.
    List<String> beyond(List<String> aimed) {
        return twitched.stream().filter(muscle -> !aimed.contains(muscle)).toList();
    }
}
