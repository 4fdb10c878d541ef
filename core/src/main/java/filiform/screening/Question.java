package filiform.screening;

import filiform.atlas.Basis;
import filiform.atlas.Named;
import filiform.measure.Answer;
import java.util.List;

/// One screening question, worded so that "no" is the reassuring answer.
///
/// @param id      the key of its answer
/// @param text    the question as it is put
/// @param why     what could go wrong, in one sentence
/// @param effect  what "yes" asks for, within the scope
/// @param instead what to do instead, or how
/// @param twoOf   ids of questions: two medicines taken that answer any of them, one of them the
///                first, answer this one with yes
/// @param eachTime the answer is about this day or this needle: an earlier one is never offered again
public record Question(
        String id,
        List<String> synonyms,
        String text,
        String why,
        Scope scope,
        Effect effect,
        String instead,
        Fact fact,
        List<String> twoOf,
        boolean eachTime,
        Basis basis)
        implements Named {

    public Question {
        synonyms = List.copyOf(synonyms);
        twoOf = List.copyOf(twoOf);
        if (id.isBlank() || text.isBlank() || instead.isBlank()) {
            throw new IllegalArgumentException(
                    "A question needs an id, a text and what to do instead, was '%s'.".formatted(id));
        }
    }

    /// A question that no pair of medicines answers.
    public Question(
            String id,
            List<String> synonyms,
            String text,
            String why,
            Scope scope,
            Effect effect,
            String instead,
            Fact fact,
            Basis basis) {
        this(id, synonyms, text, why, scope, effect, instead, fact, List.of(), false, basis);
    }

    @Override
    public String name() {
        return id;
    }

    /// What the facts and medicines say by themselves.
    Answer known(Asked asked) {
        return asked.takenFor(this).isEmpty() ? fact.answer(asked.person()) : Answer.YES;
    }

    /// The person's answer joined with what the facts and medicines say: any "yes" wins, then any "no".
    Answer answer(Asked asked) {
        Answer told = asked.answers().getOrDefault(id, Answer.UNKNOWN);
        Answer known = known(asked);
        if (told == Answer.YES || known == Answer.YES) {
            return Answer.YES;
        }
        if (fact instanceof Fact.MedicinesListed && !asked.unlisted().isEmpty()) {
            return Answer.UNKNOWN;
        }
        return told == Answer.NO || known == Answer.NO ? Answer.NO : Answer.UNKNOWN;
    }
}
