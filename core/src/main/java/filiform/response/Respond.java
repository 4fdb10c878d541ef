package filiform.response;

import filiform.atlas.Atlas;
import filiform.atlas.Names;
import filiform.measure.Answer;
import filiform.planning.Contact;
import filiform.response.Response.Explanation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Answers a sensation: first what to do, by the fixed rules; then what it may have been and what to examine.
///
/// Words that the table does not hold are the caller's mistake: the edge looks them up first and suggests the right
/// one.
public final class Respond {

    private Respond() {}

    /// The whole answer.
    ///
    /// @param nearTip what the plan puts near the tip; empty where there is no plan, and then no structure is named
    public static Response respond(
            StopTable stops, CauseTable causes, Atlas atlas, Report report, List<Contact> nearTip) {
        refuseStrangers("quality", stops.qualities(), report.qualities());
        refuseStrangers("sign", stops.signs(), report.signs());
        Decide.Decision decision = Decide.decide(stops, report);
        boolean nerves = decision.nerves() || decision.action().compareTo(Action.STOP) >= 0;
        List<Explanation> explanations = Explain.explain(stops, causes, atlas, report, nearTip);
        return new Response(
                decision.action(),
                decision.steps(),
                decision.rules().stream()
                        .map(rule -> new Response.Reason(rule.id(), rule.action(), rule.why(), rule.basis()))
                        .toList(),
                decision.ask(),
                explanations,
                nerves ? Examine.nerves(atlas, nearTip, explanations) : List.of(),
                decision.examine(),
                decision.notes(),
                decision.rules().stream()
                        .filter(StopRule::endsSite)
                        .map(StopRule::why)
                        .toList(),
                warnings(stops, decision.action(), report, nearTip));
    }

    private static List<String> warnings(StopTable stops, Action action, Report report, List<Contact> nearTip) {
        var warnings = new ArrayList<String>();
        if (action.compareTo(Action.PAUSE) <= 0) {
            warnings.addAll(LargeChance.warnings(nearTip));
        }
        if (nearTip.isEmpty()) {
            warnings.add("There is no plan for this needle, so the structures near its tip are not known.");
        }
        if (report.place().regions().isEmpty()) {
            warnings.add("The place of the needle is not known: the rules of every region were applied.");
        }
        if (report.place().referral().isEmpty()) {
            warnings.add("The referral area of the needled muscle is not known: pain that travels counts as outside.");
        }
        for (Dulling fact : stops.dulling().all()) {
            if (report.answer(fact.name()) == Answer.YES) {
                warnings.add("%s: %s".formatted(fact.name(), fact.why()));
            }
        }
        warnings.addAll(stops.always());
        return warnings;
    }

    /// The action alone, by the fixed rules.
    public static Action action(StopTable stops, Report report) {
        return Decide.action(stops, report);
    }

    private static void refuseStrangers(String what, Names<Descriptor> words, Set<String> told) {
        for (String name : told) {
            if (!StopTable.holds(words, name)) {
                throw new IllegalArgumentException("The stop rules know no %s '%s'.".formatted(what, name));
            }
        }
    }
}
