package filiform.knowledge.tree;

import filiform.atlas.Source;
import java.util.Map;

/// What every reader needs at hand: the bibliography to resolve keys, and where faults go.
public record Reading(Map<String, Source> sources, Faults faults) {}
