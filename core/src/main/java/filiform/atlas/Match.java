package filiform.atlas;

import java.util.List;

/// What a name led to. A name that fits several things is never resolved by guessing.
public sealed interface Match<T> {

    record Found<T>(T value) implements Match<T> {}

    record Ambiguous<T>(List<String> candidates) implements Match<T> {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /// `suggestions` may be empty: then nothing in the atlas is near.
    record Missing<T>(List<String> suggestions) implements Match<T> {
        public Missing {
            suggestions = List.copyOf(suggestions);
        }
    }
}
