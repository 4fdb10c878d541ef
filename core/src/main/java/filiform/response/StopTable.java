package filiform.response;

import filiform.atlas.Names;
import filiform.response.StopRule.Handling;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The fixed rules, the words they are written in, and the sentences that go with each action.
///
/// @param localPlaces words for "at the needle"
/// @param handling    the first steps for each way of handling the needle
/// @param call        how to call emergency help: the second step of every emergency
/// @param afterwards  the last steps for each action
public record StopTable(
        Names<Descriptor> qualities,
        Names<Descriptor> signs,
        Set<String> localPlaces,
        List<StopRule> rules,
        Map<Handling, List<String>> handling,
        List<String> call,
        Map<Action, List<String>> afterwards) {

    public StopTable {
        var folded = new HashSet<String>();
        localPlaces.forEach(place -> folded.add(Names.fold(place)));
        localPlaces = Set.copyOf(folded);
        rules = List.copyOf(rules);
        handling = Map.copyOf(handling);
        call = List.copyOf(call);
        if (call.isEmpty()) {
            throw new IllegalArgumentException("No step says how to call emergency help.");
        }
        afterwards = Map.copyOf(afterwards);
        var felt = new HashSet<String>();
        var seen = new HashSet<String>();
        for (StopRule rule : rules) {
            switch (rule.trigger()) {
                case Trigger.Feels(Set<String> names) -> felt.addAll(names);
                case Trigger.Shows(Set<String> names, Set<String> regions) -> {
                    checkKnown(rule, names, signs);
                    if (regions.isEmpty()) {
                        seen.addAll(names);
                    }
                }
                case Trigger.Travels _, Trigger.Intense _, Trigger.Untold _, Trigger.Contradicts _ -> {}
            }
        }
        checkCovered("quality", qualities, felt);
        checkCovered("sign", signs, seen);
        for (Handling way : Handling.values()) {
            if (!handling.containsKey(way)) {
                throw new IllegalArgumentException("No steps for handling the needle by %s.".formatted(way));
            }
        }
        for (Action action : Action.values()) {
            if (!afterwards.containsKey(action)) {
                throw new IllegalArgumentException("No last steps for the action %s.".formatted(action));
            }
        }
    }

    private static void checkKnown(StopRule rule, Set<String> names, Names<Descriptor> vocabulary) {
        for (String name : names) {
            if (!holds(vocabulary, name)) {
                throw new IllegalArgumentException(
                        "Stop rule '%s' names '%s', which is unknown.".formatted(rule.id(), name));
            }
        }
    }

    /// Every word that is not harmless needs a rule that holds everywhere, and every word of a rule must be known.
    private static void checkCovered(String what, Names<Descriptor> words, Set<String> ruled) {
        if (!holds(words, Descriptor.NONE)) {
            throw new IllegalArgumentException("The vocabulary of each %s needs 'none'.".formatted(what));
        }
        for (Descriptor word : words.all()) {
            if (!word.harmless() && !ruled.contains(word.name())) {
                throw new IllegalArgumentException("No stop rule covers the %s '%s'.".formatted(what, word.name()));
            }
        }
        for (String name : ruled) {
            if (!holds(words, name)) {
                throw new IllegalArgumentException("A stop rule names the %s '%s', unknown.".formatted(what, name));
            }
        }
    }

    static boolean holds(Names<Descriptor> words, String name) {
        return words.all().stream().anyMatch(word -> word.name().equals(name));
    }

    List<String> handlingSteps(Handling way) {
        return handling.getOrDefault(way, List.of());
    }

    List<String> lastSteps(Action action) {
        return afterwards.getOrDefault(action, List.of());
    }
}
