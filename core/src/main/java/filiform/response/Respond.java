package filiform.response;

import filiform.atlas.Atlas;
import filiform.atlas.Names;
import filiform.planning.Contact;
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
        return new Response(
                decision.action(),
                decision.steps(),
                decision.rules().stream()
                        .map(rule -> new Response.Reason(rule.id(), rule.action(), rule.why(), rule.basis()))
                        .toList(),
                decision.ask(),
                Explain.explain(causes, atlas, report, report.placement(stops.localPlaces()), nearTip),
                nerves ? Examine.nerves(atlas, nearTip) : List.of(),
                decision.examine(),
                decision.notes(),
                warnings(decision.action(), report, nearTip));
    }

    private static List<String> warnings(Action action, Report report, List<Contact> nearTip) {
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
        return warnings;
    }

    private static void refuseStrangers(String what, Names<Descriptor> words, Set<String> told) {
        for (String name : told) {
            if (!StopTable.holds(words, name)) {
                throw new IllegalArgumentException("The stop rules know no %s '%s'.".formatted(what, name));
            }
        }
    }
}
