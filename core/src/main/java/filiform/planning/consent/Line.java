package filiform.planning.consent;

import filiform.atlas.Basis;
import java.util.Optional;

/// One thing that the patient reads.
///
/// @param basis what it stands on; empty for what only repeats the plan
public record Line(String text, Optional<Basis> basis) {

    public Line {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A line needs words.");
        }
    }

    static Line plain(String text) {
        return new Line(text, Optional.empty());
    }
}
