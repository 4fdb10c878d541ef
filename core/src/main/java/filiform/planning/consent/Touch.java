package filiform.planning.consent;

import filiform.atlas.Grade;
import filiform.atlas.Source;
import filiform.atlas.Structure;
import java.util.List;

/// How often this needle may touch a structure, as the plan computed it. Touching is not yet harm.
///
/// @param below true where the data allow no more than "fewer than"
/// @param low   of the chance, 0 to 1; so `high`
public record Touch(
        String structure,
        Structure.Kind kind,
        Frequency shown,
        boolean below,
        double low,
        double high,
        String words,
        Grade grade,
        List<Source> sources) {

    public Touch {
        sources = List.copyOf(sources);
    }
}
