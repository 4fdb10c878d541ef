package filiform.screening;

import filiform.measure.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Which answers of an earlier screening may be put to the patient again with "still true?".
///
/// It takes nothing over: an answer counts only once it is given anew. What is about the day, what may have changed
/// with the place, the way of needling or the medicines, is asked anew without the earlier answer's help.
public final class StillTrue {

    private StillTrue() {}

    /// An earlier answer to a question that bears on what is planned.
    ///
    /// @param told yes or no
    /// @param anew why it is asked anew; blank where the earlier answer may be offered
    public record Earlier(Question question, Answer told, String anew) {}

    /// The earlier answers, in the order of the questions. What was unknown then is not among them.
    ///
    /// @param samePlace the same site on the same side as then; false where that is not known
    public static List<Earlier> of(ScreeningTable table, Asked then, Asked now, boolean samePlace) {
        var earlier = new ArrayList<Earlier>();
        for (Question question : table.questions().all()) {
            Answer told = then.answers().getOrDefault(question.id(), Answer.UNKNOWN);
            if (told != Answer.UNKNOWN && question.scope().bearsOn(now) != Answer.NO) {
                earlier.add(new Earlier(question, told, anew(table, question, then, now, samePlace)));
            }
        }
        return earlier;
    }

    private static String anew(ScreeningTable table, Question question, Asked then, Asked now, boolean samePlace) {
        List<Medicine> taken = now.takenFor(question);
        if (!taken.isEmpty()) {
            return "Taken now: %s.".formatted(taken.getFirst().words());
        }
        if (question.eachTime()) {
            return "Asked every time.";
        }
        if (question.known(then) != question.known(now)) {
            return "What is known of the patient is not what it was.";
        }
        if (medicinesChanged(then, now) && medicinesAnswer(table, question)) {
            return "The medicines are not told yet, or are not those of then.";
        }
        return switch (question.scope()) {
            case Scope.Patient _ -> "";
            case Scope.Site _, Scope.Regions _ -> samePlace ? "" : "Asked then of another place.";
            case Scope.Techniques _ ->
                now.techniques().equals(then.techniques()) && samePlace
                        ? ""
                        : "Asked then of another place or way of needling.";
        };
    }

    private static boolean medicinesChanged(Asked then, Asked now) {
        // An empty list is "not told", never "takes none".
        boolean untold = now.medicines().isEmpty() && now.unlisted().isEmpty();
        return untold
                || !Set.copyOf(then.medicines()).equals(Set.copyOf(now.medicines()))
                || !Set.copyOf(then.unlisted()).equals(Set.copyOf(now.unlisted()));
    }

    private static boolean medicinesAnswer(ScreeningTable table, Question question) {
        return question.fact() instanceof Fact.MedicinesListed
                || !question.twoOf().isEmpty()
                || table.medicines().all().stream()
                        .anyMatch(medicine -> medicine.group().answers().contains(question.id()));
    }
}
