package filiform.planning.consent;

import filiform.atlas.Basis;
import java.util.Set;

/// Something of a patient that makes harms likelier or heavier.
///
/// @param question id of the screening question that finds it
/// @param name     short, for a list of what is not known yet
/// @param words    for the patient who has it
/// @param harms    ids of the harms; none where it weighs on the whole
public record Raiser(String question, String name, String words, Set<String> harms, Basis basis) {

    public Raiser {
        harms = Set.copyOf(harms);
    }
}
