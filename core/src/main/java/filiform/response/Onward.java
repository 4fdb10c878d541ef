package filiform.response;

import filiform.measure.Answer;
import filiform.response.Response.Explanation;
import filiform.response.WayOn.Look;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// Decides after a stop whether a needle may go in again: by fixed conditions, of which an unknown one never lets.
///
/// What the model suspects may only forbid more.
public final class Onward {

    /// A suspicion from which pleura, cord or organ forbid another needle, and any structure is to be avoided.
    private static final double SUSPECTED = 0.1;
    /// A smaller suspicion is not looked for by itself.
    private static final double LOOKED_FOR = 0.02;

    private Onward() {}

    /// Empty where nothing was stopped.
    ///
    /// @param forbidding structures near the tip that are never to be approached again: pleura, cord, organs
    /// @param replan     plans paths that avoid the structures that it is given; asked only where one is allowed
    public static Optional<WayOn> wayOn(
            StopTable stops,
            Report report,
            Response response,
            After after,
            Set<String> forbidding,
            Function<Set<String>, Paths> replan) {
        if (response.action().compareTo(Action.STOP) < 0) {
            return Optional.empty();
        }
        var ends = new ArrayList<>(ends(response, after, forbidding));
        stops.dulling().all().stream()
                .filter(fact -> report.answer(fact.name()) == Answer.YES)
                .forEach(fact -> ends.add("%s: a normal examination says less here.".formatted(fact.name())));
        var open = new ArrayList<>(open(after));
        stops.dulling().all().stream()
                .filter(fact -> report.answer(fact.name()) == Answer.UNKNOWN)
                .forEach(fact -> open.add(fact.question()));
        Reentry reentry =
                !ends.isEmpty() ? Reentry.END_THIS_SITE : open.isEmpty() ? Reentry.ANOTHER_PATH : Reentry.EXAMINE_FIRST;
        Paths paths = reentry == Reentry.ANOTHER_PATH
                ? replan.apply(suspects(response.explanations()))
                : new Paths.None("No path is planned while another needle is not allowed.", List.of());
        List<String> why = reentry == Reentry.END_THIS_SITE ? ends : open;
        return Optional.of(
                new WayOn(reentry, why, stops.onward().getOrDefault(reentry, List.of()), look(response), paths));
    }

    private static List<String> ends(Response response, After after, Set<String> forbidding) {
        var ends = new ArrayList<>(response.endsSite());
        if (response.action() == Action.EMERGENCY && ends.isEmpty()) {
            ends.add("This was an emergency.");
        }
        for (String structure : new TreeSet<>(suspects(response.explanations()))) {
            if (forbidding.contains(structure)) {
                ends.add("It may have been the %s.".formatted(structure));
            }
        }
        if (after.symptomFree() == Answer.NO) {
            ends.add("Symptoms are still there.");
        }
        if (after.examinationNormal() == Answer.NO) {
            ends.add("The examination is not normal.");
        }
        if (after.agreed() == Answer.NO) {
            ends.add("The patient does not agree.");
        }
        return ends;
    }

    private static List<String> open(After after) {
        var open = new ArrayList<String>();
        if (after.symptomFree() == Answer.UNKNOWN) {
            open.add("Is every symptom gone?");
        }
        if (after.examinationNormal() == Answer.UNKNOWN) {
            open.add("Is the examination normal on both sides?");
        }
        if (after.agreed() == Answer.UNKNOWN) {
            open.add("Does the patient agree to another needle?");
        }
        return open;
    }

    /// The structures that it may well have been, those first that are likeliest.
    private static Set<String> suspects(List<Explanation> explanations) {
        Map<String, Double> suspected = new LinkedHashMap<>();
        explanations.stream()
                .filter(Explanation::named)
                .forEach(each -> suspected.merge(each.structure(), each.probability(), Double::sum));
        suspected.values().removeIf(probability -> probability < SUSPECTED);
        return Set.copyOf(suspected.keySet());
    }

    private static List<Look> look(Response response) {
        Map<String, Double> probability = new LinkedHashMap<>();
        Map<String, Set<String>> signs = new LinkedHashMap<>();
        for (Explanation each : response.explanations()) {
            probability.merge(each.structure(), each.probability(), Double::sum);
            signs.computeIfAbsent(each.structure(), _ -> new java.util.LinkedHashSet<>())
                    .addAll(each.examine());
        }
        for (Response.NerveCheck check : response.nerves()) {
            if (signs.containsKey(check.nerve())) {
                Set<String> own = new java.util.LinkedHashSet<>();
                check.movements().forEach(movement -> own.add("strength: " + movement));
                check.areas().forEach(area -> own.add("touch: " + area));
                own.addAll(signs.getOrDefault(check.nerve(), Set.of()));
                signs.put(check.nerve(), own);
            }
        }
        return probability.entrySet().stream()
                .filter(entry -> entry.getValue() >= LOOKED_FOR)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(entry -> new Look(
                        entry.getKey(), entry.getValue(), List.copyOf(signs.getOrDefault(entry.getKey(), Set.of()))))
                .toList();
    }
}
