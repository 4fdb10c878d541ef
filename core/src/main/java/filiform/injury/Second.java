package filiform.injury;

import filiform.injury.Hypothesis.Both;
import filiform.injury.Hypothesis.Lesion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Looks for a second lesion beside the leading single ones. It pays for itself: a pair is weighed only where it makes
/// the findings likelier than either lesion alone, and believed only as far as that makes up for its low prior.
final class Second {

    /// How many nerves a second lesion is sought beside, and how many lesions of each.
    private static final int NERVES = 3;

    private static final int LESIONS = 2;
    /// What is less likely than the best by more than this, as a natural logarithm, changes nothing.
    private static final double NEGLIGIBLE = 16;

    /// What rounding may make of two equal logarithms.
    private static final double ROUNDING = 1e-9;

    private final double second;

    /// @param second chance that a second nerve is hurt besides the first
    Second(double second) {
        this.second = second;
    }

    /// Adds the pairs that matter, with the logarithm of prior times likelihood; the singles keep what is left.
    ///
    /// @param logs of each single explanation
    Beliefs with(Beliefs prior, double[] logs, Evidence evidence, java.util.function.Function<Lesion, String> nerveOf) {
        var all = new Beliefs();
        double whole = 0;
        double best = Double.NEGATIVE_INFINITY;
        double none = StrictMath.log(1 - second);
        for (int i = 0; i < logs.length; i++) {
            boolean lesion = prior.hypothesis(i) instanceof Lesion;
            all.add(prior.hypothesis(i), logs[i] + (lesion ? none : 0));
            whole += lesion ? prior.chance(i) : 0;
            best = Math.max(best, logs[i]);
        }
        if (second == 0) {
            return all;
        }
        List<Integer> leading = leading(prior, logs, nerveOf);
        for (int rank = 0; rank < leading.size(); rank++) {
            int first = leading.get(rank);
            for (int other = 0; other < logs.length; other++) {
                int place = leading.indexOf(other);
                boolean done = place >= 0 && place <= rank;
                if (!done && prior.hypothesis(other) instanceof Lesion more && prior.chance(other) > 0) {
                    add(all, prior, first, other, more, evidence, whole, best);
                }
            }
        }
        return all;
    }

    private void add(
            Beliefs all,
            Beliefs prior,
            int first,
            int other,
            Lesion more,
            Evidence evidence,
            double whole,
            double best) {
        var lesion = (Lesion) prior.hypothesis(first);
        if (!evidence.mayBoth(lesion, more) || !evidence.explains(more)) {
            return;
        }
        var both = new Both(lesion, more);
        double gain = evidence.gain(both);
        if (gain <= Math.max(evidence.gain(lesion), evidence.gain(more)) + ROUNDING) {
            return;
        }
        double log = gain + StrictMath.log(2 * second * prior.chance(first) * prior.chance(other) / whole);
        if (log > best - NEGLIGIBLE) {
            all.add(both, log);
        }
    }

    /// The likeliest lesions of the likeliest nerves, by index.
    private static List<Integer> leading(
            Beliefs prior, double[] logs, java.util.function.Function<Lesion, String> nerveOf) {
        var lesions = new ArrayList<Integer>();
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < logs.length; i++) {
            if (prior.hypothesis(i) instanceof Lesion) {
                best = Math.max(best, logs[i]);
            }
        }
        for (int i = 0; i < logs.length; i++) {
            if (prior.hypothesis(i) instanceof Lesion && logs[i] > best - NEGLIGIBLE) {
                lesions.add(i);
            }
        }
        lesions.sort(Comparator.comparingDouble((Integer i) -> logs[i]).reversed());
        Map<String, Integer> taken = new LinkedHashMap<>();
        var leading = new ArrayList<Integer>();
        for (int i : lesions) {
            var lesion = (Lesion) prior.hypothesis(i);
            String nerve = nerveOf.apply(lesion) + lesion.side();
            boolean room = taken.containsKey(nerve) || taken.size() < NERVES;
            if (room && taken.getOrDefault(nerve, 0) < LESIONS) {
                taken.merge(nerve, 1, Integer::sum);
                leading.add(i);
            }
        }
        return leading;
    }
}
