package filiform.followup.explain;

import java.util.List;
import java.util.stream.Stream;

/// What is known of something, and beside it what is not. Neither may be empty: a page that says only what is known
/// would seem to know all.
public record Known(List<Statement> known, List<Statement> notKnown) {

    public Known {
        known = List.copyOf(known);
        notKnown = List.copyOf(notKnown);
        if (known.isEmpty() || notKnown.isEmpty()) {
            throw new IllegalArgumentException("What is known and what is not must both be said.");
        }
    }

    Stream<Statement> all() {
        return Stream.concat(known.stream(), notKnown.stream());
    }
}
