package filiform.app.contract;

import filiform.app.json.Faults.Code;
import filiform.app.json.Fields;
import filiform.atlas.Area;
import filiform.injury.Finding;
import filiform.injury.Sensation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The findings of each day and side: the same thing cannot be normal and not normal, nor stand twice.
///
/// Tingling, pain and lost touch may share an area, and several changes may share one study; those are no
/// contradictions.
final class SameDay {

    private final Map<String, List<Finding>> seen = new HashMap<>();

    /// Reports a finding that contradicts or repeats an earlier one.
    ///
    /// @param when day and side, in any form that tells two apart
    void check(Fields row, Finding found, String when) {
        List<Finding> before = seen.computeIfAbsent(FindingWords.subject(found) + when, _ -> new ArrayList<>());
        before.stream()
                .filter(other -> !together(found, other))
                .findFirst()
                .ifPresent(other -> row.faults()
                        .add(
                                Code.CONTRADICTION,
                                row.where("finding"),
                                other.equals(found)
                                        ? "'%s' stands twice.".formatted(FindingWords.of(found))
                                        : "'%s' contradicts '%s' of the same day and side."
                                                .formatted(FindingWords.of(found), FindingWords.of(other))));
        before.add(found);
    }

    /// True where exactly this was told of that day and side.
    boolean holds(Finding found, String when) {
        return seen.getOrDefault(FindingWords.subject(found) + when, List.of()).contains(found);
    }

    /// True where anything was told of the feeling in the area on that day and side.
    boolean speaksOf(Area area, String when) {
        return seen.containsKey(FindingWords.subject(new Finding.Feeling(area, Sensation.NORMAL)) + when);
    }

    private static boolean together(Finding one, Finding other) {
        if (one.equals(other)) {
            return false;
        }
        return switch (one) {
            case Finding.Feeling feeling -> other instanceof Finding.Feeling second && shared(feeling, second);
            case Finding.Conduction study ->
                other instanceof Finding.Conduction second && !normal(study) && !normal(second);
            case Finding.Imaging image -> other instanceof Finding.Imaging second && !normal(image) && !normal(second);
            case Finding.Power _, Finding.Movement _, Finding.Reflex _, Finding.NamedSign _, Finding.Tinel _ -> false;
            case Finding.Recruitment _ -> false;
            case Finding.Electromyography _, Finding.Atrophy _, Finding.Autonomic _, Finding.Radiation _ -> false;
        };
    }

    /// Pain and tingling go with any grade of touch; of touch itself there is one.
    private static boolean shared(Finding.Feeling one, Finding.Feeling other) {
        return irritated(one.sensation()) || irritated(other.sensation());
    }

    private static boolean irritated(Sensation sensation) {
        return sensation == Sensation.PAIN || sensation == Sensation.PARAESTHESIA;
    }

    private static boolean normal(Finding.Conduction study) {
        return study.result() == Finding.ConductionResult.NORMAL;
    }

    private static boolean normal(Finding.Imaging image) {
        return image.result() == Finding.ImagingResult.NORMAL;
    }
}
