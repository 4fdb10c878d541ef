package filiform.response;

import filiform.measure.Answer;
import filiform.response.Report.Placement;
import filiform.response.StopRule.Handling;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Decides what to do with the needle, by the fixed rules alone.
///
/// It sees neither the plan nor the likelihoods, so nothing that a model says can soften a rule.
public final class Decide {

    /// The action, what led to it, and what to do in order.
    public record Decision(
            Action action,
            List<StopRule> rules,
            List<String> steps,
            List<String> examine,
            boolean nerves,
            List<String> ask,
            List<String> notes) {}

    private Decide() {}

    /// By the rules of this table; every word of the report must be in it.
    public static Decision decide(StopTable table, Report report) {
        Placement placement = report.placement(table.localPlaces());
        List<StopRule> fired = table.rules().stream()
                .filter(rule -> rule.trigger().pulled(report, placement))
                .toList();
        Action action = action(table, report);
        return new Decision(
                action,
                fired,
                steps(table, action, fired),
                gathered(fired, StopRule::examine),
                fired.stream().anyMatch(StopRule::nerves),
                gathered(fired, StopRule::ask),
                gathered(fired, StopRule::notes));
    }

    /// The strongest action of any rule that is set off.
    static Action action(StopTable table, Report report) {
        Placement placement = report.placement(table.localPlaces());
        Action action = leastAction(table, report, placement);
        for (StopRule rule : table.rules()) {
            if (rule.action().compareTo(action) <= 0) {
                return action;
            }
            if (rule.trigger().pulled(report, placement)) {
                return rule.action();
            }
        }
        return action;
    }

    /// Going on needs all of it told, and all of it harmless; else at least a pause, whatever the rules say.
    private static Action leastAction(StopTable table, Report report, Placement placement) {
        Felt felt = report.felt();
        boolean quiet =
                TimeCourse.QUIET.contains(felt.course()) || (felt.nothing() && felt.course() == TimeCourse.NOT_KNOWN);
        boolean strength = felt.nothing() || felt.intensity().isPresent();
        boolean clear = table.dulling().all().stream().allMatch(fact -> report.answer(fact.name()) == Answer.NO);
        boolean told = placement == Placement.STAYS && quiet && strength && clear;
        boolean harmless =
                allHarmless(table.qualities(), report.qualities()) && allHarmless(table.signs(), report.signs());
        return told && harmless ? Action.CONTINUE : Action.PAUSE;
    }

    private static boolean allHarmless(filiform.atlas.Names<Descriptor> words, Set<String> told) {
        boolean contradicts = told.size() > 1 && told.contains(Descriptor.NONE);
        return !told.isEmpty()
                && !contradicts
                && told.stream().allMatch(name -> words.get(name).harmless());
    }

    /// The needle first, in an emergency with the call right after the first word on it; then the rules, then the end.
    private static List<String> steps(StopTable table, Action action, List<StopRule> fired) {
        Handling least = switch (action) {
            case CONTINUE -> Handling.GO_ON;
            case PAUSE -> Handling.HOLD;
            case STOP, EMERGENCY -> Handling.WITHDRAW;
        };
        Handling handling = fired.stream().map(StopRule::handling).reduce(least, Handling::orOverriding);
        var steps = new ArrayList<>(table.handlingSteps(handling));
        if (action == Action.EMERGENCY) {
            steps.addAll(Math.min(1, steps.size()), table.call());
        }
        steps.addAll(gathered(fired, rule -> rule.stepsAt(action)));
        steps.addAll(table.lastSteps(action));
        return steps.stream().distinct().toList();
    }

    private static List<String> gathered(List<StopRule> rules, Function<StopRule, List<String>> part) {
        var all = new LinkedHashSet<String>();
        rules.forEach(rule -> all.addAll(part.apply(rule)));
        return List.copyOf(all);
    }
}
