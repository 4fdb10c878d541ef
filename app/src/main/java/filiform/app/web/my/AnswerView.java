package filiform.app.web.my;

import filiform.app.web.page.Card;
import java.util.List;

/// What a patient is told to do now.
///
/// @param id    of the answer in the record
/// @param why   reasons, the most urgent first
/// @param steps what to do
/// @param open  true where a question was left open
/// @param more  what would still change the answer: questions about the patient
/// @param told  what was answered, to be sent again with the answer to such a question
public record AnswerView(
        String id,
        String urgency,
        Card card,
        List<String> why,
        List<String> steps,
        boolean open,
        List<More> more,
        List<Field> told) {

    /// One more question.
    public record More(String name, String question) {}

    /// A field of the form as it was sent.
    public record Field(String name, String value) {}

    public AnswerView {
        why = List.copyOf(why);
        steps = List.copyOf(steps);
        more = List.copyOf(more);
        told = List.copyOf(told);
    }
}
