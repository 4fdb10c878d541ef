package filiform.injury;

import filiform.measure.Side;

/// One explanation of all findings.
public sealed interface Hypothesis {

    Side side();

    /// A lesion of one segment of the nerve tree, to one extent.
    record Lesion(int segment, LocalisationKnowledge.Extent extent, Side side) implements Hypothesis {}

    /// No lesion of a nerve in this atlas.
    record Other(LocalisationKnowledge.Rival rival, Side side) implements Hypothesis {}
}
