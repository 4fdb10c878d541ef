package filiform.screening;

import filiform.measure.Answer;
import java.util.List;

/// One question that was not answered "no".
///
/// @param answer  yes or unknown
/// @param bearing whether the question's scope covers what is planned: yes, or unknown where region or technique was
///                not said
/// @param taken   the medicines that answer it with yes
public record Finding(Question question, Answer answer, Answer bearing, List<Medicine> taken) {

    public Finding {
        taken = List.copyOf(taken);
    }

    /// What this finding does to the outcome. Not knowing asks for a delay, however mild the question; a ban whose
    /// scope may not apply waits until region and technique are said.
    public Effect effect() {
        return switch (answer) {
            case YES -> bearing == Answer.YES || question.effect() == Effect.CAUTION ? question.effect() : Effect.DEFER;
            case NO, UNKNOWN -> Effect.DEFER;
        };
    }

    /// The finding in words, with what it waits for.
    public String words() {
        return switch (answer) {
            case UNKNOWN -> "Not answered: " + question.text();
            case YES, NO ->
                bearing == Answer.YES
                        ? question.why() + medicines()
                        : "%s%s This holds for: %s. Say where and how you will needle."
                                .formatted(
                                        question.why(),
                                        medicines(),
                                        question.scope().words());
        };
    }

    private String medicines() {
        return taken.isEmpty()
                ? ""
                : " Taken: %s."
                        .formatted(
                                taken.stream().map(Medicine::words).collect(java.util.stream.Collectors.joining("; ")));
    }
}
