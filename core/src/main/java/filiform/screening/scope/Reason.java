package filiform.screening.scope;

import filiform.atlas.Basis;
import filiform.measure.Answer;
import filiform.screening.Effect;

/// One thing that stands against this practitioner needling here, or is to be minded.
///
/// @param what    a short name, such as "licence" or the id of a confirmation
/// @param met     no, or unknown where a fact is missing; yes where it is only to be minded
/// @param scope   how far it reaches: practitioner, place, or parts of the body
/// @param words   what was found
/// @param instead what to ask or to do
public record Reason(String what, Answer met, Effect effect, String scope, String words, String instead, Basis basis) {

    public Reason {
        if (what.isBlank() || words.isBlank() || instead.isBlank()) {
            throw new IllegalArgumentException("A reason needs words and what to do, was '%s'.".formatted(what));
        }
    }
}
