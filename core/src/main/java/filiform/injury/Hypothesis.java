package filiform.injury;

import filiform.measure.Side;
import java.util.List;

/// One explanation of all findings.
public sealed interface Hypothesis {

    Side side();

    /// A lesion of one segment of the nerve tree, to one extent.
    record Lesion(int segment, LocalisationKnowledge.Extent extent, Side side) implements Hypothesis {}

    /// Two lesions at once, on two nerves or two sides.
    record Both(Lesion first, Lesion second) implements Hypothesis {
        @Override
        public Side side() {
            return first.side();
        }
    }

    /// No lesion of a nerve in this atlas.
    record Other(LocalisationKnowledge.Rival rival, Side side) implements Hypothesis {}

    /// The lesions that it holds; none for a rival.
    default List<Lesion> lesions() {
        return switch (this) {
            case Lesion lesion -> List.of(lesion);
            case Both(Lesion first, Lesion second) -> List.of(first, second);
            case Other _ -> List.of();
        };
    }
}
