package filiform.response;

import filiform.atlas.Basis;
import filiform.atlas.Named;
import java.util.List;

/// Something about a patient by which a feeling says less, such as a neuropathy. It weakens reassurance, never alarm.
///
/// @param question worded so that "no" reassures
/// @param why      in one sentence
public record Dulling(String name, List<String> synonyms, String question, String why, Basis basis) implements Named {

    public Dulling {
        synonyms = List.copyOf(synonyms);
    }
}
