package filiform.response;

import filiform.atlas.Names;
import filiform.response.StopRule.Handling;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The fixed rules, the words they are written in, and the sentences that go with each action.
///
/// @param dulling     what may dull a patient's feeling
/// @param rules       kept with the strongest first
/// @param localPlaces words for "at the needle"
/// @param handling    the first steps for each way of handling the needle
/// @param call        how to call emergency help: the second step of every emergency
/// @param afterwards  the last steps for each action
/// @param always      what every answer says
/// @param onward      what each way on after a stop says
public record StopTable(
        Names<Descriptor> qualities,
        Names<Descriptor> signs,
        Names<Dulling> dulling,
        Set<String> localPlaces,
        List<StopRule> rules,
        Map<Handling, List<String>> handling,
        List<String> call,
        Map<Action, List<String>> afterwards,
        List<String> always,
        Map<Reentry, List<String>> onward) {

    public StopTable {
        var folded = new HashSet<String>();
        localPlaces.forEach(place -> folded.add(Names.fold(place)));
        localPlaces = Set.copyOf(folded);
        rules = rules.stream()
                .sorted(Comparator.comparing(StopRule::action).reversed())
                .toList();
        handling = Map.copyOf(handling);
        call = List.copyOf(call);
        if (call.isEmpty()) {
            throw new IllegalArgumentException("No step says how to call emergency help.");
        }
        afterwards = Map.copyOf(afterwards);
        always = List.copyOf(always);
        onward = Map.copyOf(onward);
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
                case Trigger.Lasts _, Trigger.Patient _, Trigger.All _ -> {}
            }
        }
        for (String added : Set.of(Descriptor.TWITCH_BEYOND, Descriptor.WEAKNESS)) {
            if (!holds(signs, added) || !seen.contains(added)) {
                throw new IllegalArgumentException("No stop rule covers the sign '%s'.".formatted(added));
            }
        }
        checkCovered("quality", qualities, felt);
        checkCovered("sign", signs, seen);
        checkWhole(handling.keySet(), Handling.values(), "steps for handling the needle by");
        checkWhole(afterwards.keySet(), Action.values(), "last steps for the action");
        checkWhole(onward.keySet(), Reentry.values(), "steps for the way on by");
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

    private static void checkWhole(Set<? extends Enum<?>> told, Enum<?>[] all, String what) {
        for (Enum<?> each : all) {
            if (!told.contains(each)) {
                throw new IllegalArgumentException("No %s %s.".formatted(what, each));
            }
        }
    }

    static boolean holds(Names<Descriptor> words, String name) {
        return words.all().stream().anyMatch(word -> word.name().equals(name));
    }

    /// The first steps for a way of handling the needle.
    public List<String> handlingSteps(Handling way) {
        return handling.getOrDefault(way, List.of());
    }

    /// What follows the steps of the rules.
    public List<String> lastSteps(Action action) {
        return afterwards.getOrDefault(action, List.of());
    }
}
