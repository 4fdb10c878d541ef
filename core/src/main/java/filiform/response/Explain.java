package filiform.response;

import filiform.atlas.Atlas;
import filiform.atlas.Structure;
import filiform.planning.Contact;
import filiform.response.Report.Placement;
import filiform.response.Response.Explanation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Says what the sensation may have been, by likelihood and by what the plan puts near the tip.
///
/// It is called after the decision and returns nothing that the decision reads.
final class Explain {

    private record Guess(Cause cause, String structure, boolean named, double weight) {}

    private Explain() {}

    /// Falling probabilities that sum to 1; empty where nothing was told.
    static List<Explanation> explain(
            CauseTable table, Atlas atlas, Report report, Placement placement, List<Contact> nearTip) {
        if (report.qualities().isEmpty() && report.signs().isEmpty()) {
            return List.of();
        }
        var guesses = new ArrayList<Guess>();
        for (Cause cause : table.causes()) {
            if (cause.possibleIn(report.place().regions())) {
                List<Contact> touched = nearTip.stream()
                        .filter(contact -> mayHave(cause, contact.structure(), atlas))
                        .toList();
                add(guesses, table, cause, cause.weight() * cause.likelihood(report, placement), nearTip, touched);
            }
        }
        double total = guesses.stream().mapToDouble(Guess::weight).sum();
        return guesses.stream()
                .sorted(Comparator.comparingDouble(Guess::weight)
                        .reversed()
                        .thenComparing(guess -> guess.cause().what())
                        .thenComparing(Guess::structure))
                .map(guess -> new Explanation(
                        guess.cause().what(),
                        guess.structure(),
                        guess.named(),
                        guess.weight() / total,
                        guess.cause().basis()))
                .toList();
    }

    private static void add(
            List<Guess> guesses,
            CauseTable table,
            Cause cause,
            double weight,
            List<Contact> nearTip,
            List<Contact> touched) {
        if (cause.touches().isEmpty()) {
            guesses.add(new Guess(cause, cause.structure(), false, weight));
            return;
        }
        for (Contact contact : touched) {
            guesses.add(new Guess(
                    cause,
                    contact.structure().name(),
                    true,
                    weight * contact.chance().value().value()));
        }
        guesses.add(
                nearTip.isEmpty()
                        ? new Guess(
                                cause,
                                cause.structure() + " (no plan, so not known which)",
                                false,
                                weight * table.withoutPlan())
                        : new Guess(
                                cause,
                                cause.structure() + " that the plan does not name",
                                false,
                                weight * table.unnamed()));
    }

    /// A nerve outside the atlas may move muscles: not knowing rules nothing out.
    private static boolean mayHave(Cause cause, Structure structure, Atlas atlas) {
        if (!cause.touches().contains(structure.kind())) {
            return false;
        }
        String nerve = structure.course().nerve();
        return !cause.motor()
                || nerve.isBlank()
                || !Examine.check(atlas, structure).movements().isEmpty();
    }
}
