package filiform.injury.recovery;

import filiform.injury.Observed;
import filiform.measure.Answer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was told and found besides the new findings. What is left out is unknown.
///
/// @param history       answers by the name of the feature
/// @param activities    what the patient can no longer do, in the patient's words
/// @param compensations movements that stand in for lost ones
/// @param before        what was found before the needle
public record Told(
        Began began,
        Map<String, Answer> history,
        List<PainNote> pain,
        List<String> activities,
        List<String> compensations,
        List<Observed> before) {

    public static final Told NOTHING = new Told(Began.UNKNOWN, Map.of(), List.of(), List.of(), List.of(), List.of());

    public Told {
        history = Collections.unmodifiableMap(new LinkedHashMap<>(history));
        pain = List.copyOf(pain);
        activities = List.copyOf(activities);
        compensations = List.copyOf(compensations);
        before = List.copyOf(before);
    }

    public static Told of(Began began) {
        return new Told(began, Map.of(), List.of(), List.of(), List.of(), List.of());
    }

    /// The same with other answers.
    public Told with(Map<String, Answer> answers) {
        return new Told(began, answers, pain, activities, compensations, before);
    }
}
