package filiform.screening;

import filiform.measure.Answer;
import java.util.Collections;
import java.util.Set;

/// How far the effect of a question reaches, and so for which needles it is asked.
public sealed interface Scope {

    /// The whole person: asked every time.
    record Patient() implements Scope {}

    /// The place to be needled: asked every time, and another place may be free.
    record Site() implements Scope {}

    /// Some parts of the body only.
    record Regions(Set<String> names) implements Scope {
        public Regions {
            names = named("regions", names);
        }
    }

    /// Some ways of needling only.
    record Techniques(Set<String> names) implements Scope {
        public Techniques {
            names = named("techniques", names);
        }
    }

    /// Whether the question bears on what is planned. Where the region or technique was not said, that is unknown.
    default Answer bearsOn(Asked asked) {
        return switch (this) {
            case Patient _, Site _ -> Answer.YES;
            case Regions(Set<String> names) -> meets(names, asked.regions());
            case Techniques(Set<String> names) -> meets(names, asked.techniques());
        };
    }

    default String words() {
        return switch (this) {
            case Patient _ -> "patient";
            case Site _ -> "site";
            case Regions(Set<String> names) ->
                String.join(", ", names.stream().sorted().toList());
            case Techniques(Set<String> names) ->
                String.join(", ", names.stream().sorted().toList());
        };
    }

    private static Answer meets(Set<String> names, Set<String> planned) {
        if (planned.isEmpty()) {
            return Answer.UNKNOWN;
        }
        return Collections.disjoint(names, planned) ? Answer.NO : Answer.YES;
    }

    private static Set<String> named(String what, Set<String> names) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("A scope of %s must name one, else it is never asked.".formatted(what));
        }
        return Set.copyOf(names);
    }
}
