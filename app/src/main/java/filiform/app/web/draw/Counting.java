package filiform.app.web.draw;

import filiform.atlas.Structure;
import filiform.planning.Question;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Which structures the risk classes count: those that may set the depth limit.
///
/// What lies just under the skin is met or spared at any depth, and one looks and feels for it; it counts only where
/// nothing else is named, as it does for the limit.
public final class Counting {

    private Counting() {}

    /// Names of the structures that count.
    public static Set<String> names(Question question) {
        List<Structure> judged = question.view().structures().stream()
                .filter(structure -> structure.kind().judged())
                .toList();
        boolean onlyShallow = judged.stream().allMatch(Structure::superficial);
        return judged.stream()
                .filter(structure -> onlyShallow || !structure.superficial())
                .map(Structure::name)
                .collect(Collectors.toSet());
    }
}
