package filiform.followup.explain;

import filiform.atlas.Basis;

/// One thing that is said, and what it stands on.
///
/// @param words may hold the name of a number in braces, see [Numbers]
public record Statement(String words, Basis basis) {

    public Statement {
        if (words.isBlank()) {
            throw new IllegalArgumentException("A statement needs words.");
        }
    }
}
