package filiform.response;

import filiform.atlas.Atlas;
import filiform.planning.Contact;
import filiform.response.Response.Explanation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Says what the sensation may have been, by likelihood and by what the plan puts near the tip, with reasons.
///
/// It is called after the decision and returns nothing that the decision reads.
final class Explain {

    private Explain() {}

    /// Falling probabilities that sum to 1; empty where nothing was told.
    static List<Explanation> explain(
            StopTable words, CauseTable table, Atlas atlas, Report report, List<Contact> nearTip) {
        List<Hint> hints = Hints.of(words, table, atlas, report);
        if (hints.isEmpty()) {
            return List.of();
        }
        List<Guess> guesses =
                AlikeRoots.together(Guesses.of(table, atlas, report.place().regions(), nearTip), hints);
        var weigh = new Weigh(guesses, hints);
        double[] posterior = weigh.posterior();
        var explanations = new ArrayList<Explanation>();
        for (int i = 0; i < posterior.length; i++) {
            Guess guess = guesses.get(i);
            explanations.add(new Explanation(
                    guess.cause().what(),
                    guess.structure(),
                    guess.contact(),
                    guess.root(),
                    posterior[i],
                    weigh.arguments(i),
                    guess.cause().examine(),
                    guess.cause().basis()));
        }
        explanations.sort(Comparator.comparingDouble(Explanation::probability)
                .reversed()
                .thenComparing(Explanation::what)
                .thenComparing(Explanation::structure));
        return explanations;
    }
}
