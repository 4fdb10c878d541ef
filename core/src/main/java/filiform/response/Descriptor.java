package filiform.response;

import filiform.atlas.Basis;
import filiform.atlas.Named;
import java.util.List;

/// A word for what is felt or seen while the needle is in. One word is "none": told, and nothing there.
///
/// @param harmless true where the word alone, told with all the rest, lets the needling go on
public record Descriptor(String name, List<String> synonyms, boolean harmless, Basis basis) implements Named {

    public static final String NONE = "none";
    /// The sign that a named muscle beyond the needled one adds.
    static final String TWITCH_BEYOND = "twitch beyond the needled muscle";
    /// The sign that a named weak muscle or movement adds.
    static final String WEAKNESS = "weakness";

    public Descriptor {
        synonyms = List.copyOf(synonyms);
    }
}
