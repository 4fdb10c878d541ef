package filiform.atlas;

import java.util.List;

/// A complaint commonly treated with needles, with the muscles that trials or guidelines consider; no claim of effect.
///
/// @param places  where it is felt
/// @param muscles considered for it
/// @param note    on what the list rests; may be blank
public record Condition(
        String name, List<String> synonyms, List<String> places, List<String> muscles, String note, Basis basis)
        implements Named {

    public Condition {
        synonyms = List.copyOf(synonyms);
        places = List.copyOf(places);
        muscles = List.copyOf(muscles);
    }
}
