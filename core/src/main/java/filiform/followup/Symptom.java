package filiform.followup;

import filiform.atlas.Basis;
import filiform.atlas.Named;
import java.util.List;

/// Something that a patient may notice after needling.
///
/// @param question in the patient's words, "no" being the reassuring answer
/// @param expected true for what needling commonly does and what passes by itself, such as soreness; such a symptom
///                 alone does not rule out self-care
public record Symptom(String name, List<String> synonyms, String question, boolean expected, Basis basis)
        implements Named {

    public Symptom {
        synonyms = List.copyOf(synonyms);
    }
}
