package filiform.screening;

import static java.util.Comparator.naturalOrder;

import filiform.measure.Answer;
import java.util.ArrayList;
import java.util.List;

/// Asks every question that bears on this person, place and way of needling, and keeps every finding.
///
/// An unanswered question delays; it never clears. Ids, regions and techniques that the table does not hold are the
/// caller's mistake: the edge looks them up first and suggests the right name.
public final class Screen {

    private Screen() {}

    public static Screening screen(ScreeningTable table, Asked asked) {
        refuseStrangers(table, asked);
        var findings = new ArrayList<Finding>();
        for (Question question : table.questions().all()) {
            Answer bearing = question.scope().bearsOn(asked);
            Answer answer = question.answer(asked);
            if (bearing != Answer.NO && answer != Answer.NO) {
                findings.add(new Finding(question, answer, bearing, asked.takenFor(question)));
            }
        }
        return outcome(asked, findings);
    }

    private static Screening outcome(Asked asked, List<Finding> findings) {
        Effect strictest =
                findings.stream().map(Finding::effect).max(naturalOrder()).orElse(Effect.CAUTION);
        return switch (strictest) {
            case CAUTION -> new Cleared(asked, findings);
            case DEFER -> new Screening.Deferred(findings);
            case FORBID -> new Screening.Forbidden(findings);
        };
    }

    private static void refuseStrangers(ScreeningTable table, Asked asked) {
        asked.answers()
                .keySet()
                .forEach(id -> refuseUnless(
                        table.questions().has(id)
                                && table.questions().get(id).id().equals(id),
                        "question",
                        id));
        asked.regions()
                .forEach(name -> refuseUnless(
                        table.regions().all().stream()
                                .anyMatch(term -> term.name().equals(name)),
                        "region",
                        name));
        asked.techniques()
                .forEach(name -> refuseUnless(
                        table.techniques().all().stream()
                                .anyMatch(term -> term.name().equals(name)),
                        "technique",
                        name));
    }

    private static void refuseUnless(boolean known, String what, String name) {
        if (!known) {
            throw new IllegalArgumentException("Screening knows no %s '%s'.".formatted(what, name));
        }
    }
}
